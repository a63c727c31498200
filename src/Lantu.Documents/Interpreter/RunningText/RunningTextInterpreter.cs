using System.Globalization;
using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Duties;
using Lantu.Documents.Interpreter.Measures;
using Lantu.Documents.Interpreter.Programmes;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.RunningText;

/// <summary>Reads one annex printed as running text with duties in brackets or on lines of their own.</summary>
sealed partial class RunningTextInterpreter(MeasureReader measures, FindingList findings)
{
    // Fewer numbered items make no plan by themselves.
    const int FewestItems = 3;

    // A heading alone is shorter than what is to be done.
    const int ShortestWork = 8;

    /// <summary>The programme, or nothing where the text states no duty.</summary>
    /// <param name="part">The annex.</param>
    /// <param name="firstLeads">Whether the notice makes the first unit named the lead.</param>
    public ProgrammeDraft? TryRead(ProgrammePart part, bool firstLeads = false)
    {
        IReadOnlyList<RunningItem> items = RunningTextReader.Read(part.Blocks.OfType<Paragraph>(), measures.AreBodies, firstLeads);
        return items.Any(item => item.HasDuty) ? Assemble(part, items) : null;
    }

    /// <summary>
    /// The programme of a plan that names nobody: each numbered item that says what is to be done is a measure whose units are still to be
    /// named. Nothing where the part is called no plan, or hardly lists anything.
    /// </summary>
    public ProgrammeDraft? TryReadWithoutDuties(ProgrammePart part)
    {
        IReadOnlyList<RunningItem> items = RunningTextReader.Read(part.Blocks.OfType<Paragraph>(), measures.AreBodies);
        int[] leaves = [.. Enumerable.Range(0, items.Count).Where(i => IsWork(items, i))];
        if (!ProgrammeSplitter.IsPlanName(part.Title) || leaves.Length < FewestItems)
        {
            return null;
        }

        foreach (RunningItem leaf in leaves.Select(i => items[i]))
        {
            Owe(leaf, OfHeading(leaf));
        }

        return Assemble(part, items);
    }

