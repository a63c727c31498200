using Lantu.Standards;

namespace Lantu.Data.Readings.Dust;

/// <summary>An area over a period.</summary>
/// <param name="Area">The area.</param>
/// <param name="Points">Points or roads, months in a year.</param>
/// <param name="Raw">As measured: dustfall in t/(km²·30 d), load of roads in g/m².</param>
/// <param name="Deducted">Dustfall with sand deducted; none of roads.</param>
sealed record AreaDust(string Area, int Points, Evaluated<decimal> Raw, Evaluated<decimal>? Deducted)
{
    /// <summary>What is ranked: the value with sand deducted, where there is one.</summary>
    public decimal? Ranked => (Deducted ?? Raw).Value;
}
