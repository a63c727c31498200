namespace Lantu.Jobs.Reminders;

/// <summary>What came of claiming a message.</summary>
/// <param name="Message">The message to hand over; nothing where nothing is to be.</param>
/// <param name="IsSent">Whether it was told in the application, in the same unit of work.</param>
sealed record ClaimedReminder(OutgoingMessage? Message, bool IsSent = false);
