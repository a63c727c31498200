namespace Lantu.Domain.Indicators;

/// <summary>What is missing of a quantity that the year must come to.</summary>
/// <param name="Missing">How much is missing, from 0: to the target, or to what rounds to it.</param>
/// <param name="MonthsLeft">Months that are left.</param>
public sealed record NeededTotal(decimal Missing, int MonthsLeft)
{
    /// <summary>What each month left must add; nothing where none is left.</summary>
    public decimal? EachMonth => MonthsLeft > 0 ? Missing / MonthsLeft : null;
}
