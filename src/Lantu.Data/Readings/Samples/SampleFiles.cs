namespace Lantu.Data.Readings.Samples;

/// <summary>Samples from files of any kind that is read: csv, csv.gz, txt, tsv, xlsx, parquet.</summary>
public static class SampleFiles
{
    /// <summary>Reads files one after the other.</summary>
    /// <param name="files">The files.</param>
    /// <param name="layout">What their columns mean.</param>
    /// <param name="findings">Where faults are told.</param>
    /// <param name="doubt">Tells whether a number of a quantity, in the unit that is evaluated, cannot be: <see cref="ReadingFault.MixedUnits"/> is not taken, anything else is told and taken.</param>
    /// <param name="take">Takes each row.</param>
    /// <param name="told">Told how many files are done.</param>
    /// <param name="cancellation">Stops before the next row.</param>
    public static void Read(IReadOnlyList<string> files, SampleLayout layout, ReadingFindings findings, Func<int, decimal, ReadingFault?> doubt, Action<SampleRow> take, Action<int>? told = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(layout);

        Dictionary<string, DateTime> last = new(StringComparer.Ordinal);
        for (int at = 0; at < files.Count; at++)
        {
            string file = files[at];
            TableFile.Read(file, headings => new SampleRows(layout, file, headings, findings, doubt, last, row =>
            {
                cancellation.ThrowIfCancellationRequested();
                take(row);
            }), rows => rows.Places);
            told?.Invoke(at + 1);
        }
    }
}
