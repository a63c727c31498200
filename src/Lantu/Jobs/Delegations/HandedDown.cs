namespace Lantu.Jobs.Delegations;

/// <summary>What was done.</summary>
/// <param name="Handed">How many were handed down that were not before.</param>
/// <param name="Changed">How many say something else.</param>
/// <param name="Withdrawn">How many were taken back, those below them not counted.</param>
sealed record HandedDown(int Handed, int Changed, int Withdrawn);
