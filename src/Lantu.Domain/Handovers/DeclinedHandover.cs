using Lantu.Domain.Plans;

namespace Lantu.Domain.Handovers;

/// <summary>A proposal that the plan office turned down: the sentence tells of no duty between units.</summary>
public sealed class DeclinedHandover
{
    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>The proposal's mark.</summary>
    public required string Mark { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
