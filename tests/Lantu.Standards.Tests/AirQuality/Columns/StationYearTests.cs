using CsCheck;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Standards.Tests.AirQuality.Columns;

public sealed class StationYearTests
{
    static readonly StationRules Of2012 = new(LimitTables.Gb3095Of2012, IndexRules.Hj633Of2012, EvaluationRules.Hj663Of2013);

    static readonly StationRules Of2026 = new(LimitTables.Gb3095Of2026Transition, IndexRules.Hj633Of2026, EvaluationRules.Hj663Of2026);

    // As few days as there are: so that figures are compared, not only their absence.
    static readonly StationRules Lenient = new(LimitTables.Gb3095Of2026, IndexRules.Hj633Of2012, EvaluationRules.Hj663Of2013 with { DayCounts = new(0, 0, 0, CountsDeducted: true), LeastOzoneWindows = 1 });

    [Fact]
    public void Every_answer_is_that_of_the_plain_rules() =>
        Gen.Select(MadeHours.Any, Gen.OneOf(Of2012, Of2026, Lenient)).Sample(
            (made, rules) =>
            {
                StationYear year = new();
                rules.Evaluate(Filled(made), year);
                PlainYear.AssertSame(made, year);
            },
            iter: 40);

    [Fact]
    public void Columns_can_be_used_again_for_another_station_and_year() =>
        Gen.Select(MadeHours.Any, MadeHours.Any).Sample(
            (first, second) =>
            {
                StationHours hours = Filled(first);
                StationYear year = new();
                Of2012.Evaluate(hours, year);
                hours.Clear(second.Year);
                Fill(hours, second);
                Of2012.Evaluate(hours, year);
                PlainYear.AssertSame(second, year);
            },
            iter: 10);

    [Fact]
    public void After_one_late_hour_the_year_is_as_if_evaluated_anew() =>
        Gen.Select(MadeHours.Any, Gen.Int[0, 8759], Gen.Int[0, 5], Gen.OneOf<decimal?>(null, 0, 35, 75.5m, 161, 900, 12.25m, 0.0001m)).Sample(
            (made, index, pollutant, value) =>
            {
                StationHours hours = Filled(made);
                StationYear year = new();
                Lenient.Evaluate(hours, year);
                hours.Columns[pollutant].Correct(index, value);
                Lenient.Reevaluate(hours, year, (Pollutant)pollutant, index);

                StationYear anew = new();
                Lenient.Evaluate(hours, anew);
                AssertEqual(anew, year);
            },
            iter: 40);

    [Fact]
    public void A_column_gives_back_what_was_put_in() =>
        MadeHours.Any.Sample(
            made =>
            {
                StationHours hours = Filled(made);
                foreach (Pollutant pollutant in Pollutants.Six)
                {
                    HourlySeries plain = HourlySeries.Of(pollutant, new(made.Year, 1, 1), new(made.Year, 12, 31), made.Readings[pollutant]);
                    HourlySeries back = hours[pollutant].SeriesOf(made.Year);
                    foreach (HourlyReading reading in made.Readings[pollutant])
                    {
                        Assert.Equal((plain[reading.Hour], plain.IsDoubled(reading.Hour)), (back[reading.Hour], back.IsDoubled(reading.Hour)));
                        Assert.Equal(plain[reading.Hour], hours[pollutant][hours.IndexOf(reading.Hour)!.Value]);
                    }
                }
            },
            iter: 20);

    [Fact]
    public void A_reading_that_cannot_be_taken_is_told_as_the_series_tells_it() =>
        MadeHours.Any.Sample(
            made =>
            {
                StationHours hours = new(made.Year);
                foreach (Pollutant pollutant in Pollutants.Six)
                {
                    HourFaultKind[] told = [.. made.Readings[pollutant].Select(reading => hours[pollutant].Put(hours.IndexOf(reading.Hour)!.Value, reading.Value)).OfType<HourFaultKind>()];
                    Assert.Equal(HourlySeries.Of(pollutant, new(made.Year, 1, 1), new(made.Year, 12, 31), made.Readings[pollutant]).Faults.Select(fault => fault.Kind), told);
                }
            },
            iter: 20);

    [Theory]
    [InlineData("32767", false)]
    [InlineData("32768", true)]
    [InlineData("3276.7", false)]
    [InlineData("3276.8", true)]
    [InlineData("1.001", false)]
    [InlineData("1.0010", false)]
    [InlineData("1.0001", true)]
    public void What_does_not_fit_sixteen_bits_is_kept_in_decimals(string value, bool isExact)
    {
        StationHours hours = new(2023);
        hours[Pollutant.PM10].Put(7, decimal.Parse(value));

        Assert.Equal((isExact, decimal.Parse(value)), (hours[Pollutant.PM10].IsExact, hours[Pollutant.PM10][7]));
    }

