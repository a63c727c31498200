using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Attainments;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.DayRatios;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.Tests.AirQuality.Columns;

/// <summary>A station's year by the plain rules of decimals, and what must be the same by columns.</summary>
static class PlainYear
{
    /// <summary>Decimals to which figures of the year are compared: the plain way rounds each daily value and each sum to 28 digits, columns divide once.</summary>
    const int DecimalsOfYear = 18;

    public static void AssertSame(MadeHours made, StationYear year)
    {
        StationRules rules = year.Rules;
        Dictionary<Pollutant, DailySeries> days = made.Readings.ToDictionary(one => one.Key, one => DaysOf(made.Year, one.Key, one.Value, rules));
        for (int day = 0; day < year.Length; day++)
        {
            foreach (Pollutant pollutant in Pollutants.Six)
            {
                Assert.Equal(days[pollutant][year.DateOf(day)], year.ValueOf(pollutant, day));
            }

            AssertSame(DayIndices.Of(days, year.DateOf(day), rules.Index), year, day);
        }

        foreach (Pollutant pollutant in Pollutants.Six)
        {
            AssertSame(days[pollutant], year.Figures[(int)pollutant], made.Year, rules);
        }

        DayRatioReport ratios = DayRatioReport.Of(year.Days[0].Parts[..year.Length].ToArray().Select((_, day) => DayIndices.Of(days, year.DateOf(day), rules.Index).Index), DayBasis.Raw, rules.Evaluation);
        Assert.Equal((ratios.Good.Days, ratios.Good.ValidDays, ratios.Heavy.Days), (year.GoodDays, year.ValidDays, year.HeavyDays));
    }

    static DailySeries DaysOf(int year, Pollutant pollutant, IEnumerable<HourlyReading> readings, StationRules rules)
    {
        HourlySeries hours = HourlySeries.Of(pollutant, new(year, 1, 1), new(year, 12, 31), readings);
        return pollutant == Pollutant.O3 ? OzoneMaxima.Of(hours, rules.Limits, rules.Evaluation) : DailyMeans.Of(hours, rules.Limits);
    }

    static void AssertSame(IndexReport plain, StationYear year, int day)
    {
        Assert.Equal(plain.Index.Value ?? -1, year.Indices[day]);
        Assert.Equal(plain.Primary, Pollutants.Six.Where(pollutant => (year.Primary[day] & (1 << (int)pollutant)) != 0));
        foreach (SubIndex one in plain.SubIndices)
        {
            Assert.Equal(one.Value.Value ?? -2, year.Days[(int)one.Item.Pollutant].SubIndices[day]);
        }

        Assert.All(plain.Missing, pollutant => Assert.Equal(-1, year.Days[(int)pollutant].SubIndices[day]));
    }

    static void AssertSame(DailySeries days, YearColumn figures, int year, StationRules rules)
    {
        Period period = Period.OfYear(year);
        PeriodStatistic mean = PeriodStatistics.MeanOf(days, period, rules.Evaluation);
        PeriodStatistic percentile = PeriodStatistics.PercentileOf(days, period, rules.Evaluation);
        Assert.Equal(Rounded(mean.Value.Value), Rounded(figures.Mean));
        Assert.Equal(Rounded(percentile.Value.Value), Rounded(figures.Percentile));
        Assert.Equal(mean.Value.Count, figures.ValidDays);
        Assert.Equal(mean.Shortfalls, figures.ShortfallsOf(year, rules.Evaluation));

        YearAttainment plain = YearAttainment.Of(days, year, rules.Evaluation, rules.Limits);
        YearAttainment byColumn = figures.AttainmentOf(year, rules);
        Assert.Equal((plain.Attains, plain.Mean?.Compared, plain.Percentile.Compared), (byColumn.Attains, byColumn.Mean?.Compared, byColumn.Percentile.Compared));
    }

    static decimal? Rounded(decimal? value) => value is { } some ? decimal.Round(some, DecimalsOfYear) : null;
}
