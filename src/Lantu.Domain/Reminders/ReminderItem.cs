using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reminders;

/// <summary>One of the reports that a message reminds of.</summary>
public sealed class ReminderItem
{
    public required int ReminderNumber { get; init; }

    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    /// <summary>The unit's place in the plan.</summary>
    public required int UnitOrdinal { get; init; }

    public required DateOnly Due { get; init; }

    public ReminderStep? Step { get; init; }

    /// <summary>Whether there was no need any more when the message went out: it says nothing of it.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>Leaves it out.</summary>
    public void Settle() => IsSettled = true;
}
