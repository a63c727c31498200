namespace Lantu.Standards.AirQuality.Periods;

/// <summary>A statistic of a period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Value">The statistic, unrounded, with the number of days that took part; or none, and the first of the reasons.</param>
/// <param name="Shortfalls">All reasons: which year, which months, which sites. Empty where there is a value.</param>
public sealed record PeriodStatistic(Period Period, Evaluated<decimal> Value, IReadOnlyList<Shortfall> Shortfalls);
