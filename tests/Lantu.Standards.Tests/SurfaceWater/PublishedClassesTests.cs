using System.Globalization;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Standards.Tests.SurfaceWater;

public sealed class PublishedClassesTests
{
    static readonly Dictionary<WaterItem, string> Columns = WaterItems.Automatic.ToDictionary(item => item, item => item == WaterItem.PH ? "pH" : WaterItems.Name(item));

    static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = PublishedRows.Read("water-class-vectors.csv.gz");

    [Fact]
    public void Unrounded_readings_give_the_published_class_but_for_six_slips()
    {
        var complete = Rows.Where(row => Columns.Values.All(name => row[$"{name}_raw"].Length > 0)).ToList();
        string[] differ = [.. complete.Where(row => ClassOf(row, SectionRule.Automatic, "raw").Class.Value is not { } value || WaterTerms.Sign(value) != row["published_class"]).Select(row => $"{row["date"]} {row["section"]}").Order(StringComparer.Ordinal)];

        Assert.Equal(["2020-11-04 三岔口", "2020-11-04 大屈", "2020-11-04 宗关", "2020-11-04 王江泾", "2021-02-08 泺口", "2021-03-29 古北口"], differ);
        Assert.True(complete.Count - differ.Length == (PublishedRows.IsWhole("water-class-vectors.csv.gz") ? 19_001 : 76), $"{complete.Count - differ.Length} right");
    }

    [Fact]
    public void A_reading_without_phosphorus_has_no_class_and_says_so()
    {
        var without = Rows.Where(row => row["总磷_raw"].Length == 0).ToList();
        Assert.NotEmpty(without);

        Assert.All(without, row => Assert.Equal(new Shortfall(Lack.Items, 4, 5, "TotalPhosphorus"), ClassOf(row, SectionRule.Automatic, "raw").Class.Invalid));
    }

    [Fact]
    public void Where_phosphorus_may_be_absent_the_other_four_give_the_published_class()
    {
        SectionRule rule = SectionRule.Automatic with { Occasional = [WaterItem.TotalPhosphorus] };

        Assert.All(Rows.Where(row => row["总磷_raw"].Length == 0), row => Assert.Equal(row["published_class"], WaterTerms.Sign(ClassOf(row, rule, "raw").Class.Value!.Value)));
    }

    [Fact]
    public void What_is_shown_rounded_gives_another_class_than_what_was_read() =>
        Assert.Contains(Rows, row => row["match"] == "y" && ClassOf(row, SectionRule.Automatic, "shown").Class.Value is { } shown && WaterTerms.Sign(shown) != row["published_class"]);

    static SectionEvaluation ClassOf(IReadOnlyDictionary<string, string> row, SectionRule rule, string form)
    {
        Dictionary<WaterItem, WaterValue> values = [];
        foreach ((WaterItem item, string name) in Columns)
        {
            if (decimal.TryParse(row[$"{name}_{form}"], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
            {
                values.Add(item, value);
            }
        }

        return SingleFactor.Evaluate(new(values), row["waterbody_inferred"] == "lake" ? WaterBody.Lake : WaterBody.River, rule);
    }
}
