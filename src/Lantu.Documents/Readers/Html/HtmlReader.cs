using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers.Html;

/// <summary>Reads a web page or an HTML fragment: paragraphs, headings, and tables with merged cells. Scripts are not run, nothing is fetched.</summary>
sealed class HtmlReader
{
    static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase) { "A", "ABBR", "B", "BIG", "CODE", "EM", "FONT", "I", "LABEL", "MARK", "S", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "U", "BR", "O:P", "INS", "TT" };

    readonly List<Block> _blocks = [];
    readonly HtmlRegions _regions;
    readonly OutsideText _outside;
    readonly ReaderLimits _limits;
    readonly string _name;
    readonly int _lineOffset;
    int _rows;
    int _tables;

    HtmlReader(HtmlRegions regions, List<Finding> findings, string name, ReaderLimits limits, int lineOffset)
    {
        (_regions, _name, _limits, _lineOffset) = (regions, name, limits, lineOffset);
        _outside = new OutsideText(_blocks, findings);
    }

    /// <summary>Reads a page: its content, and what stands beside it and belongs to the document.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">The file's name, for refusals.</param>
    /// <param name="limits">Limits on rows and columns.</param>
    /// <param name="findings">Takes the text that stands beside the content.</param>
    public static IReadOnlyList<Block> Read(string html, string name, ReaderLimits limits, List<Finding> findings) => Read(html, name, limits, findings, HtmlRegions.Of, 0);

    /// <summary>Reads a piece of a page that a document embeds: all of it is content.</summary>
    /// <param name="html">The fragment.</param>
    /// <param name="name">The file's name, for refusals.</param>
    /// <param name="limits">Limits on rows and columns.</param>
    /// <param name="lineOffset">Lines of the file above the fragment.</param>
    public static IReadOnlyList<Block> ReadFragment(string html, string name, ReaderLimits limits, int lineOffset = 0) => Read(html, name, limits, [], HtmlRegions.OfFragment, lineOffset);

    static IReadOnlyList<Block> Read(string html, string name, ReaderLimits limits, List<Finding> findings, Func<IElement, HtmlRegions> regions, int lineOffset)
    {
        if (HtmlNesting.Exceeds(html, limits.Nesting) is { } line)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooDeep, name, $"{limits.Nesting}", new SourcePlace { Line = line + lineOffset });
        }

        HtmlParser parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false });
        using IHtmlDocument document = parser.ParseDocument(html);
        if (document.Body is not { } body)
        {
            return [];
        }

        HtmlReader reader = new(regions(body), findings, name, limits, lineOffset);
        reader.Walk(body, reader._regions.Whole);
        reader._outside.Close();
        return Placed.Apart(reader._blocks);
    }

    void Walk(IElement element, HtmlRegion region)
    {
        List<INode> run = [];
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText || (node is IElement inline && Inline.Contains(inline.TagName) && !_regions.HoldsMarked(inline) && inline.QuerySelector("table,p,div") is null))
            {
                run.Add(node);
                continue;
            }

            AddParagraph(run, element, region);
            run.Clear();
            if (node is IElement child && _regions.Enter(child, region) is { } entered)
            {
                if (entered != region)
                {
                    _outside.Close();
                }

                if (child is IHtmlTableElement table)
                {
                    AddTable(table, entered);
                }
                else
                {
                    Walk(child, entered);
                }

                if (entered != region)
                {
                    _outside.Close();
                }
            }
        }

        AddParagraph(run, element, region);
    }

    void AddParagraph(List<INode> nodes, IElement parent, HtmlRegion region)
    {
        string text = HtmlText.Of(nodes).Trim();
        if (text.Length == 0 || (region != HtmlRegion.Marked && HtmlRegions.AreLinks(nodes)))
        {
            return;
        }

        int? level = parent.TagName.Length == 2 && parent.TagName[0] == 'H' && char.IsAsciiDigit(parent.TagName[1]) ? parent.TagName[1] - '0' : null;
        string style = parent.GetAttribute("style") ?? "";
        Paragraph paragraph = new(PlaceOf(nodes.OfType<IElement>().FirstOrDefault() ?? parent), text)
        {
            HeadingLevel = level,
            IsBold = nodes.All(node => string.IsNullOrWhiteSpace(node.TextContent) || node is IElement { TagName: "B" or "STRONG" }),
            IsCentred = parent.TagName == "CENTER" || parent.GetAttribute("align") == "center" || style.Replace(" ", "", StringComparison.Ordinal).Contains("text-align:center", StringComparison.OrdinalIgnoreCase),
        };
        if (region == HtmlRegion.Outside)
        {
            _outside.Add(paragraph, isLinked: parent.Closest("a") is not null || nodes.Exists(node => node is IElement inline && (inline is IHtmlAnchorElement || inline.QuerySelector("a") is not null)));
        }
        else
        {
            _blocks.Add(paragraph);
        }
    }

    void AddTable(IHtmlTableElement table, HtmlRegion region)
    {
        // Beside the content a table of few cells only sets a line of text.
        if (_regions.LaysOut(table) || (region == HtmlRegion.Outside && !_regions.IsData(table)))
        {
            WalkCells(table, region);
        }
        else if (region == HtmlRegion.Outside)
        {
            _outside.Add(() => AddGrid(table));
        }
        else
        {
            AddGrid(table);
        }
    }

    void WalkCells(IHtmlTableElement table, HtmlRegion region)
    {
        if (++_tables > _limits.NestedTables)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooDeep, _name, $"{_limits.NestedTables}", PlaceOf(table));
        }

        foreach (IElement part in table.Rows.SelectMany(row => row.Cells).Prepend<IElement?>(table.Caption).OfType<IElement>())
        {
            if (_regions.Enter(part, region) is { } entered)
            {
                Walk(part, entered);
            }
        }

        _tables--;
    }

    void AddGrid(IHtmlTableElement table)
    {
        if (table.Caption is { } caption)
        {
            Walk(caption, HtmlRegion.Marked);
        }

        // Every call of the collection walks the table.
        IHtmlTableRowElement[] printed = [.. table.Rows];
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

    SourcePlace PlaceOf(IElement element) =>
        element.SourceReference is { } source ? new SourcePlace { Line = source.Position.Line + _lineOffset } : SourcePlace.Unknown;
}
