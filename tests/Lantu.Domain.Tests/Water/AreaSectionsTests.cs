using Lantu.Domain.Indicators;
using Lantu.Domain.Water;
using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Tests.Water;

/// <summary>Classes of sections over months and years, and the ratios of those that areas answer for.</summary>
public sealed class AreaSectionsTests
{
    static readonly FigurePeriod May = FigurePeriod.OfMonth(2023, 5);

    [Theory]
    // ammonia, class listed → class, or what it lacks
    [InlineData("0.4", null, "Ⅱ")]
    [InlineData("1.6", null, "Ⅴ")]
    [InlineData("2.1", null, "劣Ⅴ")]
    [InlineData("0.4", "Ⅱ", "Ⅱ")]
    [InlineData("0.4", "Ⅲ", "SingleValues Ⅱ / Ⅲ")]
    [InlineData("-1", "Ⅲ", "PossibleValues AmmoniaNitrogen")]
    [InlineData("", "Ⅲ", "Ⅲ listed")]
    [InlineData("", null, "Values")]
    public void A_month_has_the_class_of_its_values_or_the_one_listed_where_they_make_none(string ammonia, string? listed, string told)
    {
        SectionCourse course = new([Months.Kept("东桥", 5, Months.Of(ammonia.Length == 0 ? null : decimal.Parse(ammonia, System.Globalization.CultureInfo.InvariantCulture), listed is null ? null : WaterWords.ClassOf(listed)))]);

        SectionFound found = course.Over(WaterBody.River, May);

        Assert.Equal(told, found.Class.Value is { } known ? WaterTerms.Sign(known) + (found.IsListed ? " listed" : "") : $"{found.Class.Invalid!.Lack} {found.Class.Invalid.Where}".Trim());
        Assert.Equal(found.Class.Value > WaterClass.III && !found.IsListed ? ["氨氮"] : [], found.Exceeding.Select(one => WaterItems.Name(one.Item)));
    }

    [Fact]
    public void Too_few_items_have_no_class_unless_one_is_listed()
    {
        SectionReading little = Months.Of(0.4m) with { Values = [new(WaterItem.AmmoniaNitrogen, 0.4m)] };
        Assert.Equal(Lack.Items, new SectionCourse([Months.Kept("东桥", 5, little)]).Over(WaterBody.River, May).Class.Invalid?.Lack);
        Assert.Equal(WaterClass.III, new SectionCourse([Months.Kept("东桥", 5, little with { Listed = WaterClass.III })]).Over(WaterBody.River, May).Class.Value);
    }

    [Fact]
    public void A_year_needs_eight_months_of_one_programme_without_contradiction()
    {
        SectionMonth[] months = [.. Enumerable.Range(1, 8).Select(month => Months.Kept("东桥", month, Months.Of(month == 1 ? 4m : 0.4m)))];
        // (4 + 7 × 0.4) ÷ 8 = 0.85: class III.
        Assert.Equal((WaterClass.III, 8), Year(months) is { Value: { } found } year ? (found, year.Count) : default);
        Assert.Equal(Lack.Months, Year(months[1..]).Invalid?.Lack);
        Assert.Equal(Lack.SingleValues, Year([.. months[1..], Months.Kept("东桥", 1, Months.Of(0.4m) with { Programme = WaterProgramme.Manual })]).Invalid?.Lack);
        Assert.Equal(Lack.SingleValues, Year([.. months[1..], Months.Kept("东桥", 1, Months.Of(0.4m, WaterClass.V))]).Invalid?.Lack);

        static Evaluated<WaterClass> Year(SectionMonth[] months) => new SectionCourse(months).Over(WaterBody.River, FigurePeriod.Through(2023, 8)).Class;
    }