    ProgrammeDraft Assemble(ProgrammePart part, IReadOnlyList<RunningItem> items)
    {
        foreach (Grid grid in part.Blocks.OfType<Grid>())
        {
            UnreadGrid.Hold(grid, findings);
        }

        List<RunningItem> tasks = [];
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].HasDuty)
            {
                tasks.Add(items[i]);
                HoldOpen(items[i]);
            }
            else if (IsDutyForgotten(items, i))
            {
                Owe(items[i]);
                tasks.Add(items[i]);
            }
            else
            {
                // The heading of a section is kept with its tasks; text without duty is kept as a finding.
                if (items[i].Title.Length > 0 && !items.Skip(i + 1).TakeWhile(item => item.Level > items[i].Level).Any(item => item.HasDuty))
                {
                    findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, items[i].Place, $"{items[i].Number} {items[i].Title}", items[i].Number, items[i].Title);
                }

                HoldOpen(items[i]);
            }
        }

        RunningMeasure[] bare = [.. tasks.SelectMany(task => task.Measures).Where(measure => measure.Statement.IsBare)];
        if (bare.Length > 0)
        {
            findings.Warn(FindingCodes.DutyBare, bare[0].Place, bare.Length.ToString(CultureInfo.InvariantCulture));
        }

        return new ProgrammeDraft
        {
            Annex = part.Annex,
            Title = part.Title,
            MissingNumbers = MissingNumbers(part, items, tasks),
            Tasks = [.. tasks.Select(ToTask)],
        };
    }

    // Numbering is checked where all tasks stand at one level; items without a duty count, and so does what stands before the first.
    IReadOnlyList<int> MissingNumbers(ProgrammePart part, IReadOnlyList<RunningItem> items, List<RunningItem> tasks)
    {
        if (tasks.Count < 3 || tasks.Select(task => task.Level).Distinct().Count() > 1)
        {
            return [];
        }

        return TaskNumbers.Missing(part.Title, [.. items.Where(item => item.Level == tasks[0].Level).Select(item => (item.Number, item.Title, item.Place))], findings);
    }

    // 一、市水务局 over a list of work: the heading says whose list it is.
    DutyStatement OfHeading(RunningItem item) =>
        item.Section is { } section && HeadingNumber.TryRead(section.Split(" / ")[^1]) is { Title.Length: > 2 } heading && measures.AreBodies(heading.Title)
            ? new DutyStatement { Responsible = heading.Title, IsBare = true } : new DutyStatement();

    static void Owe(RunningItem item, DutyStatement? statement = null)
    {
        item.Measures.Add(new RunningMeasure(item.Open.Count > 0 ? [.. item.Open.Select(open => open.Text)] : [item.Title], statement ?? new DutyStatement(), item.Place));
        item.Open.Clear();
    }

    // What a plan is for, and what it rests on, is nobody's work.
    static bool IsWork(IReadOnlyList<RunningItem> items, int index)
    {
        RunningItem item = items[index];
        bool hasBelow = index + 1 < items.Count && items[index + 1].Level > item.Level;
        return item.Level >= 1 && !hasBelow && (item.Open.Count > 0 || item.Title.Length >= ShortestWork) && !Preamble().IsMatch($"{item.Section} {item.Title}");
    }

    // An item among items with duties, with text of its own and no items below it, owes a duty that is not printed.
    static bool IsDutyForgotten(IReadOnlyList<RunningItem> items, int index)
    {
        RunningItem item = items[index];
        bool hasBelow = index + 1 < items.Count && items[index + 1].Level > item.Level;
        RunningItem[] siblings = [.. items.Where(other => other.Level == item.Level && other.Section == item.Section)];
        return item.Level >= 2 && !hasBelow && item.Open.Count > 0 && siblings.Count(other => other.HasDuty) * 2 >= siblings.Length;
    }

    void HoldOpen(RunningItem item)
    {
        foreach ((string text, SourcePlace place) in item.Open)
        {
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, place, text, item.Number, text);
        }
    }

    TaskDraft ToTask(RunningItem item)
    {
        MeasureDraft[] drafts = [.. item.Measures.Select(measure => ToMeasure(item.Title, measure))];
        string title = item.Title.Length > 0 ? item.Title : Wording.FirstSentence(item.Measures[0].Paragraphs);
        return new TaskDraft { Number = item.Number, Title = title, Section = item.Section, Measures = drafts };
    }

    MeasureDraft ToMeasure(string title, RunningMeasure running)
    {
        DutyStatement statement = running.Statement;
        List<UnitReference> lead = [];
        List<UnitReference> responsible = [];
        List<UnitReference> supporting = [];
        measures.AddUnits(lead, statement.Lead, running.Place);
        measures.AddUnits(responsible, statement.Responsible, running.Place);
        measures.AddUnits(supporting, statement.Supporting, running.Place);
        IReadOnlyList<Deadline> deadlines = statement.Deadline.Length > 0 ? measures.Deadlines(statement.Deadline, running.Place) : [];
        if (statement.Unread.Length > 0)
        {
            findings.Hold(FindingCodes.DutyUnreadable, FindingSeverity.Warning, running.Place, statement.Unread, statement.Unread);
        }

        if (statement.ForAll.Length > 0)
        {
            findings.Add(new Finding { Code = FindingCodes.DutyForAll, Severity = FindingSeverity.Warning, Place = running.Place, Arguments = [statement.ForAll], Proposal = statement.ForAll });
        }

        if (statement.Remark.Length > 0)
        {
            findings.Hold(FindingCodes.TextOutsidePlan, FindingSeverity.Info, running.Place, statement.Remark, statement.Remark);
        }

        if (lead.Count == 0 && responsible.Count == 0)
        {
            findings.Warn(FindingCodes.RoleMissing, running.Place, "role-responsible");
        }

        return measures.Complete(title, running.Paragraphs, deadlines, lead, responsible, supporting, running.Place, []);
    }

    [GeneratedRegex("总体要求|总体目标|总体思路|指导思想|基本原则|工作原则|主要目标|工作目标|编制依据|适用范围|名词解释|附则", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Preamble();
}
