using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reminders;

/// <summary>That a message reminds of the parts that a unit reports to the one above by an internal cut-off.</summary>
public sealed class PartReminderItem : ReminderItem
{
    /// <summary>The month of the round that the unit above reports in.</summary>
    public required RoundMonth Month { get; init; }

    /// <summary>Number of the place's unit directory, in which both units stand.</summary>
    public required int DirectoryNumber { get; init; }

    /// <summary>Number of the unit that handed the parts down.</summary>
    public required int Parent { get; init; }

    /// <summary>Number of the unit that reports on them.</summary>
    public required int Child { get; init; }

    public override ReminderRound Round => ReminderRound.Of(Month, Parent, Due);

    public override int Unit => Child;
}
