using Lantu.Standards.AirQuality.Limits;
using Lantu.Standards.Rounding;

namespace Lantu.Standards.AirQuality.Attainments;

/// <summary>One statistic held against its limit.</summary>
/// <param name="Statistic">The statistic, unrounded, or why there is none.</param>
/// <param name="Compared">It, rounded to the decimals of the comparison.</param>
/// <param name="Limit">The limit.</param>
public sealed record StatisticAttainment(Evaluated<decimal> Statistic, decimal? Compared, Limit Limit)
{
    /// <summary>Whether the rounded statistic is at or below the limit; unknown where there is no statistic.</summary>
    public bool? Attains => Compared is { } compared ? compared <= Limit.Value : null;

    /// <summary>
    /// By how much it exceeds 超标倍数: (C − S)/S, two decimals (HJ 663-2026, table 3), of the unrounded statistic; none where it attains.
    /// </summary>
    public decimal? Exceedance => Attains == false && Statistic.Value is { } value ? HalfEven.Round((value - Limit.Value) / Limit.Value, 2) : null;

    /// <summary>Holds a statistic against a limit.</summary>
    /// <param name="statistic">The statistic, unrounded.</param>
    /// <param name="pollutant">Whose: it decides the decimals.</param>
    /// <param name="limit">The limit.</param>
    public static StatisticAttainment Of(Evaluated<decimal> statistic, Pollutant pollutant, Limit limit) =>
        new(statistic, statistic.Value is { } value ? HalfEven.Round(value, EvaluationRule.DecimalsOfAttainment(pollutant)) : null, limit);
}
