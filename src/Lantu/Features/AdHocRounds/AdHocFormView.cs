namespace Lantu.Features.AdHocRounds;

/// <summary>The form that a round is drafted or changed with.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Typed">What stands in it.</param>
/// <param name="Units">Names that can be typed: groups and units.</param>
/// <param name="Refused">What was wrong with it.</param>
public sealed record AdHocFormView(AdHocPlan Plan, AdHocForm Typed, IReadOnlyList<string> Units, IReadOnlyList<string> Refused)
{
    /// <summary>What was filled in from a round of the earlier issue, and what was not.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
