using Lantu.Documents.Blocks;
using Lantu.Documents.Readers;
using Lantu.Documents.Readers.Excel;

namespace Lantu.Documents.Lists;

/// <summary>A list as separated values: for programs that write no workbook. The number of a row is its line.</summary>
static class ListValues
{
    public static SheetTable Read(byte[] content, string name, ReaderLimits limits)
    {
        if (content.Length > limits.FileBytes)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooLarge, name, $"{limits.FileBytes}");
        }

        string text = TextDecoding.Decode(content, name).Text;
        if (text.Length > limits.Characters)
        {
            throw DocumentReader.TooMuchText(name, limits);
        }

        IReadOnlyList<Block> blocks = CsvReader.TryRead(text, name, limits) ?? [];
        return new SheetTable(name, [.. blocks.OfType<Grid>().Take(1).SelectMany(grid => grid.Rows).Select(row => new SheetRow(row.Place.Line ?? 0, [.. row.Cells.Select(cell => new SheetCell(cell.Column, string.Join('\n', cell.Paragraphs)))]))]);
    }
}
