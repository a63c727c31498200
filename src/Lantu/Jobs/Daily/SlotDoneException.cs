namespace Lantu.Jobs.Daily;

/// <summary>The work of the day was done already, perhaps by another process: the unit of work is undone.</summary>
sealed class SlotDoneException(string job, DateOnly slot) : Exception($"{job} of {slot:O} is done already.");
