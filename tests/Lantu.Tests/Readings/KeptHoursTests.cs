using Lantu.Data.Readings.Kept;
using Lantu.Domain.Readings;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;
using ParquetSharp;

namespace Lantu.Tests.Readings;

/// <summary>Hours that are kept: what is put in, what a second batch does to them, and that files give back what was written.</summary>
public sealed class KeptHoursTests : IDisposable
{
    static readonly DateOnly NewYear = new(2024, 1, 1);

    readonly string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    [Fact]
    public void What_is_new_is_added_what_is_other_corrected_and_a_blank_takes_nothing_away()
    {
        KeptYear year = Store().Open(2024, []);
        year.Take("a", Hours((0, 10m), (1, 11.5m), (2, null)), withdraws: false);
        Assert.Equal((new ValueCounts(2, 0, 0, 0, 0), 0), (year.Counts, year.Revisions.Count));

        KeptYear again = Again(year);
        again.Take("a", Hours((0, 10.0m), (1, null), (2, 7m), (3, 8m)), withdraws: false);
        Assert.Equal((new ValueCounts(2, 0, 0, 1, 1), 0), (again.Counts, again.Revisions.Count));

        again = Again(again);
        again.Take("a", Hours((0, 12m), (1, null), (2, 7m)), withdraws: true);
        Assert.Equal(new ValueCounts(0, 1, 1, 1, 0), again.Counts);
        Assert.Equal(
            [new HourRevision("a", new ClockHour(NewYear, 1), Pollutant.PM25, 10m, 12m), new HourRevision("a", new ClockHour(NewYear, 2), Pollutant.PM25, 11.5m, null)],
            again.Revisions);
        Assert.Equal([12m, null, 7m, 8m], Enumerable.Range(0, 4).Select(hour => Again(again).Stations["a"][Pollutant.PM25][hour]));
    }

    [Fact]
    public void Only_days_and_months_with_other_hours_are_changed()
    {
        KeptYear year = Store().Open(2024, []);
        year.Take("a", Hours((0, 10m), ((31 * 24) + 5, 11m)), withdraws: false);
        year.Take("b", Hours((30, 10m)), withdraws: false);
        Assert.Equal([1, 2], year.ChangedMonths);

        KeptYear again = Again(year);
        again.Take("a", Hours((0, 10m), ((31 * 24) + 5, 12m)), withdraws: false);
        again.Take("b", Hours((30, 10m)), withdraws: false);

        Assert.Equal([2], again.ChangedMonths);
        Assert.Equal([("a", 31)], again.ChangedDays.SelectMany(one => one.Value.Select(day => (one.Key, day))));
    }

    [Fact]
    public void An_hour_that_came_twice_stays_so_until_one_value_settles_it()
    {
        KeptYear year = Store().Open(2024, []);
        StationHours twice = Hours((4, 10m), (5, 6m));
        twice[Pollutant.PM25].Put(4, 11m);
        year.Take("a", twice, withdraws: false);

        KeptYear again = Again(year);
        Assert.Equal((HourCode.Doubled, 6m), (again.Stations["a"][Pollutant.PM25].Compact[4], again.Stations["a"][Pollutant.PM25][5]));
        Assert.Equal(HourCode.Missing, again.Stations["a"][Pollutant.O3].Compact[4]);
        again.Take("a", twice, withdraws: true);
        Assert.False(again.Counts.ChangesAny);

        again.Take("a", Hours((4, 10m)), withdraws: false);
        Assert.Equal((1L, 10m), (again.Counts.Corrected, Again(again).Stations["a"][Pollutant.PM25][4]));
    }

