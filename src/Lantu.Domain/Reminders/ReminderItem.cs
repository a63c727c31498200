using Lantu.Domain.Plans;

namespace Lantu.Domain.Reminders;

/// <summary>One of the things that a message reminds of. Months, parts and ad-hoc rounds are kept apart: each line names what there is.</summary>
public abstract class ReminderItem
{
    public required int ReminderNumber { get; init; }

    public required PlanId PlanId { get; init; }

    public required DateOnly Due { get; init; }

    public ReminderStep? Step { get; init; }

    /// <summary>Whether there was no need any more when the message went out: it says nothing of it.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>What it reminds of.</summary>
    public abstract ReminderRound Round { get; }

    /// <summary>The unit: its place in the plan, or of parts its number in the directory.</summary>
    public abstract int Unit { get; }

    /// <summary>Leaves it out.</summary>
    public void Settle() => IsSettled = true;
}
