using Lantu.Standards.AirQuality.Days;

namespace Lantu.Standards.AirQuality.Periods;

/// <summary>Means and percentiles of the daily values of a period. All valid days take part (GB 3095, 6.4).</summary>
public static class PeriodStatistics
{
    /// <summary>The mean of the daily values: GB 3095-2026, 3.9 to 3.11.</summary>
    /// <param name="series">The daily values of a station or an area.</param>
    /// <param name="period">A month, the months so far, or a year.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public static PeriodStatistic MeanOf(DailySeries series, Period period, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);

        return StatisticOf(series, period, rule, rule.Statistics, values => values.Sum() / values.Length);
    }

    /// <summary>The percentile of the daily values that the pollutant is evaluated by: <see cref="EvaluationRule.PercentileOf"/>.</summary>
    /// <param name="series">The daily values of a station or an area.</param>
    /// <param name="period">A month, the months so far, or a year.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public static PeriodStatistic PercentileOf(DailySeries series, Period period, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(rule);

        return StatisticOf(series, period, rule, rule.Percentiles, values => Percentiles.Of(values, EvaluationRule.PercentileOf(series.Pollutant)));
    }

    static PeriodStatistic StatisticOf(DailySeries series, Period period, EvaluationRule rule, Clause clause, Func<decimal[], decimal> statistic)
    {
        ArgumentNullException.ThrowIfNull(series);

        decimal[] values = [.. period.Days.Select(day => series[day].Value).OfType<decimal>()];
        IReadOnlyList<Shortfall> lacks = rule.DayCounts.ShortfallsOf(series, period);
        if (lacks.Count == 0 && values.Length == 0)
        {
            lacks = [new(Lack.Values, 0, 1, period.ToString())];
        }

        return new(period, lacks.Count > 0 ? new(null, clause, values.Length, lacks[0]) : new(statistic(values), clause, values.Length, null), lacks);
    }
}
