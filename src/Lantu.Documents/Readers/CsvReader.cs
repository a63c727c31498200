using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers;

/// <summary>
/// Reads comma-separated values, as spreadsheets write them, as one table; its title rows become paragraphs. Semicolon and tab separate where
/// they make the more even table. Every row's place is its first line.
/// </summary>
static class CsvReader
{
    const int LookedAt = 20;

    static readonly string[] Delimiters = [",", ";", "\t"];

    /// <summary>The blocks; nothing where no delimiter parts the text into columns.</summary>
    public static IReadOnlyList<Block>? TryRead(string text, string name, ReaderLimits limits)
    {
        (string Delimiter, int Even, int Width) best = Delimiters.Select(delimiter => Try(text, delimiter)).MaxBy(found => (found.Even, found.Width));
        if (best.Even == 0)
        {
            return null;
        }

        List<GridRow> rows = [];
        using CsvParser parser = Open(text, best.Delimiter);
        for (int line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            string[] cells = parser.Record ?? [];
            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            SourcePlace place = new() { Line = line };
            if (rows.Count == limits.Rows)
            {
                throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, name, $"{limits.Rows}", place);
            }

            if (cells.Length > limits.Columns)
            {
                throw DocumentReader.Refuse(DocumentRefusal.TooManyColumns, name, $"{limits.Columns}", place);
            }

            rows.Add(new GridRow(place, [.. cells.Select((cell, column) => new GridCell(place, column, Paragraphs(cell)))]));
        }

        if (rows.Count == 0)
        {
            return null;
        }

        return [.. Excel.TitleRows.Lift(new Grid(rows[0].Place, rows))];
    }

    // How many of the first rows have the width that most of those with several columns have.
    static (string Delimiter, int Even, int Width) Try(string text, string delimiter)
    {
        List<int> widths = [];
        using CsvParser parser = Open(text, delimiter);
        while (widths.Count < LookedAt && parser.Read())
        {
            widths.Add(parser.Count);
        }

        IGrouping<int, int>? common = widths.Where(width => width > 1).GroupBy(width => width).MaxBy(same => (same.Count(), same.Key));
        return (delimiter, common?.Count() ?? 0, common?.Key ?? 0);
    }

    static CsvParser Open(string text, string delimiter) =>
        new(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter, BadDataFound = null, IgnoreBlankLines = false });

    static IReadOnlyList<string> Paragraphs(string cell) => [.. cell.Split(['\n', '\r']).Select(line => line.Trim()).Where(line => line.Length > 0)];
}
