using System.Text;

namespace Lantu.Documents.Readers;

/// <summary>
/// A row of tab-separated text as spreadsheets copy it: a cell with a line break, a tab or a quotation mark inside stands in quotation marks,
/// with its own marks doubled.
/// </summary>
static class QuotedRow
{
    // A mark that no line of so many closes is just a mark.
    const int MostLines = 60;

    /// <summary>The cells of the row that begins on the line, a line break inside one as <c>\n</c>, and the row's last line.</summary>
    public static (string[] Cells, int Last) Read(string[] lines, int from)
    {
        List<string> cells = [];
        int line = from;
        int at = 0;
        while (true)
        {
            if (Quoted(lines, line, at) is { } quoted)
            {
                cells.Add(quoted.Text);
                (line, at) = (quoted.Line, quoted.End);
            }
            else
            {
                int tab = lines[line].IndexOf('\t', at);
                int end = tab < 0 ? lines[line].Length : tab;
                cells.Add(lines[line][at..end]);
                at = end;
            }

            if (at >= lines[line].Length)
            {
                return ([.. cells], line);
            }

            at++;
        }
    }

    // Only a mark at the cell's start that is closed right at a cell's end makes a quoted cell.
    static (string Text, int Line, int End)? Quoted(string[] lines, int from, int start)
    {
        if (start >= lines[from].Length || lines[from][start] != '"')
        {
            return null;
        }

        StringBuilder text = new();
        int at = start + 1;
        for (int line = from; line < Math.Min(lines.Length, from + MostLines); line++, at = 0)
        {
            string current = lines[line];
            for (; at < current.Length; at++)
            {
                if (current[at] != '"')
                {
                    text.Append(current[at]);
                }
                else if (at + 1 < current.Length && current[at + 1] == '"')
                {
                    text.Append(current[at++]);
                }
                else
                {
                    return at + 1 == current.Length || current[at + 1] == '\t' ? (text.ToString(), line, at + 1) : null;
                }
            }

            text.Append('\n');
        }

        return null;
    }
}
