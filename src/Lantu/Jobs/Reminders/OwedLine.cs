using Lantu.Domain.Reminders;

namespace Lantu.Jobs.Reminders;

/// <summary>One of the reports that a message reminds of.</summary>
/// <param name="Item">As the ledger has it.</param>
/// <param name="Unit">As it stands now.</param>
sealed record OwedLine(ReminderItem Item, OwingUnit Unit);
