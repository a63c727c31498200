using Lantu.Domain.Plans;

namespace Lantu.Domain.Rounds;

/// <summary>A dated decision of the office on how a plan's reporting rule is read.</summary>
public sealed class RoundSetting
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place among the plan's, from 1; the last one holds.</summary>
    public required int Number { get; init; }

    public required bool IncludesDay { get; init; }

    public required int LockAfter { get; init; }

    /// <summary>Number of the calendar whose days are counted.</summary>
    public required int CalendarNumber { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>How the rule is read.</summary>
    public RoundTerms Terms => new(IncludesDay, LockAfter);
}
