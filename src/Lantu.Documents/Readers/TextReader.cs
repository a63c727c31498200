using System.Text;
using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers;

/// <summary>
/// Reads text and Markdown in which tables stand as tab-separated lines, pipe tables or HTML fragments, as text recognition and
/// conversions give them. Every row's place is its line.
/// </summary>
sealed partial class TextReader
{
    readonly string[] _lines;
    readonly string _name;
    readonly ReaderLimits _limits;
    readonly LineBreaks _breaks;
    readonly List<Block> _blocks = [];
    readonly List<GridRow> _rows = [];
    int _rowCount;

    TextReader(string text, string name, ReaderLimits limits)
    {
        _lines = text.Split('\n');
        _breaks = new LineBreaks(_lines);
        (_name, _limits) = (name, limits);
    }

    public static IReadOnlyList<Block> Read(string text, string name, ReaderLimits limits)
    {
        TextReader reader = new(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), name, limits);
        reader.Read();
        return reader._blocks;
    }

    void Read()
    {
        for (int i = 0; i < _lines.Length; i++)
        {
            string line = _lines[i];
            string trimmed = line.Trim();
            if (trimmed.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            {
                CloseGrid();
                i = ReadHtmlTable(i);
            }
            else if (line.Contains('\t', StringComparison.Ordinal) && (line.Count(c => c == '\t') > 1 || trimmed.Contains('\t', StringComparison.Ordinal)))
            {
                AddRow(line.Split('\t'), i + 1);
            }
            else if (trimmed.Length > 2 && trimmed[0] == '|' && trimmed.IndexOf('|', 1) > 0)
            {
                if (!PipeRule().IsMatch(trimmed))
                {
                    AddRow(SplitPipes(trimmed), i + 1);
                }
            }
            else if (trimmed.Length == 0)
            {
                CloseGrid();
            }
            else
            {
                CloseGrid();
                i = ReadParagraph(i);
            }
        }

        CloseGrid();
    }

    // A paragraph goes on while lines follow without a blank one that begin none; a break within it is kept.
    int ReadParagraph(int from)
    {
        string first = _lines[from].Trim();
        Match heading = Heading().Match(first);
        if (heading.Success)
        {
            Add(new Paragraph(Line(from + 1), Markup.Plain(first[heading.Length..].TrimEnd('#', ' '))) { HeadingLevel = heading.Value.Trim().Length });
            return from;
        }

        StringBuilder text = new();
        int last = from;
        bool bold = true;
        for (int i = from; i < _lines.Length; i++)
        {
            string line = _lines[i];
            string trimmed = line.Trim();
            if (trimmed.Length == 0 || (i > from && (_breaks.Begins(line, _lines[i - 1]) || Heading().IsMatch(trimmed) || trimmed.Contains('\t', StringComparison.Ordinal) || trimmed[0] == '|' || ListItem().IsMatch(trimmed) || trimmed.StartsWith("<table", StringComparison.OrdinalIgnoreCase))))
            {
                break;
            }

            last = i;
            bold &= trimmed.StartsWith("**", StringComparison.Ordinal) && trimmed.EndsWith("**", StringComparison.Ordinal);
            text.Append(text.Length > 0 ? "\n" : "").Append(Markup.Plain(ListItem().Replace(trimmed, "", 1)));
        }

        Add(new Paragraph(Line(from + 1), text.ToString()) { IsBold = bold });
        return last;
    }

    int ReadHtmlTable(int from)
    {
        StringBuilder html = new();
        int depth = 0;
        int i = from;
        for (; i < _lines.Length; i++)
        {
            html.Append(_lines[i]).Append('\n');
            depth += TableOpen().Count(_lines[i]) - TableClose().Count(_lines[i]);
            if (depth <= 0)
            {
                break;
            }
        }

        foreach (Block block in HtmlReader.Read(html.ToString(), _name, _limits, from))
        {
            Add(block);
        }

        return Math.Min(i, _lines.Length - 1);
    }

    void AddRow(string[] cells, int line)
    {
        if (++_rowCount > _limits.Rows)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, _name, $"{_limits.Rows}");
        }

        if (cells.Length > _limits.Columns)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooManyColumns, _name, $"{_limits.Columns}");
        }

        List<GridCell> row = [];
        for (int column = 0; column < cells.Length; column++)
        {
            IReadOnlyList<string> paragraphs = Markup.Paragraphs(cells[column]);
            bool bold = Markup.IsBold(cells[column]);
            row.Add(new GridCell(Line(line), column, paragraphs) { IsBold = bold });
        }

        // A bold text alone in its row is a heading over all columns.
        if (row[0].IsBold && row.Skip(1).All(cell => cell.Paragraphs.Count == 0))
        {
            row = [row[0] with { ColumnSpan = row.Count }];
        }

        _rows.Add(new GridRow(Line(line), row));
    }

    void CloseGrid()
    {
        if (_rows.Count > 0)
        {
            Add(new Grid(_rows[0].Place, [.. _rows]));
            _rows.Clear();
        }
    }

    void Add(Block block) => _blocks.Add(block);

    static string[] SplitPipes(string line)
    {
        string inner = line.EndsWith('|') ? line[1..^1] : line[1..];
        return [.. UnescapedPipe().Split(inner).Select(cell => cell.Replace("\\|", "|", StringComparison.Ordinal).Trim())];
    }

    static SourcePlace Line(int line) => new() { Line = line };

    [GeneratedRegex("""^#{1,6}\s+""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Heading();

    [GeneratedRegex("""^[-*+]\s+""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ListItem();

    [GeneratedRegex("""^\|[\s:|-]+\|?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PipeRule();

    [GeneratedRegex("""(?<!\\)\|""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex UnescapedPipe();

    [GeneratedRegex("""<table[\s>]""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex TableOpen();

    [GeneratedRegex("""</table>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex TableClose();
}
