using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Duties;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.RunningText;

/// <summary>Divides running text into numbered items and their duties.</summary>
sealed partial class RunningTextReader(Func<string, bool> areBodies)
{
    readonly List<RunningItem> _items = [];
    readonly string?[] _headings = new string?[5];
    bool _firstLeads;

    /// <summary>The items in order.</summary>
    /// <param name="paragraphs">The text.</param>
    /// <param name="areBodies">Whether a list names nothing but bodies.</param>
    /// <param name="firstLeads">Whether a rule set before makes the first unit named the lead.</param>
    public static IReadOnlyList<RunningItem> Read(IEnumerable<Paragraph> paragraphs, Func<string, bool> areBodies, bool firstLeads = false)
    {
        (string Text, Paragraph Paragraph)[] lines = [.. paragraphs.SelectMany(paragraph => SplitItems(paragraph.Text).Select(text => (text, paragraph)))];
        IReadOnlyList<bool> titled = ItemTitles.Find([.. lines.Select(line => line.Text)]);
        RunningTextReader reader = new(areBodies) { _firstLeads = firstLeads };
        for (int i = 0; i < lines.Length; i++)
        {
            reader.Add(lines[i].Text, lines[i].Paragraph, titled[i]);
        }

        foreach (RunningItem item in reader._items.Where(item => item.Level > 1))
        {
            ReadProse(item);
        }

        return reader._items;
    }

    // Lines that the source joins with hard breaks are items of their own where each begins with a number or a label.
    static IEnumerable<string> SplitItems(string text)
    {
        string[] lines = text.Split('\n');
        string open = "";
        foreach (string line in lines.SelectMany(line => SplitAtLabels(Wording.Tidy(line))).Where(line => line.Length > 0))
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

    // Labels may follow a sentence in its own paragraph; those in brackets belong to the bracket.
    static IEnumerable<string> SplitAtLabels(string line)
    {
        if (LabelInText().Match(line) is not { Success: true } label || DutyBrackets.DepthAt(line, label.Index) > 0)
        {
            return [line];
        }

        return [line[..label.Index], line[label.Index..]];
    }

    void Add(string text, Paragraph paragraph, bool titled)
    {
        if (Label().IsMatch(text) && _items.Count > 0 && DutyReader.TryRead(text, _firstLeads) is { } labelled)
        {
            _firstLeads |= labelled.FirstLeads;
            CloseWith(_items[^1], labelled, paragraph.Place);
            return;
        }

        HeadingNumber? heading = HeadingNumber.TryRead(text);
        if (heading is null || (heading.Level == 4 && _items.Count > 0 && _items[^1].Level > 1))
        {
            AddText(_items.Count > 0 ? _items[^1] : Start(0, "", "", paragraph.Place), text, paragraph.Place);
            return;
        }

        Array.Clear(_headings, heading.Level, _headings.Length - heading.Level);
        (string title, string rest) = ItemTitles.Split(heading.Title, titled);
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

    void AddText(RunningItem item, string text, SourcePlace place)
    {
        foreach ((string piece, DutyStatement? statement) in DutyBrackets.Cut(text, ref _firstLeads, areBodies))
        {
            // A sentence of the preamble may set the rule for all brackets below it.
            _firstLeads |= statement is null && DutyReader.SetsFirstLeads(piece);
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

    // Where no bracket names units, a sentence may: it stays in the text.
    static void ReadProse(RunningItem item)
    {
        for (int i = 0; i < item.Measures.Count; i++)
        {
            RunningMeasure measure = item.Measures[i];
            if (!measure.Statement.NamesUnits && ProseDuty.Divide(measure.Paragraphs) is [var only])
            {
                item.Measures[i] = measure with { Statement = measure.Statement.With(only.Statement) };
            }
        }

        if (item.Measures.Count == 0 && item.Open.Count > 0)
        {
            SourcePlace place = item.Open[0].Place;
            item.Measures.AddRange(ProseDuty.Divide(item.Open.Select(open => open.Text)).Select(piece => new RunningMeasure(piece.Paragraphs, piece.Statement, place)));
            if (item.Measures.Count > 0)
            {
                item.Open.Clear();
            }
        }
    }

    [GeneratedRegex("""(?<=[。；;])(?=(?:(?:牵头|责任|主责|配合|协办|参与)(?:单位|部门)|(?:牵头|分管|责任)领导)[：:])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LabelInText();

    [GeneratedRegex("""^[（(【]?(?:市级|省级|区级)?(?:牵头|主责|主要责任|责任|配合|协办|参与|参加|协同|主办|承办|实施|落实|完成时|时限|时间要求|完成期限|分管领导)[^：:，。]{0,6}[：:]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Label();
}
