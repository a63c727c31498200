using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Units;

namespace Lantu.Documents.Printed;

/// <summary>What the cells of a measure's row say, by what their columns hold.</summary>
sealed class TaskCells(TaskColumns columns, bool hasGoals, HeldCells held, int planYear)
{
    const string None = "—";

    static readonly string[] Marks = ["。", "："];


    /// <summary>Whether title and text stand in one cell.</summary>
    public bool TitleHoldsText { get; } = columns.Has(ColumnRole.Title) && !columns.Has(ColumnRole.Text) && !columns.Has(ColumnRole.Goal);

    public IReadOnlyList<string> Of(int column, TaskDraft task, int index)
    {
        MeasureDraft measure = task.Measures[index];
        ColumnRole? role = columns.Roles[column];
        if (role is null or ColumnRole.Note)
        {
            return held.Of(columns.Names[column], measure) is { } text ? [text] : [];
        }

        if (columns.IndexesOf(role.Value)[0] != column)
        {
            return [];
        }

        return role switch
        {
            ColumnRole.Title when TitleHoldsText => index == 0 ? WithTitle(task) : measure.Paragraphs,
            ColumnRole.Text => [.. measure.Paragraphs.Take(measure.Paragraphs.Count - Goals(measure))],
            ColumnRole.Goal => [.. measure.Paragraphs.Skip(measure.Paragraphs.Count - Goals(measure))],
            ColumnRole.Deadline => DeadlineLines.Of(measure.Deadlines, planYear),
            ColumnRole.Lead => Units(measure.Lead),
            ColumnRole.Responsible => NeedsWords(measure) ? [DutyWords.Of(columns.Has(ColumnRole.Deadline) ? measure with { Deadlines = [] } : measure, planYear)] : Units(measure.Responsible),
            ColumnRole.Supporting => measure.Supporting.Count == 0 ? [None] : Units(measure.Supporting),
            _ => [],
        };
    }

    /// <summary>The title as its own cell says it: with its number where no column has that.</summary>
    public string TitleOf(TaskDraft task, int index)
    {
        if (columns.Has(ColumnRole.Number) || task.Number == (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) && HeadingNumber.TryRead(task.Title) is null)
        {
            return task.Title;
        }

        return Array.Find(Numbered(task.Number, task.Title), title => HeadingNumber.TryRead(title) is { } read && read.Printed == task.Number && read.Title == task.Title) ?? task.Title;
    }

    // Without a column of text the paragraphs stand in the goal's; else the last of them is the goal where every measure has one.
    int Goals(MeasureDraft measure) =>
        !columns.Has(ColumnRole.Goal) ? 0 : !columns.Has(ColumnRole.Text) ? measure.Paragraphs.Count : hasGoals ? 1 : 0;

    bool NeedsWords(MeasureDraft measure) =>
        (!columns.Has(ColumnRole.Lead) && measure.Lead.Count > 0 && !(columns.FirstLeads && measure.Lead.Count == 1 && measure.Responsible.Count > 0 && measure.Lead[0].Text == measure.Responsible[0].Text))
        || (!columns.Has(ColumnRole.Supporting) && measure.Supporting.Count > 0)
        || (!columns.Has(ColumnRole.Deadline) && measure.Deadlines.Count > 0);

    // Title and text in one cell, parted in the way that reads as the same two.
    IReadOnlyList<string> WithTitle(TaskDraft task)
    {
        IReadOnlyList<string> paragraphs = task.Measures[0].Paragraphs;
        IReadOnlyList<string>[] forms =
        [
            paragraphs,
            .. paragraphs.Count > 0 ? Marks.Select(mark => (IReadOnlyList<string>)[task.Title + mark + paragraphs[0], .. paragraphs.Skip(1)]) : [],
            [task.Title, .. paragraphs],
        ];
        if (!columns.Has(ColumnRole.Number))
        {
            forms = [.. forms, .. forms.Where(form => form.Count > 0).SelectMany(form => Numbered(task.Number, form[0]).Select(first => (IReadOnlyList<string>)[first, .. form.Skip(1)]))];
        }

        return Array.Find(forms, form => Reads(form, task, paragraphs)) ?? forms[0];
    }

    bool Reads(IReadOnlyList<string> form, TaskDraft task, IReadOnlyList<string> paragraphs)
    {
        if (form.Count == 0)
        {
            return false;
        }

        (string number, string title, IReadOnlyList<string> rest) = TitleInText.Split(Wording.Tidy(string.Concat(form)), form);
        return title == task.Title && rest.SequenceEqual(paragraphs, StringComparer.Ordinal) && (columns.Has(ColumnRole.Number) || number.Length == 0 || number == task.Number);
    }

    static string[] Numbered(string number, string text) => [$"（{number}）{text}", $"{number}、{text}", $"{number}.{text}"];

    static IReadOnlyList<string> Units(IReadOnlyList<UnitReference> units) => units.Count > 0 ? [UnitNames.List(units)] : [];
}
