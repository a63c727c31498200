using Lantu.Domain.Reminders;

namespace Lantu.Jobs.Reminders;

/// <summary>What a message is written of.</summary>
/// <param name="Reminder">Its line of the ledger.</param>
/// <param name="Owed">What is still owed of it.</param>
/// <param name="Link">Where it leads.</param>
sealed record ReminderLetter(Reminder Reminder, IReadOnlyList<OwedLine> Owed, Uri Link);
