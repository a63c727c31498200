using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.RunningText;

/// <summary>Divides running text into numbered items and their duties.</summary>
sealed partial class RunningTextReader
{
    const int LongestTitle = 45;

    readonly List<RunningItem> _items = [];
    readonly string?[] _headings = new string?[5];
    bool _firstLeads;

    public static IReadOnlyList<RunningItem> Read(IEnumerable<Paragraph> paragraphs)
    {
        RunningTextReader reader = new();
        foreach (Paragraph paragraph in paragraphs)
        {
            foreach (string line in SplitItems(paragraph.Text))
            {
                reader.Add(line, paragraph);
            }
        }

        return reader._items;
    }

    // Lines that the source joins with hard breaks are items of their own where each begins with a number or a label.
    static IEnumerable<string> SplitItems(string text)
    {
        string[] lines = text.Split('\n');
        string open = "";
        foreach (string line in lines.Select(Wording.Tidy).Where(line => line.Length > 0))
        {
            if (open.Length > 0 && (HeadingNumber.TryRead(line) is not null || Label().IsMatch(line) || Wording.EndsSentence(open)))
            {
                yield return open;
                open = line;
            }
            else
            {
                open += line;
            }
        }

        if (open.Length > 0)
        {
            yield return open;
        }
    }

    void Add(string text, Paragraph paragraph)
    {
        if (Label().IsMatch(text) && _items.Count > 0 && DutyReader.TryRead(text, _firstLeads) is { } labelled)
        {
            _firstLeads |= labelled.FirstLeads;
            CloseWith(_items[^1], labelled, paragraph.Place);
            return;
        }

        HeadingNumber? heading = HeadingNumber.TryRead(text);
        if (heading is null)
        {
            AddText(_items.Count > 0 ? _items[^1] : Start(0, "", "", paragraph.Place), text, paragraph.Place);
            return;
        }

        Array.Clear(_headings, heading.Level, _headings.Length - heading.Level);
        (string title, string rest) = SplitTitle(heading.Title);
        RunningItem item = Start(heading.Level, heading.Printed, title, paragraph.Place);
        _headings[heading.Level] = text.Length <= 60 ? text : text[..(text.Length - rest.Length)];
        AddText(item, rest, paragraph.Place);
    }

    RunningItem Start(int level, string number, string title, SourcePlace place)
    {
        string[] above = [.. _headings.Take(level).OfType<string>().Select(heading => heading.TrimEnd('。'))];
        RunningItem item = new(level, number, title, above.Length > 0 ? string.Join(" / ", above) : null, place);
        _items.Add(item);
        return item;
    }

    // The first short sentence is the title; a heading alone in its paragraph is title only.
    static (string Title, string After) SplitTitle(string text)
    {
        int bracket = text.IndexOfAny(['（', '(']);
        int stop = text.IndexOf('。', StringComparison.Ordinal);
        if (stop < 0 && !Wording.EndsSentence(text) && text.Length <= LongestTitle)
        {
            return (text, "");
        }

        if (stop > 0 && stop <= LongestTitle && (bracket < 0 || bracket > stop || text.IndexOfAny(['）', ')']) < stop) && stop + 1 < text.Length && text[stop + 1] is not ('（' or '('))
        {
            return (text[..stop], text[(stop + 1)..]);
        }

        return ("", text);
    }

    void AddText(RunningItem item, string text, SourcePlace place)
    {
        foreach ((string piece, DutyStatement? statement) in DutyBrackets.Cut(text, ref _firstLeads))
        {
            if (!string.IsNullOrWhiteSpace(piece))
            {
                item.Open.Add((piece.Trim(), place));
            }

            if (statement is not null)
            {
                CloseWith(item, statement, place);
            }
        }
    }

    static void CloseWith(RunningItem item, DutyStatement statement, SourcePlace place)
    {
        // A second statement right behind the first adds to it: lead on one line, support on the next.
        if (item.Open.Count == 0 && item.Measures.Count > 0)
        {
            RunningMeasure last = item.Measures[^1];
            item.Measures[^1] = last with { Statement = last.Statement.With(statement) };
            return;
        }

        IReadOnlyList<string> paragraphs = item.Open.Count > 0 ? [.. item.Open.Select(open => open.Text)] : item.Title.Length > 0 ? [item.Title] : [];
        item.Measures.Add(new RunningMeasure(paragraphs, statement, item.Open.Count > 0 ? item.Open[0].Place : place));
        item.Open.Clear();
    }

    [GeneratedRegex("""^[（(【]?(?:市级|省级|区级)?(?:牵头|主责|主要责任|责任|配合|协办|参与|参加|协同|主办|承办|实施|落实|完成时|时限|时间要求|完成期限|分管领导)[^：:，。]{0,6}[：:]""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Label();
}
