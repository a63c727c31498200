namespace Lantu.Benchmarks;

/// <summary>A row of a month that is filed again and again.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Figures">The fields of its figures.</param>
sealed record FiledRow(int Measure, IReadOnlyList<string> Figures)
{
    /// <summary>A row is filed by one at a time: whoever comes with an old revision would be told so.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>Revisions that were acknowledged.</summary>
    public int Acknowledged { get; set; }
}
