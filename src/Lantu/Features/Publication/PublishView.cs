using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Publication;

/// <summary>What is said before a draft is published, and after.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Whether it is published.</param>
/// <param name="Open">Findings that are open, by their weight.</param>
/// <param name="Assignments">How many assignments it makes.</param>
/// <param name="Units">To how many units.</param>
/// <param name="OpenPoints">How many points it leaves open.</param>
public sealed record PublishView(PlanName Plan, PlanState State, IReadOnlyDictionary<FindingSeverity, int> Open, int Assignments, int Units, int OpenPoints)
{
    public DateTimeOffset? PublishedAt { get; init; }

    public string? PublishedBy { get; init; }

    public string? Refused { get; init; }

    /// <summary>The issue that this one corrects.</summary>
    public PlanName? Prior { get; init; }

    public PlanState? PriorState { get; init; }

    /// <summary>How many measures nobody has said of whether they are the earlier issue's; until then they count as new, and those as ended.</summary>
    public int Asked { get; init; }

    /// <summary>How many of the office's decisions on that one are carried over.</summary>
    public int Carried { get; init; }

    /// <summary>Keys of measures with decisions that find no place in this one.</summary>
    public IReadOnlyList<string> Lapsed { get; init; } = [];

    /// <summary>Keys of the measures that end, as this issue lacks them.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>Titles of the earlier issue's ad-hoc rounds that end with it.</summary>
    public IReadOnlyList<string> AdHoc { get; init; } = [];

    public int Errors => Open.GetValueOrDefault(FindingSeverity.Error);
}
