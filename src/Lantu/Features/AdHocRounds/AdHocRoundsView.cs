namespace Lantu.Features.AdHocRounds;

/// <summary>The ad-hoc rounds of a plan, as far as the visitor reaches.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Lines">The last drafted first.</param>
public sealed record AdHocRoundsView(AdHocPlan Plan, IReadOnlyList<AdHocLine> Lines)
{
    /// <summary>Whether the visitor reads what every unit answers.</summary>
    public bool ReadsAll { get; init; }

    /// <summary>Whether the visitor drafts them.</summary>
    public bool MayDraft { get; init; }

    /// <summary>The issue that this one corrected, where ad-hoc rounds of it ended with that.</summary>
    public AdHocPlan? Prior { get; init; }

    /// <summary>Those of them that the visitor may know of, by number and title.</summary>
    public IReadOnlyList<(int Number, string Title)> Lapsed { get; init; } = [];

    public string? Done { get; init; }
}
