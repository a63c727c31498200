namespace Lantu.Documents.Interpreter.Tables;

/// <summary>The columns of one task table: what each grid column holds, and its printed name.</summary>
/// <param name="Roles">By grid column; absent for a column no list knows.</param>
/// <param name="Names">By grid column, as printed.</param>
sealed record TaskColumns(IReadOnlyList<ColumnRole?> Roles, IReadOnlyList<string> Names)
{
    public int Count => Roles.Count;

    public bool Has(ColumnRole role) => Roles.Contains(role);

    /// <summary>
    /// Whether a table with these columns can be tracked: something to do, and somebody who does it or a day by which.
    /// </summary>
    public bool IsTaskTable => (Has(ColumnRole.Text) || Has(ColumnRole.Title) || Has(ColumnRole.Goal)) && HasDuty;

    bool HasDuty => Has(ColumnRole.Lead) || Has(ColumnRole.Responsible) || Has(ColumnRole.Supporting) || (Has(ColumnRole.Deadline) && Has(ColumnRole.Number));
}
