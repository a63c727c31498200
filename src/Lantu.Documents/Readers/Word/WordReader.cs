using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;
using Paragraph = Lantu.Documents.Blocks.Paragraph;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Lantu.Documents.Readers.Word;

/// <summary>Reads a Word document's body: paragraphs with outline level, tables with cells merged across and down. A line of a place is the number of the paragraph or row in reading order.</summary>
sealed class WordReader
{
    readonly List<Block> _blocks = [];
    readonly AutomaticNumbers _numbers;
    readonly string _name;
    readonly ReaderLimits _limits;
    int _line;
    int _rows;

    WordReader(MainDocumentPart main, string name, ReaderLimits limits) => (_numbers, _name, _limits) = (new AutomaticNumbers(main), name, limits);

    public static IReadOnlyList<Block> Read(byte[] content, string name, ReaderLimits limits)
    {
        using MemoryStream stream = new(content, writable: false);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        MainDocumentPart main = document.MainDocumentPart ?? throw DocumentReader.Refuse(DocumentRefusal.Damaged, name);
        WordReader reader = new(main, name, limits);
        reader.Walk(main.Document?.Body ?? throw DocumentReader.Refuse(DocumentRefusal.Damaged, name));
        return reader._blocks;
    }

    void Walk(OpenXmlElement parent)
    {
        foreach (OpenXmlElement element in parent.ChildElements)
        {
            switch (element)
            {
                case WordParagraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case SdtBlock block when block.SdtContentBlock is { } inner:
                    Walk(inner);
                    break;
                default:
                    break;
            }
        }
    }

    void AddParagraph(WordParagraph paragraph)
    {
        _line++;
        string text = _numbers.Before(paragraph) + WordText.Of(paragraph);
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        _blocks.Add(new Paragraph(new SourcePlace { Line = _line }, text.Trim())
        {
            HeadingLevel = WordText.HeadingLevel(paragraph),
            IsBold = WordText.IsBold(paragraph),
            IsCentred = paragraph.ParagraphProperties?.Justification?.Val?.Value == JustificationValues.Center,
        });
    }

    void AddTable(Table table)
    {
        List<GridRow> rows = [];
        Dictionary<int, (int Row, int Cell)> open = [];
        foreach (TableRow row in table.Elements<TableRow>())
        {
            if (++_rows > _limits.Rows)
            {
                throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, _name, $"{_limits.Rows}");
            }

            SourcePlace place = new() { Line = ++_line };
            List<GridCell> cells = [];
            int column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
            foreach (TableCell cell in row.Descendants<TableCell>().Where(c => ReferenceEquals(c.Ancestors<TableRow>().First(), row)))
            {
                TableCellProperties? properties = cell.TableCellProperties;
                int width = Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, _limits.Columns);
                if (column + width > _limits.Columns)
                {
                    throw DocumentReader.Refuse(DocumentRefusal.TooManyColumns, _name, $"{_limits.Columns}");
                }

                VerticalMerge? merge = properties?.VerticalMerge;
                bool continues = merge is not null && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);
                if (continues && open.TryGetValue(column, out (int Row, int Cell) above) && above.Row + rows[above.Row].Cells[above.Cell].RowSpan == rows.Count)
                {
                    List<GridCell> changed = [.. rows[above.Row].Cells];
                    changed[above.Cell] = changed[above.Cell] with { RowSpan = changed[above.Cell].RowSpan + 1 };
                    rows[above.Row] = rows[above.Row] with { Cells = changed };
                }
                else
                {
                    if (merge is not null)
                    {
                        open[column] = (rows.Count, cells.Count);
                    }

                    cells.Add(new GridCell(place, column, Paragraphs(cell)) { ColumnSpan = width, IsBold = WordText.IsBold(cell) });
                }

                column += width;
            }

            rows.Add(new GridRow(place, cells));
        }

        if (rows.Count > 0)
        {
            _blocks.Add(new Grid(rows[0].Place, rows));
        }
    }

    IReadOnlyList<string> Paragraphs(TableCell cell) =>
        [.. cell.Descendants<WordParagraph>().Select(paragraph => (_numbers.Before(paragraph) + WordText.Of(paragraph)).Trim()).Where(text => text.Length > 0)];
}