    [Fact]
    public void A_value_that_stays_for_a_day_is_stuck_and_a_gap_or_another_value_ends_it()
    {
        StationHours hours = new(2024);
        HourColumn column = hours[Pollutant.PM25];
        Assert.Empty(StuckHours.In(column));
        for (int index = 0; index < 100; index++)
        {
            // Hours 0 to 22, 24 to 47 and 49 to 99, of which the last half is of another value.
            column.Put(index, index is 23 or 48 ? null : index < 75 ? 2m : 2.5m);
        }

        Assert.Equal([(24, 24), (49, 26), (75, 25)], StuckHours.In(column));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.001")]
    [InlineData("12.3456789")]
    [InlineData("999999.5")]
    [InlineData("1000000")]
    public void Values_come_back_to_their_last_decimal(string text)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        KeptYear year = Store().Open(2024, []);
        year.Take("甲", Hours((8783, value)), withdraws: false);

        Assert.Equal(value, Again(year).Stations["甲"][Pollutant.PM25][8783]);
    }

    [Theory]
    [InlineData("东四")]
    [InlineData("万柳")]
    [InlineData("b")]
    public void One_station_of_a_month_is_read_by_itself(string name)
    {
        KeptYear year = Store().Open(2024, []);
        foreach (string station in (string[])["a", "b", "万柳", "东四", "顺义新城"])
        {
            year.Take(station, Hours((31 * 24, station.Length), ((31 * 24) + 25, station == name ? 7.5m : 3m)), withdraws: false);
        }

        IReadOnlyList<double?[]> hours = Store().StationOf(Store().SaveMonth(year, 2).Name, name, new DateOnly(2024, 2, 29));

        Assert.Equal((6, 29 * 24), (hours.Count, hours[0].Length));
        Assert.Equal([(0, name.Length), (25, 7.5)], hours[(int)Pollutant.PM25].Select((value, at) => (at, value)).Where(one => one.value is not null).Select(one => (one.at, one.value!.Value)));
        Assert.All(hours[(int)Pollutant.O3], value => Assert.Null(value));
    }

    [Fact]
    public void Any_engine_reads_a_month_and_old_files_are_swept()
    {
        HourStore store = Store();
        KeptYear year = store.Open(2024, []);
        year.Take("b", Hours((0, 10m)), withdraws: false);
        year.Take("a", Hours((23, 11m)), withdraws: false);
        (string name, int stations, int rows) = store.SaveMonth(year, 1);
        (string other, _, _) = store.SaveMonth(year, 1);

        Assert.Equal((2, 2), (stations, rows));
        Assert.StartsWith("year=2024/month=01/hours-", name, StringComparison.Ordinal);
        string path = Path.Combine(folder, "readings", "3", "air", name);
        using (ParquetFileReader reader = new(path))
        {
            using RowGroupReader group = reader.RowGroup(0);
            Assert.Equal(["station", "hour", "so2", "no2", "co", "o3", "pm10", "pm2_5", "doubled"], Enumerable.Range(0, reader.FileMetaData.Schema.NumColumns).Select(at => reader.FileMetaData.Schema.Column(at).Name));
            Assert.Equal(["a", "b"], group.Column(0).LogicalReader<string>().ReadAll(2));
            Assert.Equal([new DateTime(2024, 1, 1, 23, 0, 0), new DateTime(2024, 1, 1)], group.Column(1).LogicalReader<DateTime>().ReadAll(2));
        }

        store.Sweep([name], DateTime.UtcNow.AddHours(-1));
        Assert.True(File.Exists(path.Replace(name, other, StringComparison.Ordinal)));
        store.Sweep([name], DateTime.UtcNow.AddHours(1));
        Assert.Equal([path], Directory.GetFiles(folder, "*.parquet", SearchOption.AllDirectories));
        Assert.Throws<ArgumentException>(() => store.Open(2024, ["../../../lantu.db"]));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    static StationHours Hours(params (int Index, decimal? Value)[] some)
    {
        StationHours hours = new(2024);
        foreach ((int index, decimal? value) in some)
        {
            hours[Pollutant.PM25].Put(index, value);
        }

        return hours;
    }

    HourStore Store() => new(folder, 3);

    // The year as it is read from the files that were written of it.
    KeptYear Again(KeptYear year) => Store().Open(year.Year, Enumerable.Range(1, 12).Select(month => Store().SaveMonth(year, month).Name));
}
