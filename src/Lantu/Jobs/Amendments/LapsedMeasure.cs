namespace Lantu.Jobs.Amendments;

/// <summary>A measure of the earlier plan that units owe something by, and that the later plan has no more.</summary>
/// <param name="Ordinal">Its place in the earlier plan.</param>
/// <param name="Key">The name people use.</param>
/// <param name="Assignments">How many assignments end with it.</param>
sealed record LapsedMeasure(int Ordinal, string Key, int Assignments);
