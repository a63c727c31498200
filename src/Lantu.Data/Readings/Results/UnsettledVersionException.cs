namespace Lantu.Data.Readings.Results;

/// <summary>A year that has days of two versions of a standard, or of none: which is meant has to be said.</summary>
/// <param name="standard">The standard.</param>
/// <param name="year">The year.</param>
public sealed class UnsettledVersionException(string standard, int year) : Exception($"{standard} {year}")
{
    public string Standard { get; } = standard;

    public int Year { get; } = year;
}
