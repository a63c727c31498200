using Lantu.Domain.Readings;
using Lantu.Domain.Water;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Tests.Water;

public sealed class TakenMonthTests
{
    static readonly SectionReading Standing = Months.Of(0.4m);

    [Fact]
    public void A_new_month_is_added_with_its_values_or_as_one_without_water()
    {
        Assert.Equal((new ValueCounts(5, 0, 0, 0, 0), 5), Of(null, Standing) is var month ? (month.Counts, month.Reading.Values.Count) : default);
        Assert.Equal(new ValueCounts(1, 0, 0, 0, 0), Of(null, Months.Of(null)).Counts);
    }

    [Fact]
    public void The_same_changes_nothing()
    {
        TakenMonth again = Of(Standing, Months.Of(0.40m));
        Assert.Equal((new ValueCounts(0, 0, 0, 5, 0), false), (again.Counts, again.Counts.ChangesAny));
        Assert.Same(Standing, again.Reading);
    }

    [Fact]
    public void Another_value_takes_the_place_of_what_stands() => Assert.Equal((new ValueCounts(0, 1, 0, 4, 0), 1.6m), Of(Standing, Months.Of(1.6m)) is var month ? (month.Counts, AmmoniaOf(month)) : default);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_blank_takes_nothing_away_unless_that_is_asked_for(bool withdraws)
    {
        SectionReading blank = Standing with { Values = [.. Standing.Values.Where(value => value.Item != WaterItem.AmmoniaNitrogen)] };

        TakenMonth taken = Of(Standing, blank, withdraws);

        Assert.Equal(withdraws ? (new ValueCounts(0, 0, 1, 4, 0), null) : (new ValueCounts(0, 0, 0, 4, 1), 0.4m), (taken.Counts, AmmoniaOf(taken)));
        Assert.Equal(withdraws ? new ValueCounts(0, 0, 5, 0, 0) : new ValueCounts(0, 0, 0, 0, 5), Of(Standing, Months.Of(null), withdraws).Counts);
    }

    [Fact]
    public void An_item_that_no_column_has_is_no_blank()
    {
        SectionReading less = Standing with { Values = [new(WaterItem.AmmoniaNitrogen, 0.5m)] };
        ReadMonth read = Read(less) with { Declared = [WaterItem.AmmoniaNitrogen] };
        Assert.Equal((new ValueCounts(0, 1, 0, 0, 0), 5), TakenMonth.Of(Standing, read, withdraws: true) is var taken ? (taken.Counts, taken.Reading.Values.Count) : default);
    }

    [Fact]
    public void A_month_of_another_programme_is_not_mixed_with_what_stands()
    {
        SectionReading manual = Months.Of(0.5m) with { Programme = WaterProgramme.Manual };
        TakenMonth refused = Of(Standing, manual);
        Assert.Equal((true, false), (refused.IsRefused, refused.Counts.ChangesAny));
        Assert.Same(Standing, refused.Reading);

        TakenMonth replaced = TakenMonth.Of(Standing, Read(manual with { Values = [new(WaterItem.AmmoniaNitrogen, 0.5m)] }) with { Declared = [WaterItem.AmmoniaNitrogen] }, withdraws: true);
        Assert.Equal((new ValueCounts(0, 1, 4, 0, 0), 1, WaterProgramme.Manual), (replaced.Counts, replaced.Reading.Values.Count, replaced.Reading.Programme));
    }

    [Fact]
    public void A_listed_class_stands_beside_values_of_any_programme()
    {
        SectionReading listed = new([], null, WaterClass.II, WaterProgramme.Manual, 1);
        TakenMonth taken = TakenMonth.Of(Standing, Read(listed) with { Declared = [] }, withdraws: false);
        Assert.Equal((new ValueCounts(1, 0, 0, 0, 0), WaterClass.II, Months.Automatic), (taken.Counts, taken.Reading.Listed, taken.Reading.Programme));
        Assert.Equal(Months.Automatic, Of(listed, Standing).Reading.Programme);
    }

    static TakenMonth Of(SectionReading? standing, SectionReading said, bool withdraws = false) => TakenMonth.Of(standing, Read(said), withdraws);

    static decimal? AmmoniaOf(TakenMonth month) => month.Reading.Values.FirstOrDefault(value => value.Item == WaterItem.AmmoniaNitrogen)?.Number;

    static ReadMonth Read(SectionReading reading) => new("东桥", new DateOnly(2023, 5, 1), reading, "五月.csv", 2) { Declared = WaterItems.Automatic, DeclaresClass = true };
}
