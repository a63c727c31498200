namespace Lantu.Jobs.Directories;

/// <summary>A directory's file of an earlier version, and what became of it.</summary>
sealed record TakenFile(string Path, TakenFileOutcome Outcome);
