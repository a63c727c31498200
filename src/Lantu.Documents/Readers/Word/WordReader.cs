using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers.Html;
using Lantu.Domain.Plans;
using Paragraph = Lantu.Documents.Blocks.Paragraph;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Lantu.Documents.Readers.Word;

/// <summary>Reads a Word document's body: paragraphs with outline level, tables with cells merged across and down. A line of a place is the number of the paragraph or row in reading order.</summary>
sealed class WordReader
{
    readonly List<Block> _blocks = [];
    readonly List<Finding> _findings = [];
    readonly MainDocumentPart _main;
    readonly WordStyles _styles;
    readonly AutomaticNumbers _numbers;
    readonly WordNotes _notes;
    readonly string _name;
    readonly ReaderLimits _limits;
    int _line;
    int _rows;

    WordReader(MainDocumentPart main, string name, ReaderLimits limits)
    {
        (_main, _name, _limits) = (main, name, limits);
        _styles = new WordStyles(main);
        _numbers = new AutomaticNumbers(main, _styles);
        _notes = new WordNotes(main);
    }

    public static SourceDocument Read(byte[] content, string name, ReaderLimits limits)
    {
        using MemoryStream stream = new(content, writable: false);
        using WordprocessingDocument document = WordprocessingDocument.Open(stream, isEditable: false);
        MainDocumentPart main = document.MainDocumentPart ?? throw DocumentReader.Refuse(DocumentRefusal.Damaged, name);
        WordReader reader = new(main, name, limits);
        reader.Walk(main.Document?.Body ?? throw DocumentReader.Refuse(DocumentRefusal.Damaged, name));
        reader._blocks.AddRange(reader._notes.Blocks);
        return new SourceDocument(name, SourceFormat.Word, reader._blocks, reader._findings);
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
                case AltChunk chunk:
                    AddChunk(chunk);
                    break;
                case AlternateContent alternate:
                    Walk((OpenXmlElement?)alternate.GetFirstChild<AlternateContentChoice>() ?? alternate);
                    break;
                case DeletedRun or MoveFromRun or SectionProperties:
                    break;
                default:
                    // Content controls, custom elements and whatever a program wraps around paragraphs.
                    Walk(element);
                    break;
            }
        }
    }

    void AddParagraph(WordParagraph paragraph)
    {
        SourcePlace place = new() { Line = ++_line };
        string number = _numbers.Before(paragraph);
        WordText text = Text(paragraph, place);
        string printed = number + text.Printed;
        if (!string.IsNullOrWhiteSpace(printed))
        {
            _blocks.Add(new Paragraph(place, printed.Trim())
            {
                HeadingLevel = _styles.HeadingLevel(paragraph),
                IsBold = WordText.IsBold(paragraph),
                IsCentred = paragraph.ParagraphProperties?.Justification?.Val?.InnerText == "center",
            });
        }

        foreach (TextBoxContent box in text.Boxes)
        {
            Walk(box);
        }
    }

    void AddTable(Table table)
    {
        List<GridRow> rows = [];
        Dictionary<int, (int Row, int Cell)> open = [];
        foreach (TableRow row in WordTables.Rows(table))
        {
            SourcePlace place = new() { Line = ++_line };
            if (++_rows > _limits.Rows)
            {
                throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, _name, $"{_limits.Rows}", place);
            }

            List<GridCell> cells = [];
            int column = WordTables.Before(row, _limits.Columns);
            foreach (TableCell cell in WordTables.Cells(row))
            {
                int width = WordTables.Width(cell, _limits.Columns);
                if (column + width > _limits.Columns)
                {
                    throw DocumentReader.Refuse(DocumentRefusal.TooManyColumns, _name, $"{_limits.Columns}", place);
                }

                IReadOnlyList<string> paragraphs = [.. Paragraphs(cell, place)];
                if (WordTables.ContinuesDown(cell) && open.TryGetValue(column, out (int Row, int Cell) above) && above.Row + rows[above.Row].Cells[above.Cell].RowSpan == rows.Count)
                {
                    List<GridCell> changed = [.. rows[above.Row].Cells];
                    changed[above.Cell] = changed[above.Cell] with { RowSpan = changed[above.Cell].RowSpan + 1 };
                    rows[above.Row] = rows[above.Row] with { Cells = changed };
                    Hide(string.Join('\n', paragraphs), place);
                }
                else if (WordTables.ContinuesAcross(cell) && cells.Count > 0)
                {
                    cells[^1] = cells[^1] with { ColumnSpan = column + width - cells[^1].Column };
                    Hide(string.Join('\n', paragraphs), place);
                }
                else
                {
                    if (cell.TableCellProperties?.VerticalMerge is not null)
                    {
                        open[column] = (rows.Count, cells.Count);
                    }

                    cells.Add(new GridCell(place, column, paragraphs) { ColumnSpan = width, IsBold = WordText.IsBold(cell) });
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

    // A table or box within a cell gives the cell's paragraphs, one for each row: a grid has no grids in it.
    IEnumerable<string> Paragraphs(OpenXmlElement parent, SourcePlace place)
    {
        foreach (OpenXmlElement element in parent.ChildElements)
        {
            if (element is WordParagraph paragraph)
            {
                string number = _numbers.Before(paragraph);
                WordText text = Text(paragraph, place);
                if ((number + text.Printed).Trim() is { Length: > 0 } printed)
                {
                    yield return printed;
                }

                foreach (string boxed in text.Boxes.SelectMany(box => Paragraphs(box, place)))
                {
                    yield return boxed;
                }
            }
            else if (element is Table nested)
            {
                foreach (string row in WordTables.Rows(nested).SelectMany(row => RowOf(row, place)))
                {
                    yield return row;
                }
            }
            else if (element is not (DeletedRun or MoveFromRun))
            {
                foreach (string inner in Paragraphs(element, place))
                {
                    yield return inner;
                }
            }
        }
    }

    // 东县 | 120公里 says one thing; a row of one cell is there for the layout only.
    IEnumerable<string> RowOf(TableRow row, SourcePlace place)
    {
        IReadOnlyList<string>[] cells = [.. WordTables.Cells(row).Select(cell => (IReadOnlyList<string>)[.. Paragraphs(cell, place)]).Where(cell => cell.Count > 0)];
        return cells is [var only] ? only : cells.Length == 0 ? [] : [string.Join(' ', cells.SelectMany(cell => cell))];
    }

    WordText Text(WordParagraph paragraph, SourcePlace place)
    {
        WordText text = WordText.Of(paragraph);
        Hide(text.Hidden, place);
        _notes.Gather(text.Notes, place);
        return text;
    }

    void Hide(string text, SourcePlace place)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _findings.Add(new Finding { Code = FindingCodes.HiddenText, Severity = FindingSeverity.Warning, Place = place, Arguments = [text.Trim()], HeldText = text.Trim() });
        }
    }

    void AddChunk(AltChunk chunk)
    {
        SourcePlace place = new() { Line = ++_line };
        if (chunk.Id?.Value is { } id && _main.TryGetPartById(id, out OpenXmlPart? part) && part.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase))
        {
            using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using MemoryStream content = new();
            stream.CopyTo(content);
            _blocks.AddRange(Placed.At(HtmlReader.ReadFragment(TextDecoding.Decode(content.ToArray(), _name).Text, _name, _limits), place));
        }
        else
        {
            _findings.Add(new Finding { Code = FindingCodes.PartUnread, Severity = FindingSeverity.Error, Place = place, Arguments = [chunk.Id?.Value ?? ""] });
        }
    }
}
