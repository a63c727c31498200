using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Measures;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>A measure of a table with a lead, a responsible and a supporting column, as the search for misaligned cells sees it.</summary>
/// <param name="Ordinal">Its place in the whole plan, from 1.</param>
/// <param name="Programme">Which programme, from 0.</param>
/// <param name="TaskIndex">Which task of the plan, from 0.</param>
/// <param name="Task">The task it is printed under.</param>
/// <param name="Measure">What was read.</param>
/// <param name="Printed">The table rows it was read from.</param>
sealed record RepairRow(int Ordinal, int Programme, int TaskIndex, TaskDraft Task, MeasureDraft Measure, MeasureRows Printed)
{
    public static IReadOnlyList<MeasurePart> Roles { get; } = [MeasurePart.Lead, MeasurePart.Responsible, MeasurePart.Supporting];

    public SourcePlace Place => Measure.Places[^1];

    public string Text { get; } = string.Join('\n', Measure.Paragraphs);

    public IReadOnlyList<UnitReference> Lead => Measure.Lead;

    public IReadOnlyList<UnitReference> Responsible => Measure.Responsible;

    public IReadOnlyList<UnitReference> Supporting => Measure.Supporting;

    /// <summary>Everybody named in any column, groups left out, each once.</summary>
    public IReadOnlyList<string> Named { get; } =
        [.. Measure.Lead.Concat(Measure.Responsible).Concat(Measure.Supporting).Where(unit => !unit.IsGroup).Select(Key).Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<UnitReference> Units(MeasurePart role) => role switch
    {
        MeasurePart.Lead => Lead,
        MeasurePart.Responsible => Responsible,
        _ => Supporting,
    };

    /// <summary>Whether the cell is printed with nothing in it, not even a dash.</summary>
    public bool IsBlank(MeasurePart role) => Units(role).Count == 0 && Cells(role).All(string.IsNullOrWhiteSpace);

    /// <summary>Whether the cell is printed with a dash for none.</summary>
    public bool IsDashed(MeasurePart role) => Units(role).Count == 0 && !IsBlank(role);

    /// <summary>How many parts the cell of the role has where it has more than the measure uses of it.</summary>
    public IReadOnlyList<string> Cells(MeasurePart role) =>
        [.. Printed.Duties.Select(duty => Cell(duty, role)).SelectMany(cell => Printed.Part is { } part && cell.Parts.Count > 1 ? [cell.Parts[part]] : cell.Parts)];

    /// <summary>What a unit is counted by: its name in the directory, else as printed without brackets.</summary>
    public static string Key(UnitReference unit) => unit.Unit ?? Bare(unit.Text);

    /// <summary>The units as a cell prints them; one that comes twice is named once.</summary>
    public static string Print(IEnumerable<UnitReference> units) => string.Join('、', units.DistinctBy(Key, StringComparer.Ordinal).Select(unit => unit.Text));

    /// <summary>Whether both lists name the same units.</summary>
    public static bool AreSame(IEnumerable<UnitReference> one, IEnumerable<UnitReference> other) =>
        one.Select(Key).ToHashSet(StringComparer.Ordinal).SetEquals(other.Select(Key));

    /// <summary>Whether every unit of the first list stands in the second.</summary>
    public static bool AreAllIn(IEnumerable<UnitReference> some, IEnumerable<UnitReference> all) =>
        some.Select(Key).ToHashSet(StringComparer.Ordinal).IsSubsetOf(all.Select(Key));

    static CellParts Cell(TaskRow row, MeasurePart role) => role switch
    {
        MeasurePart.Lead => row.Lead,
        MeasurePart.Responsible => row.Responsible,
        _ => row.Supporting,
    };

    static string Bare(string text)
    {
        string folded = Wording.Fold(text);
        int bracket = folded.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? folded[..bracket] : folded;
    }
}
