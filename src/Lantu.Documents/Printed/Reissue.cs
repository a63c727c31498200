using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Printed;

/// <summary>
/// A plan as it is issued again: where a person settled what a misread name means, it names that unit, each once in a role; the numbers that are
/// missing are those that its tasks skip now. Printed and read again it is this plan. Of a plan nobody has settled anything of, it is the plan itself.
/// </summary>
public static class Reissue
{
    /// <param name="draft">The plan as it is stored.</param>
    public static PlanDraft Of(PlanDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);

        return draft with { Programmes = [.. draft.Programmes.Select(programme => Of(programme, draft.Document.YearOfDates()))] };
    }

    static ProgrammeDraft Of(ProgrammeDraft programme, int year) => programme with
    {
        MissingNumbers = programme.Columns.Count > 0
            ? TaskNumbers.Missing(programme.Title, [.. programme.Tasks.Select(task => (task.Number, task.Title, SourcePlace.Unknown))], new FindingList())
            : new RunningText(programme, year).MissingNumbers(),
        Tasks = [.. programme.Tasks.Select(task => task with { Measures = [.. task.Measures.Select(Measure)] })],
    };

    static MeasureDraft Measure(MeasureDraft measure) => measure with { Lead = Names(measure.Lead), Responsible = Names(measure.Responsible), Supporting = Names(measure.Supporting) };

    static IReadOnlyList<UnitReference> Names(IReadOnlyList<UnitReference> units) =>
        [.. units.Select(unit => unit with { Text = UnitNames.Of(unit) }).DistinctBy(unit => unit.Text, StringComparer.Ordinal)];
}
