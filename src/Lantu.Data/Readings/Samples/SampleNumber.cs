namespace Lantu.Data.Readings.Samples;

/// <summary>A number of a sample.</summary>
/// <param name="Column">Which of the declared quantities.</param>
/// <param name="Number">The number in the unit that is evaluated; the method's limit where less was found.</param>
/// <param name="IsBelow">Whether less than that was found.</param>
public readonly record struct SampleNumber(int Column, decimal Number, bool IsBelow);
