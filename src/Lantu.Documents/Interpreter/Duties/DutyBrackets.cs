namespace Lantu.Documents.Interpreter.Duties;

/// <summary>Cuts a paragraph at its duty brackets: text, then the statement that closes it.</summary>
static class DutyBrackets
{
    static readonly string[] BodyWords = ["部门", "单位", "机构", "机关", "政府", "局", "委", "厅", "办公室", "公司"];

    /// <summary>The pieces in order; a piece without a statement is text after the last bracket.</summary>
    /// <param name="paragraph">The text.</param>
    /// <param name="firstLeads">Whether a rule makes the first unit named the lead; set by the bracket that prints the rule.</param>
    /// <param name="areBodies">Whether a list names nothing but bodies: then its bracket is a duty without any word for it.</param>
    public static IReadOnlyList<(string Text, DutyStatement? Statement)> Cut(string paragraph, ref bool firstLeads, Func<string, bool> areBodies)
    {
        List<(string, DutyStatement?)> pieces = [];
        int from = 0;
        for (int i = 0; i < paragraph.Length; i++)
        {
            if (Step(paragraph[i]) <= 0)
            {
                continue;
            }

            int close = Close(paragraph, i);
            if (close < 0)
            {
                break;
            }

            string inside = paragraph[(i + 1)..close];
            if ((DutyReader.TryRead(inside, firstLeads) ?? (NamesBody(paragraph, i) ? null : DutyReader.TryReadBare(inside, firstLeads, areBodies))) is { } statement && (statement.NamesUnits || statement.Deadline.Length > 0) && EndsThought(paragraph, i, close))
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

    // 报主管部门（市生态环境局）: the bracket says which body is meant.
    static bool NamesBody(string text, int open) => Array.Exists(BodyWords, word => text.AsSpan(0, open).EndsWith(word, StringComparison.Ordinal));

    // A duty bracket stands at the end of a sentence or paragraph, or right behind one.
    static bool EndsThought(string text, int open, int close) =>
        close + 1 >= text.Length
        || "。；;\n （([［【".Contains(text[close + 1], StringComparison.Ordinal)
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

    static int Step(char c) => c is '（' or '(' or '【' or '〔' or '[' or '［' ? 1 : c is '）' or ')' or '】' or '〕' or ']' or '］' ? -1 : 0;

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
