namespace Lantu.Domain.Burden;

/// <summary>What a person writes and checks, month by month.</summary>
/// <param name="Holder">The person; the unit where nobody in particular is named.</param>
/// <param name="Writes">Rows to write in each month of the plan.</param>
/// <param name="Checks">Rows to check in each month of the plan.</param>
public sealed record PersonBurden(RowHolder Holder, IReadOnlyList<int> Writes, IReadOnlyList<int> Checks)
{
    /// <summary>The most rows they write in one month.</summary>
    public int MostWrites => Writes.DefaultIfEmpty(0).Max();

    /// <summary>The most rows they check in one month.</summary>
    public int MostChecks => Checks.DefaultIfEmpty(0).Max();
}
