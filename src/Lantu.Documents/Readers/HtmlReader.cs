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

    HtmlReader(string name, ReaderLimits limits, int lineOffset) => (_name, _limits, _lineOffset) = (name, limits, lineOffset);

    /// <param name="html">The page or fragment.</param>
    /// <param name="name">The file's name, for refusals.</param>
    /// <param name="limits">Limits on rows and columns.</param>
    /// <param name="lineOffset">Lines of the file above a fragment.</param>
    public static IReadOnlyList<Block> Read(string html, string name, ReaderLimits limits, int lineOffset = 0)
    {
        HtmlParser parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false });
        using IHtmlDocument document = parser.ParseDocument(html);
        HtmlReader reader = new(name, limits, lineOffset);
        IElement? content = document.QuerySelector("#UCAP-CONTENT, .TRS_Editor, .TRS_UEDITOR, article, main") ?? document.Body;
        if (content is not null)
        {
            // Where a page marks its content, it must hold the tables; else the whole body is read.
            reader.Walk(document.QuerySelector("table") is not null && content.QuerySelector("table") is null ? document.Body! : content);
        }

        return reader._blocks;
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
        // A table without text rows of its own that only lays out others is walked through.
        if (table.QuerySelector("table") is not null)
        {
            foreach (IElement cell in table.QuerySelectorAll("td,th").Where(cell => ReferenceEquals(cell.Closest("table"), table)))
            {
                Walk(cell);
            }

            return;
        }

        // The element's own list is searched anew at each use.
        IHtmlTableRowElement[] tableRows = [.. table.Rows];
        List<GridRow> rows = [];
        List<int> busy = [];
        foreach (IHtmlTableRowElement row in tableRows)
        {
            if (++_rows > _limits.Rows)
            {
                throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, _name, $"{_limits.Rows}");
            }

            SourcePlace place = PlaceOf(row);
            List<GridCell> cells = [];
            int column = 0;
            foreach (IHtmlTableCellElement cell in row.Cells)
            {
                while (column < busy.Count && busy[column] > 0)
                {
                    column++;
                }

                int width = Math.Clamp(cell.ColumnSpan, 1, _limits.Columns);
                int left = tableRows.Length - rows.Count;
                int height = Math.Clamp(cell.RowSpan == 0 ? left : cell.RowSpan, 1, Math.Max(1, left));
                if (column + width > _limits.Columns)
                {
                    throw DocumentReader.Refuse(DocumentRefusal.TooManyColumns, _name, $"{_limits.Columns}");
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
