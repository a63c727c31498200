using Lantu.Domain.Plans;

namespace Lantu.Domain.Reminders;

/// <summary>That a unit has not reported in a round, not reported its parts to the unit above, or not answered all of an ad-hoc round.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Round">The round.</param>
/// <param name="Unit">The unit's place in the plan; of parts its number in the directory.</param>
/// <param name="Due">The last day on which its report is on time.</param>
/// <param name="Step">How near that is; nothing where a person reminds on another day.</param>
public sealed record OwedReport(PlanId Plan, ReminderRound Round, int Unit, DateOnly Due, ReminderStep? Step)
{
    /// <summary>Number of the place's unit directory; 0 where the unit stands in the plan.</summary>
    public int Directory { get; init; }
}
