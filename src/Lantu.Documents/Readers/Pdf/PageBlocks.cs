using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>The blocks of one page from the top: the characters in tables to their cells, the rest to lines and paragraphs.</summary>
static class PageBlocks
{
    public static IEnumerable<Block> Read(int number, UprightPage page, IReadOnlyList<RuledTable> tables)
    {
        SourcePlace place = new() { Page = number };
        Dictionary<TableCell, List<Glyph>> inside = new(ReferenceEqualityComparer.Instance);
        List<Glyph> outside = [];
        foreach (Glyph glyph in page.Glyphs)
        {
            TableCell? cell = tables.Select(table => table.At(glyph.Centre, glyph.Middle)).FirstOrDefault(found => found is not null);
            if (cell is null)
            {
                outside.Add(glyph);
            }
            else if (inside.TryGetValue(cell, out List<Glyph>? own))
            {
                own.Add(glyph);
            }
            else
            {
                inside[cell] = [glyph];
            }
        }

        List<(double Top, Block Block)> blocks = [.. tables
            .Where(table => table.Cells.Any(inside.ContainsKey))
            .Select(table => (table.Top, (Block)ToGrid(table, inside, page, place)))];
        blocks.AddRange(PageParagraphs.Read(TextLine.Gather(outside), page, tables, place));
        return Numbered(blocks.OrderByDescending(block => block.Top).Select(block => block.Block));
    }

    // A page alone would be no place to look something up in a table of thirty rows.
    static IEnumerable<Block> Numbered(IEnumerable<Block> blocks)
    {
        int row = 0;
        foreach (Block block in blocks)
        {
            if (block is Grid grid)
            {
                List<GridRow> rows = [.. grid.Rows.Select(printed => Placed.Row(printed, printed.Place with { Row = ++row }))];
                yield return grid with { Place = rows[0].Place, Rows = rows };
            }
            else
            {
                yield return block with { Place = block.Place with { Row = ++row } };
            }
        }
    }

    static Grid ToGrid(RuledTable table, Dictionary<TableCell, List<Glyph>> inside, UprightPage page, SourcePlace place)
    {
        Dictionary<TableCell, IReadOnlyList<TextLine>> lines = new(ReferenceEqualityComparer.Instance);
        foreach (TableCell cell in table.Cells.Where(inside.ContainsKey))
        {
            lines[cell] = TextLine.Gather(inside[cell]);
        }

        ColumnWidths widths = new(lines);
        ILookup<int, TableCell> cellsOfRow = table.Cells.ToLookup(cell => cell.Row);
        List<GridRow> rows = [];
        for (int row = 0; row < table.RowCount; row++)
        {
            TableCell[] printed = [.. cellsOfRow[row].OrderBy(cell => cell.Column)];
            bool isWhole = Array.TrueForAll(printed, cell => cell is { RowSpan: 1, ColumnSpan: 1 });
            IReadOnlyList<double> cuts = isWhole ? StackedRows.Cuts([.. printed.Select(cell => lines.GetValueOrDefault(cell, []))]) : [];
            IReadOnlyList<TextLine>[][] parts = [.. printed.Select(cell => StackedRows.Parts(lines.GetValueOrDefault(cell, []), cuts).ToArray())];
            for (int part = 0; part <= cuts.Count; part++)
            {
                rows.Add(new GridRow(place, [.. printed.Select((cell, i) => new GridCell(place, cell.Column, parts[i][part] is { Count: > 0 } own ? CellText.Paragraphs(own, widths.Usable(cell)) : [])
                {
                    ColumnSpan = cell.ColumnSpan,
                    RowSpan = cell.RowSpan,
                    Box = page.Box(cell.Left, part < cuts.Count ? cuts[part] : cell.Bottom, cell.Right, part > 0 ? cuts[part - 1] : cell.Top),
                })]));
            }
        }

        return new Grid(place, rows);
    }
}
