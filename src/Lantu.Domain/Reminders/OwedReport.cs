using Lantu.Domain.Plans;

namespace Lantu.Domain.Reminders;

/// <summary>That a unit has not reported in a round, or not answered all of an ad-hoc one.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Round">The round.</param>
/// <param name="Unit">The unit's place in the plan.</param>
/// <param name="Due">The last day on which its report is on time.</param>
/// <param name="Step">How near that is; nothing where a person reminds on another day.</param>
public sealed record OwedReport(PlanId Plan, ReminderRound Round, int Unit, DateOnly Due, ReminderStep? Step);
