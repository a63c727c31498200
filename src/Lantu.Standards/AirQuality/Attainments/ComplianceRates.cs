using Lantu.Standards.AirQuality.DayRatios;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Limits;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.AirQuality.Attainments;

/// <summary>The share of days that attain 达标率: D = A/B × 100 %, A days at or below the limit after rounding, B valid days. HJ 663.</summary>
public static class ComplianceRates
{
    /// <summary>The share in a period.</summary>
    /// <param name="series">The daily values of one of the six pollutants.</param>
    /// <param name="period">The period.</param>
    /// <param name="rule">The version of HJ 663.</param>
    /// <param name="limits">The version of GB 3095.</param>
    /// <param name="grade">Which grade.</param>
    public static DayShare Of(DailySeries series, Period period, EvaluationRule rule, LimitTable limits, Grade grade = Grade.II)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(limits);

        Pollutant pollutant = series.Pollutant;
        Limit limit = limits.Of(pollutant, pollutant == Pollutant.O3 ? Averaging.EightHours : Averaging.Day, grade) ?? throw new ArgumentException($"{limits.Edition.Name} sets no limit of the day for {pollutant}.", nameof(series));
        bool?[] days = [.. period.Days.Select(day => StatisticAttainment.Of(series[day], pollutant, limit).Attains)];
        return new(days.Count(attains => attains == true), days.Count(attains => attains is not null), rule.Whole);
    }
}
