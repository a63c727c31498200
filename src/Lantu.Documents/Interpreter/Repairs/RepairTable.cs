using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Tables;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter.Repairs;

/// <summary>All rows of a plan that can be compared, with what the document as a whole says of units and cells.</summary>
sealed class RepairTable
{
    const int LeastRows = 4;

    readonly HashSet<string> _local;
    readonly Dictionary<int, RepairRow> _byOrdinal;

    public RepairTable(IReadOnlyList<ProgrammeDraft> programmes, PrintedRows printed, UnitDirectory directory)
    {
        List<RepairRow> rows = [];
        (int ordinal, int task) = (0, 0);
        for (int p = 0; p < programmes.Count; p++)
        {
            foreach (TaskDraft draft in programmes[p].Tasks)
            {
                foreach (MeasureDraft measure in draft.Measures)
                {
                    ordinal++;
                    if (printed.Of(measure) is { } from && measure.Places.Count > 0 && HasRoles(from.Text.Columns))
                    {
                        rows.Add(new RepairRow(ordinal, p, task, draft, measure, from));
                    }
                }

                task++;
            }
        }

        Rows = rows;
        Tasks = [.. rows.GroupBy(row => row.TaskIndex).Select(group => (IReadOnlyList<RepairRow>)[.. group])];
        Usage = new UnitUsage(rows, directory);
        _local = rows.SelectMany(row => RepairRow.Roles.SelectMany(row.Units)).Where(Usage.IsLocal).Select(RepairRow.Key).ToHashSet(StringComparer.Ordinal);
        _byOrdinal = rows.ToDictionary(row => row.Ordinal);
        int blank = rows.Count(row => row.IsBlank(MeasurePart.Supporting));
        int dashed = rows.Count(row => row.IsDashed(MeasurePart.Supporting));
        PrintsDashes = dashed >= LeastRows && dashed > blank;
        int doubled = rows.Count(row => row.Lead.Count > 0 && RepairRow.AreSame(row.Lead, row.Responsible));
        MergesCells = doubled >= LeastRows && doubled * 20 >= rows.Count;
    }

    public IReadOnlyList<RepairRow> Rows { get; }

    /// <summary>The rows of each task, in order.</summary>
    public IReadOnlyList<IReadOnlyList<RepairRow>> Tasks { get; }

    public UnitUsage Usage { get; }

    /// <summary>Whether a dash stands where nobody is named: a blank cell is then a cell that was lost.</summary>
    public bool PrintsDashes { get; }

    /// <summary>Whether one cell may span lead and responsible: rows name the same in both.</summary>
    public bool MergesCells { get; }

    /// <summary>The row before or after it in its programme.</summary>
    public RepairRow? Next(RepairRow row, int by) =>
        _byOrdinal.TryGetValue(row.Ordinal + by, out RepairRow? other) && other.Programme == row.Programme ? other : null;

    /// <summary>Whether the unit of this name is a district or county, or a group of them.</summary>
    public bool IsLocal(string unit) => _local.Contains(unit);

    static bool HasRoles(TaskColumns columns) => columns.Has(ColumnRole.Lead) && columns.Has(ColumnRole.Responsible) && columns.Has(ColumnRole.Supporting);
}
