namespace Lantu.Data.Readings.Samples;

/// <summary>A row of a table of samples.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, in Parquet the row.</param>
/// <param name="Subject">What was sampled.</param>
/// <param name="At">When: the first moment of a month or day.</param>
/// <param name="Others">The words that go along, in the order of their declaration.</param>
/// <param name="Numbers">The numbers it has.</param>
public sealed record SampleRow(string File, long Line, string Subject, DateTime At, IReadOnlyList<string> Others, IReadOnlyList<SampleNumber> Numbers)
{
    /// <summary>What is wrong with the row as a whole.</summary>
    public ReadingFinding Finding(ReadingFault fault, string text) => new(fault, File, Line, "", text);
}
