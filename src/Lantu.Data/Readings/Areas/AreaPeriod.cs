using Lantu.Standards;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.DayRatios;
using Lantu.Standards.AirQuality.Periods;

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
public sealed record AreaPeriod(
    string Level, string Area, Period Period, StationRules Rules, IReadOnlyDictionary<Pollutant, Evaluated<decimal>> Means, IReadOnlyDictionary<Pollutant, Evaluated<decimal>> Percentiles, DayRatioReport Raw, DayRatioReport Deducted)
{
    internal static AreaPeriod Of(AreaYear year, Period period)
    {
        var days = year.Days.Where(day => day.Day >= period.First && day.Day <= period.Last).ToArray();
        return new(
            year.Level,
            year.Area,
            period,
            year.Rules,
            Pollutants.Six.ToDictionary(one => one, one => PeriodStatistics.MeanOf(year.Raw[one], period, year.Rules.Evaluation).Value),
            Pollutants.Six.ToDictionary(one => one, one => PeriodStatistics.PercentileOf(year.Raw[one], period, year.Rules.Evaluation).Value),
            DayRatioReport.Of(days, DayBasis.Raw, year.Rules.Evaluation),
            DayRatioReport.Of(days, DayBasis.SandDeducted, year.Rules.Evaluation));
    }
}
