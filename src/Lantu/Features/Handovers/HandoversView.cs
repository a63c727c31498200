namespace Lantu.Features.Handovers;

/// <summary>The hand-overs of a plan, as far as the visitor reaches.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Rows">Those in force first.</param>
public sealed record HandoversView(HandoverPlan Plan, IReadOnlyList<HandoverRow> Rows)
{
    /// <summary>What the text tells; nothing for whoever does not decide.</summary>
    public IReadOnlyList<ProposalRow> Proposals { get; init; } = [];

    /// <summary>Whether the visitor decides on them.</summary>
    public bool MayDecide { get; init; }

    /// <summary>Whether the visitor reads those of all units.</summary>
    public bool ReadsAll { get; init; }

    /// <summary>Names of the plan's units, to be typed.</summary>
    public IReadOnlyList<string> UnitNames { get; init; } = [];

    public string? Done { get; init; }

    public string? Refused { get; init; }

    /// <summary>What was typed and refused.</summary>
    public HandoverForm? Typed { get; init; }

    public string Address => $"{Plan.Name.Address}/handovers";

    /// <summary>Whether the visitor reads what a unit does.</summary>
    public Func<int, bool> Reads { get; init; } = _ => false;

    /// <summary>A unit's own page.</summary>
    public string UnitAddress(int unit) => $"{Plan.Name.Address}/units/{unit}/handovers";
}
