using System.Text;
using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Readers.Html;
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
            if (OpensTable(trimmed))
            {
                CloseGrid();
                i = ReadHtmlTable(i);
            }
            else if (line.Contains('\t', StringComparison.Ordinal) && (line.Count(c => c == '\t') > 1 || trimmed.Contains('\t', StringComparison.Ordinal)))
            {
                (string[] cells, int last) = QuotedRow.Read(_lines, i);
                AddRow(cells, i + 1);
                i = last;
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
            else if (IsBareHeader(i))
            {
                CloseGrid();
                i = ReadBareTable(i);
            }
            else
            {
                CloseGrid();
                i = ReadParagraph(i);
            }
        }

        CloseGrid();
    }

    // A pipe table may be written without pipes at the ends; the rule under its first row tells it.
    bool IsBareHeader(int line) =>
        line + 1 < _lines.Length && _lines[line].Contains('|', StringComparison.Ordinal) && BareRule().IsMatch(_lines[line + 1].Trim())
        && SplitPipes($"|{_lines[line].Trim()}").Length == SplitPipes($"|{_lines[line + 1].Trim()}").Length;

    int ReadBareTable(int from)
    {
        int line = from;
        for (; line < _lines.Length && _lines[line].Contains('|', StringComparison.Ordinal); line++)
        {
            if (line != from + 1)
            {
                AddRow(SplitPipes(_lines[line].TrimStart() is ['|', ..] full ? full.TrimEnd() : $"|{_lines[line].Trim()}"), line + 1);
            }
        }

        CloseGrid();
        return line - 1;
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
            if (trimmed.Length == 0 || (i > from && (_breaks.Begins(line, _lines[i - 1]) || Heading().IsMatch(trimmed) || trimmed.Contains('\t', StringComparison.Ordinal) || trimmed[0] == '|' || ListItem().IsMatch(trimmed) || OpensTable(trimmed) || IsBareHeader(i))))
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

        foreach (Block block in HtmlReader.ReadFragment(html.ToString(), _name, _limits, from))
        {
            Add(block);
        }

        return Math.Min(i, _lines.Length - 1);
    }

    void AddRow(string[] cells, int line)
    {
        if (++_rowCount > _limits.Rows)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, _name, $"{_limits.Rows}", Line(line));
        }

        if (cells.Length > _limits.Columns)
        {
            throw DocumentReader.Refuse(DocumentRefusal.TooManyColumns, _name, $"{_limits.Columns}", Line(line));
        }

        List<GridCell> row = [];
        for (int column = 0; column < cells.Length; column++)
        {
            IReadOnlyList<string> paragraphs = [.. cells[column].Split('\n').SelectMany(Markup.Paragraphs)];
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

    // Text may stand before the tag, but in a pipe table the tag is part of a cell.
    static bool OpensTable(string trimmed) => trimmed.Contains("<table", StringComparison.OrdinalIgnoreCase) && trimmed[0] != '|' && TableOpen().IsMatch(trimmed);

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

    [GeneratedRegex("""^:?-+:?(?:\s*\|\s*:?-+:?)+$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BareRule();

    [GeneratedRegex("""(?<!\\)\|""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex UnescapedPipe();

    [GeneratedRegex("""<table(?:[\s>]|$)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex TableOpen();

    [GeneratedRegex("""</table>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex TableClose();
}
