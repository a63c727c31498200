using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers;

/// <summary>Reads a web page or an HTML fragment: paragraphs, headings, and tables with merged cells. Scripts are not run, nothing is fetched.</summary>
sealed class HtmlReader
{
    static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "SCRIPT", "STYLE", "NOSCRIPT", "NAV", "HEADER", "FOOTER", "FORM", "BUTTON", "SELECT", "IFRAME", "SVG", "TEMPLATE", "TITLE", "HEAD" };
    static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase) { "A", "ABBR", "B", "BIG", "CODE", "EM", "FONT", "I", "LABEL", "MARK", "S", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "U", "BR", "O:P", "INS", "TT" };

    readonly List<Block> _blocks = [];
    readonly ReaderLimits _limits;
    readonly string _name;
    readonly int _lineOffset;
    int _rows;
    int _tables;

    HtmlReader(string name, ReaderLimits limits, int lineOffset) => (_name, _limits, _lineOffset) = (name, limits, lineOffset);

    /// <param name="html">The page or fragment.</param>
    /// <param name="name">The file's name, for refusals.</param>
    /// <param name="limits">Limits on rows and columns.</param>
    /// <param name="lineOffset">Lines of the file above a fragment.</param>
    public static IReadOnlyList<Block> Read(string html, string name, ReaderLimits limits, int lineOffset = 0)
    {
        if (HtmlNesting.Exceeds(html, limits.Nesting) is { } line)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooDeep, name, $"{limits.Nesting}", new SourcePlace { Line = line + lineOffset });
        }

        HtmlParser parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false });
        using IHtmlDocument document = parser.ParseDocument(html);
        HtmlReader reader = new(name, limits, lineOffset);
        IElement? content = document.QuerySelector("#UCAP-CONTENT, .TRS_Editor, .TRS_UEDITOR, article, main") ?? document.Body;
        if (content is not null)
        {
            // Where a page marks its content, it must hold the tables; else the whole body is read.
            reader.Walk(document.QuerySelector("table") is not null && content.QuerySelector("table") is null ? document.Body! : content);
        }

        return Placed.Apart(reader._blocks);
    }

    void Walk(IElement element)
    {
        List<INode> run = [];
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText || (node is IElement inline && Inline.Contains(inline.TagName) && inline.QuerySelector("table,p,div") is null))
            {
                run.Add(node);
                continue;
            }

            AddParagraph(run, element);
            run.Clear();
            if (node is IElement child && !Skipped.Contains(child.TagName))
            {
                if (child is IHtmlTableElement table)
                {
                    AddTable(table);
                }
                else
                {
                    Walk(child);
                }
            }
        }

        AddParagraph(run, element);
    }

    void AddParagraph(List<INode> nodes, IElement parent)
    {
        string text = HtmlText.Of(nodes).Trim();
        if (text.Length == 0)
        {
            return;
        }

        int? level = parent.TagName.Length == 2 && parent.TagName[0] == 'H' && char.IsAsciiDigit(parent.TagName[1]) ? parent.TagName[1] - '0' : null;
        string style = parent.GetAttribute("style") ?? "";
        _blocks.Add(new Paragraph(PlaceOf(nodes.OfType<IElement>().FirstOrDefault() ?? parent), text)
        {
            HeadingLevel = level,
            IsBold = nodes.All(node => string.IsNullOrWhiteSpace(node.TextContent) || node is IElement { TagName: "B" or "STRONG" }),
            IsCentred = parent.TagName == "CENTER" || parent.GetAttribute("align") == "center" || style.Replace(" ", "", StringComparison.Ordinal).Contains("text-align:center", StringComparison.OrdinalIgnoreCase),
        });
    }

    void AddTable(IHtmlTableElement table)
    {
        if (table.Caption is { } caption)
        {
            Walk(caption);
        }

        // Every call of the collection walks the table.
        IHtmlTableRowElement[] printed = [.. table.Rows];
        if (LaysOut(table))
        {
            if (++_tables > _limits.NestedTables)
            {
                throw DocumentReader.Refuse(DocumentRefusal.TooDeep, _name, $"{_limits.NestedTables}", PlaceOf(table));
            }

            foreach (IHtmlTableCellElement cell in printed.SelectMany(row => row.Cells))
            {
                Walk(cell);
            }

            _tables--;
            return;
        }

        List<GridRow> rows = [];
        List<int> busy = [];
        foreach (IHtmlTableRowElement row in printed)
        {
            SourcePlace place = PlaceOf(row);
            if (++_rows > _limits.Rows)
            {
                throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, _name, $"{_limits.Rows}", place);
            }

            List<GridCell> cells = [];
            int column = 0;
            foreach (IHtmlTableCellElement cell in row.Cells)
            {
                while (column < busy.Count && busy[column] > 0)
                {
                    column++;
                }

                int width = Math.Clamp(cell.ColumnSpan, 1, _limits.Columns);
                int height = Math.Clamp(cell.RowSpan == 0 ? printed.Length - rows.Count : cell.RowSpan, 1, Math.Max(1, printed.Length - rows.Count));
                if (column + width > _limits.Columns)
                {
                    throw DocumentReader.Refuse(DocumentRefusal.TooManyColumns, _name, $"{_limits.Columns}", place);
                }

                cells.Add(new GridCell(place, column, HtmlText.ParagraphsOf(cell))
                {
                    ColumnSpan = width,
                    RowSpan = height,
                    IsBold = cell.TagName == "TH" || HtmlText.IsBold(cell),
                });
                while (busy.Count < column + width)
                {
                    busy.Add(0);
                }

                for (int i = column; i < column + width; i++)
                {
                    busy[i] = height;
                }

                column += width;
            }

            for (int i = 0; i < busy.Count; i++)
            {
                busy[i] = Math.Max(0, busy[i] - 1);
            }

            rows.Add(new GridRow(place, cells));
        }

        if (rows.Count > 0)
        {
            _blocks.Add(new Grid(rows[0].Place, rows));
        }
    }

    // A table that has less text of its own than the tables in it only lays them out.
    static bool LaysOut(IHtmlTableElement table)
    {
        List<IElement> inner = [.. table.QuerySelectorAll("table").Where(other => ReferenceEquals(other.ParentElement?.Closest("table"), table))];
        return inner.Count > 0 && inner.Sum(Filled) * 2 >= Filled(table);
    }

    static int Filled(IElement element) => element.TextContent.Count(c => !char.IsWhiteSpace(c));

    SourcePlace PlaceOf(IElement element) =>
        element.SourceReference is { } source ? new SourcePlace { Line = source.Position.Line + _lineOffset } : SourcePlace.Unknown;
}
