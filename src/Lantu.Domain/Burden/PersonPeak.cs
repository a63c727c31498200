namespace Lantu.Domain.Burden;

/// <summary>The most rows of one person in one month.</summary>
/// <param name="Holder">Whose they are.</param>
/// <param name="Month">The first month in which there are so many, from 1.</param>
/// <param name="Rows">How many rows.</param>
public sealed record PersonPeak(RowHolder Holder, int Month, int Rows);
