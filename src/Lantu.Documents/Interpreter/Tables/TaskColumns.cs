using Lantu.Documents.Interpreter.Duties;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>The columns of one task table: what each grid column holds, and its printed name.</summary>
/// <param name="Roles">By grid column; absent for a column no list knows.</param>
/// <param name="Names">By grid column, as printed.</param>
sealed record TaskColumns(IReadOnlyList<ColumnRole?> Roles, IReadOnlyList<string> Names)
{
    readonly Dictionary<ColumnRole, int[]> _indexes = Roles.Index().Where(column => column.Item is not null).GroupBy(column => column.Item!.Value, column => column.Index).ToDictionary(role => role.Key, role => role.ToArray());

    public int Count => Roles.Count;

    /// <summary>By grid column, the name of its lower heading line that no list knows, under a line that told what it holds; empty elsewhere.</summary>
    public IReadOnlyList<string> LowerNames { get; init; } = [];

    /// <summary>A column's lower name that no list knows; empty where there is none.</summary>
    public string LowerName(int column) => column < LowerNames.Count ? LowerNames[column] : "";

    /// <summary>Names of the columns that are headed like times and hold goals.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>Whether a heading says that of several responsible units the first leads.</summary>
    public bool FirstLeads { get; } = Names.Any(DutyReader.SetsFirstLeads);

    /// <summary>The columns with another role for one of them.</summary>
    public TaskColumns With(int column, ColumnRole role) =>
        new([.. Roles.Select((old, i) => i == column ? role : old)], Names) { LowerNames = LowerNames, Goals = Goals };

    public bool Has(ColumnRole role) => Roles.Contains(role);

    /// <summary>The grid columns that hold it, from the left.</summary>
    public IReadOnlyList<int> IndexesOf(ColumnRole role) => _indexes.TryGetValue(role, out int[]? columns) ? columns : [];

    /// <summary>
    /// Whether a table with these columns can be tracked: something to do, and somebody who does it or a day by which.
    /// </summary>
    public bool IsTaskTable => (Has(ColumnRole.Text) || Has(ColumnRole.Title) || Has(ColumnRole.Goal)) && HasDuty;

    bool HasDuty => Has(ColumnRole.Lead) || Has(ColumnRole.Responsible) || Has(ColumnRole.Supporting) || (Has(ColumnRole.Deadline) && Has(ColumnRole.Number));
}