    [Fact]
    public void Areas_have_their_ratios_as_counts_and_a_section_without_water_is_left_out()
    {
        SectionPlacing[] placings = [Placing("a", 0), Placing("b", 0), Placing("c", 0, WaterClass.V), Placing("d", 0), Placing("a", 1), Placing("c", 2, WaterClass.V), Placing("e", 2) with { Until = new(2023, 5, 30) }];

        AreaSections[] areas = [.. Over(placings, May, ("a", 0.4m), ("b", 2.1m), ("c", 1.6m), ("d", null), ("e", 0.4m))];

        Assert.Equal(
            ["0: 1/3 1/3 2/3", "1: 1/1 0/1 1/1", "2: 0/1 0/1 1/1"],
            areas.Select(area => $"{area.Area}: {area.ShareOf(EvaluatedStatistic.GoodSections)} {area.ShareOf(EvaluatedStatistic.WorstSections)} {area.ShareOf(EvaluatedStatistic.CompliantSections)}"));
        Assert.All(areas, area => Assert.Null(area.Lack));
        Assert.Equal(["d"], areas[0].Ratios.NotEvaluated);
    }

    [Fact]
    public void An_area_with_a_section_whose_month_is_missing_or_in_doubt_has_no_figure()
    {
        SectionPlacing[] placings = [Placing("a", 0), Placing("b", 0), Placing("c", 1), Placing("d", 2)];

        AreaSections[] areas = [.. Over(placings, May, ("a", 0.4m), ("c", -1m), ("d", 0.4m))];

        Assert.Equal([new Shortfall(Lack.Sites, 1, 2, "b"), new Shortfall(Lack.Sites, 0, 1, "c"), null], areas.Select(area => area.Lack));
    }

    [Fact]
    public void Of_a_year_a_section_is_left_out_only_where_its_months_say_that_there_was_too_little_water()
    {
        FigurePeriod period = FigurePeriod.Through(2023, 9);
        SectionPlacing[] placings = [Placing("wet", 0), Placing("dry", 0)];
        SectionMonth[] wet = [.. Enumerable.Range(1, 9).Select(month => Months.Kept("wet", month, Months.Of(0.4m)))];
        SectionMonth[] dry = [.. Enumerable.Range(1, 9).Select(month => Months.Kept("dry", month, Months.Of(month <= 7 ? 0.4m : null)))];

        Assert.Equal((null, "1/1"), Of([.. wet, .. dry]));
        Assert.Equal((1, "1/1"), Of([.. wet, .. dry[1..]]));
        // Classes that are listed make no year, and are no dry bed either.
        Assert.Equal((1, "1/1"), Of([.. wet, .. dry[..7], .. Enumerable.Range(8, 2).Select(month => Months.Kept("dry", month, Months.Of(null, WaterClass.II)))]));

        (int?, string) Of(SectionMonth[] months)
        {
            AreaSections area = AreaSections.Over(placings, months.GroupBy(month => month.Section).ToDictionary(section => section.Key, section => new SectionCourse(section)), [period]).Single();
            return (area.Lack?.Found, area.Ratios.Good.ToString());
        }
    }

    [Fact]
    public void A_class_to_keep_that_changes_within_a_period_counts_in_its_months_only()
    {
        SectionPlacing[] placings = [Placing("a", 0, WaterClass.II) with { Until = new(2023, 6, 30) }, Placing("a", 0, WaterClass.III) with { From = new(2023, 7, 1) }];
        Dictionary<string, SectionCourse> courses = new() { ["a"] = new(Enumerable.Range(1, 12).Select(month => Months.Kept("a", month, Months.Of(0.9m)))) };

        string[] kept = [.. AreaSections.Over(placings, courses, [FigurePeriod.OfMonth(2023, 6), FigurePeriod.OfMonth(2023, 7), FigurePeriod.WholeYear(2023)]).Select(area => area.ShareOf(EvaluatedStatistic.CompliantSections).ToString())];

        Assert.Equal(["0/1", "1/1", "0/0"], kept);
    }

    static SectionPlacing Placing(string section, int area, WaterClass? target = WaterClass.III) => new(section, area, new DateOnly(2021, 1, 1), null, "清河", WaterBody.River, target, "");

    static IEnumerable<AreaSections> Over(IReadOnlyList<SectionPlacing> placings, FigurePeriod period, params (string Section, decimal? Ammonia)[] months) =>
        AreaSections.Over(placings, months.ToDictionary(one => one.Section, one => new SectionCourse([Months.Kept(one.Section, period.First, Months.Of(one.Ammonia))])), [period]);
}
