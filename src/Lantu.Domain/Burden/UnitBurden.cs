namespace Lantu.Domain.Burden;

/// <summary>What a unit writes and checks, month by month.</summary>
/// <param name="Unit">The unit; nobody for the plan office.</param>
/// <param name="Writes">Rows to write in each month of the plan.</param>
/// <param name="Checks">Rows to check in each month of the plan.</param>
public sealed record UnitBurden(string? Unit, IReadOnlyList<int> Writes, IReadOnlyList<int> Checks)
{
    /// <summary>The most rows it writes in one month.</summary>
    public int MostWrites => Writes.DefaultIfEmpty(0).Max();

    /// <summary>The most rows it checks in one month.</summary>
    public int MostChecks => Checks.DefaultIfEmpty(0).Max();
}
