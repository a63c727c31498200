using System.Globalization;
using System.Text;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Areas;
using Lantu.Data.Readings.Results;
using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Tests.Readings;

/// <summary>Four stations over 2023, each with the same numbers all year but for one day: a to c are urban, d stands by a road. c goes from one district to another in July.</summary>
public sealed class AreaTests : IDisposable
{
    const string Network = """
        level,area,station,from,until,kind
        city,市,a,2020-01-01,,urban
        city,市,b,2020-01-01,,城市点
        city,市,c,2020-01-01,,urban
        city,市,d,2020-01-01,,traffic
        district,东区,a,2020-01-01,,urban
        district,东区,c,2020-01-01,2023-06-30,urban
        district,西区,b,2020-01-01,,urban
        district,西区,c,2023-07-01,,urban

        """;

    readonly string folder = Directory.CreateTempSubdirectory("lantu-areas-").FullName;

    [Fact]
    public void Cities_and_districts_are_means_of_their_urban_stations_and_a_move_leaves_no_year()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> years = Run(Network, null, "years");

        Assert.Equal(["市", "东区", "西区"], years.Select(row => row["area"]));
        Assert.Equal(("60", "365", "364", "99.726027", "1"), (years[0]["pm2_5_mean"], years[0]["valid_days"], years[0]["good_days"], years[0]["good_percent"], years[0]["so2_attains"])); // (50 + 60 + 70)/3, without the road's 100
        Assert.Equal(("0", "HJ 663-2013"), (years[0]["pm2_5_attains"], years[0]["evaluation"]));
        Assert.All(years.Skip(1), row => Assert.Equal(("", "SettledSites 0/1 c 2023-07-01"), (row["pm2_5_mean"], row["pm2_5_mean_lack"])));

        IReadOnlyList<IReadOnlyDictionary<string, string>> months = Run(Network, null, "months");
        Assert.Equal(("60", "50"), (MeanOf("东区", "2023-06"), MeanOf("东区", "2023-07")));
        Assert.Equal(("60", "65"), (MeanOf("西区", "2023-06"), MeanOf("西区", "2023-07")));

        string MeanOf(string area, string month) => months.Single(row => row["area"] == area && row["period"] == month)["pm2_5_mean"];
    }

    [Fact]
    public void Approved_sand_stands_beside_what_was_measured()
    {
        const string Sand = "area,from,until,pollutants,evidence,approved_by\n市,2023-04-10 00:00,2023-04-11 00:00,PM10 PM2.5,卫星图1,监测中心\n";

        IReadOnlyDictionary<string, string> day = Run(Network, Sand, "days").Single(row => row["area"] == "市" && row["date"] == "2023-04-10");
        IReadOnlyDictionary<string, string> year = Run(Network, Sand, "years")[0];

        Assert.Equal(("900", "500", "PM10", ""), (day["pm10"], day["aqi"], day["primary"], day["pm10_deducted"]));
        Assert.Equal("30", day["aqi_deducted"]); // of ozone: both kinds of particles are left out
        Assert.Equal(("364", "1", "365", "0", "1"), (year["good_days"], year["heavy_days"], year["good_days_deducted"], year["heavy_days_deducted"], year["exceeding_by_sand_days"]));
        Assert.Equal(("80", "364"), (year["pm10_mean_deducted"], year["pm10_mean_deducted_count"]));
    }

    [Theory]
    [InlineData("city,市,a,2020-01-01,,roadside\n", "2", "kind: roadside")]
    [InlineData("city,市,a,01/02/2020,,urban\n", "2", "from: 01/02/2020")]
    [InlineData("city,市,a,2020-01-01,2019-01-01,urban\n", "2", "until: 2019-01-01")]
    [InlineData("city,,a,2020-01-01,,urban\n", "2", "area: ")]
    public void A_register_that_is_not_understood_is_refused_with_its_line(string rows, string line, string found)
    {
        string file = Write("network.csv", "level,area,station,from,until,kind\n" + rows);

        ReadingsRefusedException refused = Assert.Throws<ReadingsRefusedException>(() => NetworkFile.Read(file));

        Assert.Equal((ReadingsRefusal.Row, line, found), (refused.Reason, refused.What, refused.Found));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    IReadOnlyList<IReadOnlyDictionary<string, string>> Run(string network, string? sand, string result)
    {
        ILookup<string, Membership> levels = NetworkFile.Read(Write("network.csv", network));
        AreaEvaluations areas = new(new(levels, sand is null ? [] : SandFile.Read(Write("sand.csv", sand)), SandScope.ExceedingDays), new());
        new StationEvaluations(new(), new(), null, null, areas.Take).Run(ReadingFiles.PartsOf([Hours()], ReadFiles.Wide with { Time = new(["time"], TimeLabel.Start) }), 1);
        ResultTables tables = new();
        using (IResultWriter writer = tables[result])
        {
            areas.Write(new(result == "days" ? writer : null, result == "months" ? writer : null, result == "years" ? writer : null));
        }

        Assert.Empty(areas.Unplaced);
        return tables.RowsOf(result);
    }

    string Hours()
    {
        StringBuilder text = new("station,time,SO2,NO2,CO,O3,PM10,PM2.5\n");
        foreach ((string station, int particles) in new[] { ("a", 50), ("b", 60), ("c", 70), ("d", 100) })
        {
            for (DateTime hour = new(2023, 1, 1); hour.Year == 2023; hour = hour.AddHours(1))
            {
                bool isSand = hour.Date == new DateTime(2023, 4, 10);
                text.Append(CultureInfo.InvariantCulture, $"{station},{hour:yyyy-MM-dd HH:mm},10,20,0.4,60,{(isSand ? 900 : 80)},{particles}\n");
            }
        }

        return Write("hours.csv", text.ToString());
    }

    string Write(string name, string text)
    {
        string file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
