using Lantu.Documents.Blocks;
using Lantu.Documents.Printed;
using Lantu.Documents.Printed.Word;
using Lantu.Documents.Readers;
using Lantu.Documents.Readers.Excel;

namespace Lantu.Documents.Lists;

/// <summary>A list as a table in a Word document: for whoever has no spreadsheet program, and to be filled in and read back like the workbook.</summary>
public static class ListDocument
{
    /// <summary>Writes the document; the stream stays open.</summary>
    public static void Write(Stream stream, ListTable list)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);

        PrintedTable table = new(
            [.. list.Columns.Select(column => new PrintedColumn(column.Name, column.Share, column.IsCentred))],
            [.. list.Rows.Select(row => row.Select((cell, i) => new PrintedCell(i, cell.Text.Split('\n'))).ToArray())]);
        WordPrint.Write(stream, new PrintedPlan(list.Title, [new PrintedPart(list.Title, [new PrintedLine(LineKind.AnnexTitle, list.Title)], table)]));
    }

    /// <summary>The rows of all of its tables that begin as the first does: one table may have been parted.</summary>
    internal static SheetTable Read(byte[] content, string name, ReaderLimits limits)
    {
        List<SheetRow> rows = [];
        foreach (Grid grid in DocumentReader.Read(content, name, limits).Blocks.OfType<Grid>())
        {
            SheetRow[] read = [.. grid.Rows.Select((row, i) => new SheetRow(i + 1, [.. row.Cells.Select(cell => new SheetCell(cell.Column, string.Join('\n', cell.Paragraphs)))]))];
            bool goesOn = rows.Count > 0 && read.Length > 0 && read[0].Cells.Select(cell => cell.Text).SequenceEqual(rows[0].Cells.Select(cell => cell.Text), StringComparer.Ordinal);
            rows.AddRange(goesOn ? read[1..] : rows.Count == 0 ? read : []);
        }

        return new SheetTable(name, rows);
    }
}
