using System.Globalization;
using System.Text.RegularExpressions;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.Tests.AirQuality;

/// <summary>City-days of Guangdong from which particles of sand and dust were deducted, as published.</summary>
public sealed class PublishedDayTests
{
    const string File = "aqi-vectors-guangdong-sand-days.csv";

    static readonly (string Column, string Symbol, IndexItem Item)[] Columns =
    [
        ("SO2", "SO2", new(Pollutant.SO2, Averaging.Day)),
        ("NO2", "NO2", new(Pollutant.NO2, Averaging.Day)),
        ("PM10", "PM10", new(Pollutant.PM10, Averaging.Day)),
        ("CO", "CO", new(Pollutant.CO, Averaging.Day)),
        ("O3_8h", "O3_8h", new(Pollutant.O3, Averaging.EightHours)),
        ("PM2_5", "PM2.5", new(Pollutant.PM25, Averaging.Day)),
    ];

    static readonly (PublishedIndex Day, string Class, bool IsExact)[] Days = [.. PublishedRows.Read(File).Select(Of)];

    [Fact]
    public void Days_that_rest_on_what_is_listed_come_out_exactly()
    {
        var exact = Days.Where(row => row.IsExact).ToArray();

        Assert.All(exact, row => Assert.Equal(Agreement.Reproduced, row.Day.CheckedBy(IndexRules.Hj633Of2012)));
        Assert.Equal(PublishedRows.IsWhole(File) ? 165 : 28, exact.Length);
    }

    /// <summary>Told from the row itself: a pollutant is named as primary, and its concentration is blank.</summary>
    [Fact]
    public void Days_that_still_contain_what_was_deducted_are_flagged_not_computed()
    {
        var others = Days.Where(row => !row.IsExact).ToArray();

        Assert.All(others, row => Assert.Equal(Agreement.RestsOnUnlisted, row.Day.CheckedBy(IndexRules.Hj633Of2012)));
        Assert.Equal(PublishedRows.IsWhole(File) ? 46 : 12, others.Length);
    }

    [Fact]
    public void A_published_index_that_nothing_explains_differs()
    {
        PublishedIndex day = Days.First(row => row.IsExact).Day;

        Assert.Equal(Agreement.Differs, (day with { Index = day.Index + 1 }).CheckedBy(IndexRules.Hj633Of2012));
    }

    [Fact]
    public void Every_published_class_is_that_of_the_index() => Assert.All(Days, row => Assert.Equal(row.Class, AirQualityClasses.Of(row.Day.Index).Name));

    static (PublishedIndex Day, string Class, bool IsExact) Of(IReadOnlyDictionary<string, string> row)
    {
        Dictionary<IndexItem, decimal> listed = Columns.Where(column => row[column.Column].Length > 0).ToDictionary(column => column.Item, column => decimal.Parse(row[column.Column], CultureInfo.InvariantCulture));
        Pollutant[] primary = [.. Regex.Matches(row["published_primary"], @"\(([^)]+)\)", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => Columns.Single(column => column.Symbol == match.Groups[1].Value).Item.Pollutant)];
        return (new(listed, int.Parse(row["published_aqi"], CultureInfo.InvariantCulture), primary), row["published_class"], row["match"] == "exact");
    }
}
