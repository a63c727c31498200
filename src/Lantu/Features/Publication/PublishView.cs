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

    public int Errors => Open.GetValueOrDefault(FindingSeverity.Error);
}
