namespace Lantu.Domain.Reminders;

/// <summary>That a message reminds of a unit's answer to one of the times of an ad-hoc round.</summary>
public sealed class AdHocReminderItem : ReminderItem
{
    /// <summary>Number of the ad-hoc round.</summary>
    public required int RoundNumber { get; init; }

    /// <summary>Which time of it.</summary>
    public required int TurnNumber { get; init; }

    /// <summary>The unit's place in the plan.</summary>
    public required int UnitOrdinal { get; init; }

    public override ReminderRound Round => ReminderRound.Of(RoundNumber, TurnNumber);

    public override int Unit => UnitOrdinal;
}
