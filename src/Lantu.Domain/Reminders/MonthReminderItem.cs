using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reminders;

/// <summary>That a message reminds of a unit's report of a month.</summary>
public sealed class MonthReminderItem : ReminderItem
{
    public required RoundMonth Month { get; init; }

    /// <summary>The unit's place in the plan.</summary>
    public required int UnitOrdinal { get; init; }

    public override ReminderRound Round => ReminderRound.Of(Month);

    public override int Unit => UnitOrdinal;
}
