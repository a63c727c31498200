namespace Lantu.Domain.Reminders;

/// <summary>Who gets a reminder in which way.</summary>
/// <param name="Channel">The way.</param>
/// <param name="Key">Who it is, the same for the same person or group: account/12.</param>
/// <param name="Name">As people call them.</param>
public sealed record ReminderReceiver(ReminderChannel Channel, string Key, string Name);
