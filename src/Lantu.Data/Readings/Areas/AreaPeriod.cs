using Lantu.Standards;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.DayRatios;
using Lantu.Standards.AirQuality.Periods;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Data.Readings.Areas;

/// <summary>An area over a period, evaluated.</summary>
/// <param name="Level">The level it is an area of: district, city.</param>
/// <param name="Area">Its name in the register.</param>
/// <param name="Period">A month, the months of a year so far, or a year.</param>
/// <param name="Rules">The versions it was evaluated by.</param>
/// <param name="Means">Means of the daily values, as measured; without value where the standard allows none, with the reason.</param>
/// <param name="Percentiles">The percentiles that the pollutants are evaluated by.</param>
/// <param name="Raw">Good and heavily polluted days, as measured.</param>
/// <param name="Deducted">The same with approved sand deducted.</param>
/// <param name="DaysLack">What the days lack to stand for the period: each month needs as many valid ones as its mean does (<b>待核</b>). Nothing where they do.</param>
public sealed record AreaPeriod(
    string Level, string Area, Period Period, StationRules Rules, IReadOnlyDictionary<Pollutant, Evaluated<decimal>> Means, IReadOnlyDictionary<Pollutant, Evaluated<decimal>> Percentiles, DayRatioReport Raw, DayRatioReport Deducted, Shortfall? DaysLack)
{
    internal static AreaPeriod Of(AreaYear year, Period period)
    {
        SandDay[] days = [.. year.Days.Where(day => day.Day >= period.First && day.Day <= period.Last)];
        return new(
            year.Level,
            year.Area,
            period,
            year.Rules,
            Pollutants.Six.ToDictionary(one => one, one => PeriodStatistics.MeanOf(year.Raw[one], period, year.Rules.Evaluation).Value),
            Pollutants.Six.ToDictionary(one => one, one => PeriodStatistics.PercentileOf(year.Raw[one], period, year.Rules.Evaluation).Value),
            DayRatioReport.Of(days, DayBasis.Raw, year.Rules.Evaluation),
            DayRatioReport.Of(days, DayBasis.SandDeducted, year.Rules.Evaluation),
            LackOf(days, period, year.Rules.Evaluation.DayCounts));
    }

    // A month whose readings begin late or end early has days, but is not told by them.
    static Shortfall? LackOf(SandDay[] days, Period period, DayCountRule rule)
    {
        int all = days.Count(day => day.Raw.Index.IsValid);
        if (period.IsYear && all < rule.LeastInYear)
        {
            return new(Lack.DaysOfYear, all, rule.LeastInYear, period.ToString());
        }

        foreach (Period month in period.Months)
        {
            int found = days.Count(day => day.Day >= month.First && day.Day <= month.Last && day.Raw.Index.IsValid);
            int needed = month.First.Month == 2 ? rule.LeastInFebruary : rule.LeastInMonth;
            if (found < needed)
            {
                return new(Lack.DaysOfMonth, found, needed, month.ToString());
            }
        }

        return null;
    }
}
