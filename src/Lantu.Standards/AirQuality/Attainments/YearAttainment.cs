using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Limits;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.AirQuality.Attainments;

/// <summary>Whether one pollutant attains in a year: its mean and its percentile both, of CO and O3 the percentile alone. HJ 663-2013, 5.1 (<b>待核</b>).</summary>
/// <param name="Pollutant">Which pollutant.</param>
/// <param name="Mean">The annual mean against the annual limit; absent for CO and O3, which have none.</param>
/// <param name="Percentile">The percentile against the limit of the day, of O3 against that of eight hours.</param>
/// <param name="Clause">The rule.</param>
public sealed record YearAttainment(Pollutant Pollutant, StatisticAttainment? Mean, StatisticAttainment Percentile, Clause Clause)
{
    /// <summary>
    /// Whether it attains. One that exceeds settles it, also where the other is invalid; else both must be valid.
    /// </summary>
    public bool? Attains
    {
        get
        {
            bool? mean = Mean is null ? true : Mean.Attains;
            return mean == false || Percentile.Attains == false ? false : mean is null || Percentile.Attains is null ? null : true;
        }
    }

    /// <summary>Evaluates a year of an area or a station.</summary>
    /// <param name="series">The daily values of one of the six pollutants.</param>
    /// <param name="year">The year.</param>
    /// <param name="rule">The version of HJ 663.</param>
    /// <param name="limits">The version of GB 3095.</param>
    /// <param name="grade">Which grade; districts of a city are grade II.</param>
    public static YearAttainment Of(DailySeries series, int year, EvaluationRule rule, LimitTable limits, Grade grade = Grade.II)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(limits);

        Pollutant pollutant = series.Pollutant;
        Period period = Period.OfYear(year);
        Limit ofDay = limits.Of(pollutant, pollutant == Pollutant.O3 ? Averaging.EightHours : Averaging.Day, grade) ?? throw new ArgumentException($"{limits.Edition.Name} sets no limit of the day for {pollutant}.", nameof(series));
        StatisticAttainment? mean = limits.Of(pollutant, Averaging.Year, grade) is { } ofYear ? StatisticAttainment.Of(PeriodStatistics.MeanOf(series, period, rule).Value, pollutant, ofYear) : null;
        return new(pollutant, mean, StatisticAttainment.Of(PeriodStatistics.PercentileOf(series, period, rule).Value, pollutant, ofDay), rule.Attainment);
    }

    /// <summary>Whether all pollutants attain: one that does not settles it, also where others are unknown.</summary>
    /// <param name="pollutants">The six of an area.</param>
    public static bool? AllAttain(IReadOnlyCollection<YearAttainment> pollutants)
    {
        ArgumentNullException.ThrowIfNull(pollutants);

        return pollutants.Any(one => one.Attains == false) ? false : pollutants.Count == 0 || pollutants.Any(one => one.Attains is null) ? null : true;
    }
}
