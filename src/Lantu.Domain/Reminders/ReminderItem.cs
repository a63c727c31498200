using Lantu.Domain.Plans;

namespace Lantu.Domain.Reminders;

/// <summary>One of the things that a message reminds of. Months and ad-hoc rounds are kept apart: each line names a round that there is.</summary>
public abstract class ReminderItem
{
    public required int ReminderNumber { get; init; }

    public required PlanId PlanId { get; init; }

    /// <summary>The unit's place in the plan.</summary>
    public required int UnitOrdinal { get; init; }

    public required DateOnly Due { get; init; }

    public ReminderStep? Step { get; init; }

    /// <summary>Whether there was no need any more when the message went out: it says nothing of it.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>What it reminds of.</summary>
    public abstract ReminderRound Round { get; }

    /// <summary>Leaves it out.</summary>
    public void Settle() => IsSettled = true;
}
