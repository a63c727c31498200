using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Measures;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>
/// What a row that has lost cells would say with the others where they fit, as one repair of its measure: part by part, all or nothing. A row whose number
/// or title would change belongs to another task, and is only told.
/// </summary>
static class ShortRows
{
    // Log-odds for each cell that fits better than printed; a column may hold by chance what another asks for.
    const double Weight = 0.5;

    static readonly (MeasurePart Part, ColumnRole Role)[] Parts =
        [(MeasurePart.Text, ColumnRole.Text), (MeasurePart.Deadline, ColumnRole.Deadline), (MeasurePart.Lead, ColumnRole.Lead), (MeasurePart.Responsible, ColumnRole.Responsible), (MeasurePart.Supporting, ColumnRole.Supporting)];

    /// <summary>Gives the findings of short rows their repairs; the parts that these would change.</summary>
    public static IReadOnlyList<(int Measure, MeasurePart Part)> Offer(IReadOnlyList<ProgrammeDraft> programmes, PrintedRows printed, FindingList findings)
    {
        Dictionary<SourcePlace, Repair> repairs = [];
        int ordinal = 0;
        foreach (MeasureDraft measure in programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures))
        {
            ordinal++;
            if (printed.Of(measure) is { Part: null, Duties: [var row] } rows && ReferenceEquals(row, rows.Text) && row.Moved is { } moved && Steps(ordinal, row, moved, rows) is { Count: > 0 } steps)
            {
                double confidence = Math.Round(1 / (1 + Math.Exp(-Weight * moved.Gain)), 2);
                repairs.TryAdd(row.Place, new Repair { Steps = steps, Confidence = confidence, Reasons = [new RepairReason(RepairReasons.CellsFit, string.Join('、', moved.Moved))] });
            }
        }

        findings.Replace(finding => finding.Code == FindingCodes.CellsShort && repairs.TryGetValue(finding.Place, out Repair? repair) ? finding with { Repair = repair } : finding);
        return [.. repairs.Values.SelectMany(repair => repair.Steps).Select(step => (step.Measure, step.Part))];
    }

    static IReadOnlyList<RepairStep> Steps(int ordinal, TaskRow row, MovedCells moved, MeasureRows rows)
    {
        bool isSameTask = moved.In(ColumnRole.Number).Trim('.', '．', '、', ' ') == row.Number && moved.In(ColumnRole.Title).Replace("\n", "", StringComparison.Ordinal) == row.Title && moved.In(ColumnRole.Section) == row.Section;
        return !isSameTask || moved.In(ColumnRole.Goal).Length > 0 ? []
            : [.. Parts.Where(part => moved.In(part.Role) != Printed(part.Part, row, rows)).Select(part => new RepairStep(ordinal, part.Part, moved.In(part.Role)))];
    }

    static string Printed(MeasurePart part, TaskRow row, MeasureRows rows) => part switch
    {
        MeasurePart.Text => string.Join('\n', rows.Paragraphs),
        MeasurePart.Deadline => string.Join('\n', row.Deadline.Parts),
        MeasurePart.Lead => string.Join('\n', row.Lead.Parts),
        MeasurePart.Responsible => string.Join('\n', row.Responsible.Parts),
        _ => string.Join('\n', row.Supporting.Parts),
    };
}
