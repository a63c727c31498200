using System.Globalization;
using Lantu.Domain.Plans;

namespace Lantu.Ui;

/// <summary>Rows of a document that stand together: a run of paragraphs, or one table.</summary>
public sealed record SourceBlock(IReadOnlyList<SourceRow> Rows)
{
    int Widest { get; } = Rows.Max(row => Math.Max(row.Cells.Count, row.CellPlaces is [.., var last] ? last.Column + 1 : 0));

    /// <summary>The rows in blocks. A table begins where paragraphs end, and anew where the number of columns changes for good.</summary>
    public static IEnumerable<SourceBlock> Of(IReadOnlyList<SourceRow> rows)
    {
        List<SourceRow> block = [];
        foreach (SourceRow row in rows)
        {
            if (block.Count > 0 && (row.IsTableRow != block[^1].IsTableRow || row.Ordinal != block[^1].Ordinal + 1 || (row.IsTableRow && IsFarFrom(block, row))))
            {
                yield return new SourceBlock(block);
                block = [];
            }

            block.Add(row);
        }

        if (block.Count > 0)
        {
            yield return new SourceBlock(block);
        }
    }

    /// <summary>How many columns a cell takes, up to the next one; the last of a row takes the rest.</summary>
    public string? Span(SourceRow row, int cell) => Columns((cell == row.Cells.Count - 1 ? Widest : Column(row, cell + 1)) - Column(row, cell));

    /// <summary>How many columns lie before the first cell of a row, as a cell of a row above reaches into it.</summary>
    public static int Before(SourceRow row) => Column(row, 0);

    /// <summary>A number of columns as a cell of a page states it; a single one goes without saying.</summary>
    public static string? Columns(int count) => count > 1 ? count.ToString(CultureInfo.InvariantCulture) : null;

    static int Column(SourceRow row, int cell) => row.IsTableRow && row.CellPlaces is { } places ? places[cell].Column : cell;

    // Merged cells make rows of one table differ by a few cells; twice as many are another table.
    static bool IsFarFrom(List<SourceRow> block, SourceRow row) =>
        row.Cells.Count > 1 && block.Max(other => other.Cells.Count) is var widest and > 1 && (row.Cells.Count >= widest * 2 || row.Cells.Count * 3 <= widest);
}