    [Fact]
    public void A_year_of_323_days_and_a_February_of_24_have_no_figures()
    {
        StationHours hours = new(2023);
        DateOnly[] without = [.. Enumerable.Range(0, 4).Select(new DateOnly(2023, 2, 1).AddDays), .. Enumerable.Range(3, 12).Where(month => month < 13).SelectMany(month => Enumerable.Range(1, 4).Select(day => new DateOnly(2023, month, day)))];
        foreach (ClockHour hour in Hourly.Hours(new(2023, 1, 1), 365).Where(hour => !without.Contains(hour.Day)))
        {
            hours[Pollutant.SO2].Put(hours.IndexOf(hour)!.Value, 10);
        }

        StationYear year = new();
        Of2012.Evaluate(hours, year);

        Assert.Equal((321, null, null), (year.Figures[0].ValidDays, year.Figures[0].Mean, year.Figures[0].Percentile));
        Assert.Equal([new(Lack.DaysOfYear, 321, 324, "2023"), new(Lack.DaysOfMonth, 24, 25, "2023-02"), .. new[] { 4, 6, 9, 11 }.Select(month => new Shortfall(Lack.DaysOfMonth, 26, 27, $"2023-{month:00}"))], year.Figures[0].ShortfallsOf(2023, Of2012.Evaluation));
    }

    [Theory]
    [InlineData(150, -1)]
    [InlineData(151, 101)]
    public void With_a_pollutant_missing_only_an_index_above_100_is_stated(int particles, int index)
    {
        StationHours hours = new(2023);
        foreach (HourColumn column in hours.Columns.Where(column => column.Pollutant != Pollutant.CO))
        {
            column.Compact.Fill((short)(column.Pollutant == Pollutant.PM10 ? particles : 10));
        }

        StationYear year = new();
        Of2012.Evaluate(hours, year);

        Assert.All(year.Indices.ToArray(), one => Assert.Equal(index, one));
        Assert.Equal(year.ReportOf(0).Index.Value ?? -1, index);
    }

    [Fact]
    public void Evaluating_allocates_nothing_once_its_columns_stand()
    {
        StationHours hours = Enumerable.Range(0, 1000).Select(seed => Filled(MadeHours.Of(seed))).First(made => made.Columns.All(column => !column.IsExact));
        StationYear year = new();
        Of2012.Evaluate(hours, year);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Of2012.Evaluate(hours, year);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Years_evaluated_by_other_rules_are_not_mixed()
    {
        StationHours hours = Filled(MadeHours.Of(1));
        StationYear year = new();
        Of2012.Evaluate(hours, year);

        Assert.Throws<ArgumentException>(() => Of2026.Reevaluate(hours, year, Pollutant.O3, 0));
    }

    static StationHours Filled(MadeHours made)
    {
        StationHours hours = new(made.Year);
        Fill(hours, made);
        return hours;
    }

    static void Fill(StationHours hours, MadeHours made)
    {
        foreach ((Pollutant pollutant, List<HourlyReading> readings) in made.Readings)
        {
            foreach (HourlyReading reading in readings)
            {
                hours[pollutant].Put(hours.IndexOf(reading.Hour)!.Value, reading.Value);
            }
        }
    }

    static void AssertEqual(StationYear expected, StationYear actual)
    {
        Assert.Equal(expected.Indices, actual.Indices);
        Assert.Equal(expected.Primary, actual.Primary);
        Assert.Equal((expected.ValidDays, expected.GoodDays, expected.HeavyDays), (actual.ValidDays, actual.GoodDays, actual.HeavyDays));
        foreach (Pollutant pollutant in Pollutants.Six)
        {
            Assert.All(Enumerable.Range(0, expected.Length), day => Assert.Equal(expected.ValueOf(pollutant, day), actual.ValueOf(pollutant, day)));
            Assert.Equal(expected.Figures[(int)pollutant].Mean, actual.Figures[(int)pollutant].Mean);
            Assert.Equal(expected.Figures[(int)pollutant].Percentile, actual.Figures[(int)pollutant].Percentile);
            Assert.Equal(expected.Figures[(int)pollutant].Months, actual.Figures[(int)pollutant].Months);
        }
    }
}
