namespace Lantu.Jobs.Reminders;

/// <summary>The message is not to be claimed any more, perhaps because another process has: the unit of work is undone.</summary>
sealed class ClaimLostException(int number) : Exception($"The reminder {number} is not to be claimed.");
