using System.Globalization;
using Lantu.Domain.Plans;

namespace Lantu.Ui;

/// <summary>Rows of a document that stand together: a run of paragraphs, or one table.</summary>
public sealed record SourceBlock(IReadOnlyList<SourceRow> Rows)
{
    int Widest => Rows.Max(row => row.Cells.Count);

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

    /// <summary>How many columns a cell takes: the last of a short row takes the rest.</summary>
    public string? Span(SourceRow row, int cell)
    {
        int span = cell == row.Cells.Count - 1 ? Widest - cell : 1;
        return span > 1 ? span.ToString(CultureInfo.InvariantCulture) : null;
    }

    // Merged cells make rows of one table differ by a few cells; twice as many are another table.
    static bool IsFarFrom(List<SourceRow> block, SourceRow row) =>
        row.Cells.Count > 1 && block.Max(other => other.Cells.Count) is var widest and > 1 && (row.Cells.Count >= widest * 2 || row.Cells.Count * 3 <= widest);
}
