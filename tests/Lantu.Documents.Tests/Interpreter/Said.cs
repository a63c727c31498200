using Lantu.Documents.Drafts;
using Lantu.Domain.Units;

namespace Lantu.Documents.Tests.Interpreter;

/// <summary>A draft in lines that a test can show: number, title, who owes, by when, and the text.</summary>
static class Said
{
    public static IReadOnlyList<string> By(PlanDraft draft) =>
        [.. draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures.Select(measure =>
            $"{task.Number} {task.Title}: {Units(measure.Lead)} / {Units(measure.Responsible)} / {Units(measure.Supporting)} [{string.Join(' ', measure.Deadlines.Select(deadline => deadline.Text))}] {string.Concat(measure.Paragraphs)}"))];

    static string Units(IReadOnlyList<UnitReference> units) => string.Join(' ', units.Select(unit => unit.Unit ?? unit.Text));
}
