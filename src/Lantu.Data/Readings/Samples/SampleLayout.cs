namespace Lantu.Data.Readings.Samples;

/// <summary>What the columns of a table of samples mean, as somebody declared it: of sections, points or roads, at times. Nothing of it is guessed from the numbers.</summary>
public sealed record SampleLayout
{
    /// <summary>The columns that name what was sampled; several where only together they do.</summary>
    public required IReadOnlyList<string> Subject { get; init; }

    /// <summary>The time's columns: one with a month, day or time, year first; year and month; year, month and day.</summary>
    public required IReadOnlyList<string> Time { get; init; }

    /// <summary>The quantities.</summary>
    public required IReadOnlyList<SampleColumn> Columns { get; init; }

    /// <summary>The columns of a table with a row for each number; none where each quantity has its column.</summary>
    public RowColumns? Rows { get; init; }

    /// <summary>What stands in a cell that has no number, besides nothing at all.</summary>
    public IReadOnlyList<string> MissingMarks { get; init; } = [];

    /// <summary>What stands before or after the method's limit where less was found: &lt;0.01, 0.01L.</summary>
    public IReadOnlyList<string> BelowMarks { get; init; } = [];

    /// <summary>Columns of words that go along.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
