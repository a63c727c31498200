namespace Lantu.Documents.Interpreter.Duties;

/// <summary>Cuts a paragraph at its duty brackets: text, then the statement that closes it.</summary>
static class DutyBrackets
{
    /// <summary>The pieces in order; a piece without a statement is text after the last bracket.</summary>
    public static IReadOnlyList<(string Text, DutyStatement? Statement)> Cut(string paragraph, ref bool firstLeads)
    {
        List<(string, DutyStatement?)> pieces = [];
        int from = 0;
        for (int i = 0; i < paragraph.Length; i++)
        {
            if (paragraph[i] is not ('（' or '(' or '【' or '〔'))
            {
                continue;
            }

            int close = Close(paragraph, i);
            if (close < 0)
            {
                break;
            }

            if (DutyReader.TryRead(paragraph[(i + 1)..close], firstLeads) is { } statement && (statement.NamesUnits || statement.Deadline.Length > 0) && EndsThought(paragraph, i, close))
            {
                firstLeads |= statement.FirstLeads;
                int end = close + 1;

                // The full stop may be printed behind the bracket: it belongs to the text before it.
                string stop = end < paragraph.Length && paragraph[end] is '。' or '；' ? paragraph[end].ToString() : "";
                string text = paragraph[from..i];
                pieces.Add((text.Length > 0 && text[^1] is not ('。' or '；' or '：') ? text + stop : text, statement));
                from = end + stop.Length;
                i = from - 1;
            }
            else
            {
                i = close;
            }
        }

        if (from < paragraph.Length && !string.IsNullOrWhiteSpace(paragraph[from..]))
        {
            pieces.Add((paragraph[from..], null));
        }

        return pieces;
    }

    // A duty bracket stands at the end of a sentence or paragraph, or right behind one.
    static bool EndsThought(string text, int open, int close) =>
        close + 1 >= text.Length
        || "。；;\n （(".Contains(text[close + 1], StringComparison.Ordinal)
        || char.IsAsciiDigit(text[close + 1])
        || (open > 0 && text[open - 1] is '。' or '；');

    /// <summary>How many brackets are open at a place of the text.</summary>
    public static int DepthAt(string text, int at)
    {
        int depth = 0;
        for (int i = 0; i < at; i++)
        {
            depth = Math.Max(0, depth + Step(text[i]));
        }

        return depth;
    }

    static int Step(char c) => c is '（' or '(' or '【' or '〔' ? 1 : c is '）' or ')' or '】' or '〕' ? -1 : 0;

    static int Close(string text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            depth += Step(text[i]);
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
