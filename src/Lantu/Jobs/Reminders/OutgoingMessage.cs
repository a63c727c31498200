using Lantu.Domain.Reminders;

namespace Lantu.Jobs.Reminders;

/// <summary>A claimed message on its way out.</summary>
/// <param name="Reminder">Its line of the ledger.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">What it says.</param>
sealed record OutgoingMessage(Reminder Reminder, string Subject, string Text)
{
    /// <summary>Where it goes, of an e-mail.</summary>
    public string? Address { get; init; }

    /// <summary>Whom it goes to, of a group.</summary>
    public ReminderRobot? Robot { get; init; }
}
