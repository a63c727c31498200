using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Interpreter.Measures;
using Lantu.Documents.Interpreter.Programmes;
using Lantu.Documents.Interpreter.RunningText;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Printed;

/// <summary>
/// An annex as running text: numbered items, each duty in the bracket that closes it. Whether a title runs into its text or stands on a
/// line of its own, and how a number is written, is told by reading the text again.
/// </summary>
sealed class RunningText(ProgrammeDraft programme, int planYear)
{
    const int LongestHeading = 60;

    public IReadOnlyList<PrintedLine> Print()
    {
        ItemForm[] forms = new ItemForm[programme.Tasks.Count];
        (int wrong, ItemForm[] best) = (int.MaxValue, forms);
        foreach (ItemForm form in Enum.GetValues<ItemForm>())
        {
            // Items that one form can't say are put in the next.
            bool[] read = Read(Lines(forms));
            int left = read.Count(ok => !ok);
            if (left < wrong)
            {
                (wrong, best) = (left, [.. forms]);
            }

            forms = [.. forms.Select((own, i) => read[i] ? own : form)];
        }

        return Lines(Read(Lines(forms)).Count(ok => !ok) < wrong ? forms : best);
    }

    List<PrintedLine> Lines(ItemForm[] forms)
    {
        List<PrintedLine> lines = [];
        string[] before = [];
        for (int i = 0; i < programme.Tasks.Count; i++)
        {
            TaskDraft task = programme.Tasks[i];
            string[] path = SectionPath.Of(task.Section);
            lines.AddRange(path.Skip(Same(before, path)).Select(heading => new PrintedLine(RunningNumber.LevelOf(heading) == 1 ? LineKind.Section : LineKind.Subsection, heading)));
            IReadOnlyList<string> item = RunningItemText.Of(task, forms[i], path.Length > 0 ? RunningNumber.LevelOf(path[^1]) : 0, planYear);
            lines.AddRange(item.Select(line => new PrintedLine(LineKind.Text, line)));
            before = [.. path, item is [{ Length: <= LongestHeading } only, ..] ? only.TrimEnd('。') : ""];
        }

        return lines;
    }

    /// <summary>The numbers that a reader of the text misses.</summary>
    public IReadOnlyList<int> MissingNumbers() => Interpret(Print())?.MissingNumbers ?? [];

    static int Same(string[] before, string[] path)
    {
        int same = 0;
        while (same < before.Length && same < path.Length && before[same] == path[same])
        {
            same++;
        }

        return same;
    }

    // Which tasks the text gives again. Names stand for themselves here: only the lists as a whole are compared.
    bool[] Read(IReadOnlyList<PrintedLine> lines)
    {
        IReadOnlyList<TaskDraft> read = Interpret(lines)?.Tasks ?? [];
        bool[] same = new bool[programme.Tasks.Count];
        int at = 0;
        for (int i = 0; i < same.Length; i++)
        {
            int found = Enumerable.Range(at, read.Count - at).FirstOrDefault(other => IsSame(programme.Tasks[i], read[other]), -1);
            if (found >= 0)
            {
                (same[i], at) = (true, found + 1);
            }
        }

        return same;
    }

    ProgrammeDraft? Interpret(IReadOnlyList<PrintedLine> lines)
    {
        FindingList findings = new();
        MeasureReader measures = new(planYear, null, new UnitListReader(UnitDirectory.Empty), [], findings);
        Block[] blocks = [.. lines.Select(line => new Paragraph(SourcePlace.Unknown, line.Text))];
        return new RunningTextInterpreter(measures, findings).TryRead(new ProgrammePart(programme.Annex, programme.Title, IsListed: true, SourcePlace.Unknown, blocks));
    }

    static bool IsSame(TaskDraft one, TaskDraft other) =>
        one.Number == other.Number && one.Title == other.Title && one.Section == other.Section && one.Measures.Count == other.Measures.Count
        && one.Measures.Zip(other.Measures).All(pair => pair.First.Paragraphs.SequenceEqual(pair.Second.Paragraphs, StringComparer.Ordinal)
            && pair.First.Deadlines.SequenceEqual(pair.Second.Deadlines)
            && Names(pair.First.Lead) == Names(pair.Second.Lead) && Names(pair.First.Responsible) == Names(pair.Second.Responsible) && Names(pair.First.Supporting) == Names(pair.Second.Supporting));

    static string Names(IReadOnlyList<UnitReference> units) => string.Concat(units.SelectMany(unit => unit.Text).Where(c => c != '、'));
}
