using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;

namespace Lantu.Jobs.Reminders;

/// <summary>What messages come from.</summary>
/// <param name="Kind">What sort of occasion.</param>
/// <param name="Slot">The occasion itself.</param>
/// <param name="At">When they are planned.</param>
/// <param name="By">By whom.</param>
/// <param name="Plan">The plan, of a person's act.</param>
/// <param name="Text">What the person adds; groups don't get it.</param>
sealed record ReminderOccasion(ReminderKind Kind, string Slot, DateTimeOffset At, string By, PlanId? Plan = null, string? Text = null);
