using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reminders;

/// <summary>That a unit has not reported in a round.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Month">The round.</param>
/// <param name="Unit">The unit's place in the plan.</param>
/// <param name="Due">The last day on which its report is on time.</param>
/// <param name="Step">How near that is; nothing where a person reminds on another day.</param>
public sealed record OwedReport(PlanId Plan, RoundMonth Month, int Unit, DateOnly Due, ReminderStep? Step);
