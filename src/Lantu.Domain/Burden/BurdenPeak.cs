namespace Lantu.Domain.Burden;

/// <summary>The most of something in one month.</summary>
/// <param name="Unit">Whose it is; nobody for the plan office or all units together.</param>
/// <param name="Month">The first month in which it is so much, from 1.</param>
/// <param name="Rows">How many rows.</param>
public sealed record BurdenPeak(string? Unit, int Month, int Rows);
