using Lantu.Domain.Indicators;

namespace Lantu.Domain.Tests.Indicators;

public sealed class YearCourseTests
{
    static readonly Indicator Mean = new() { Code = "pm25", Name = "PM2.5", EnglishName = "PM2.5", Unit = "", Nature = IndicatorNature.Mean, Direction = IndicatorDirection.Lower, Decimals = 0 };

    static readonly DateOnly LateInJune = new(2023, 6, 20);

    [Fact]
    public void A_month_stands_where_its_figures_reach_to_its_end()
    {
        YearCourse course = Of(LateInJune, YearSoFarTests.Figure("2023-01", 40), YearSoFarTests.Figure("2023-02", 20), YearSoFarTests.Figure("2023-04", 30), YearSoFarTests.Figure("2023-01..05", 33), YearSoFarTests.Figure("2023-06", 9), YearSoFarTests.Figure("2022-05", 9));

        Assert.Equal([1, 2, 5], course.SoFar.Keys.Order());
        Assert.Equal((40m, 1800m / 59, 33m), (course.SoFar[1].Value, course.SoFar[2].Value, course.SoFar[5].Value));
        Assert.Equal([(1, 40m), (2, 20m), (4, 30m)], course.Months.OrderBy(month => month.Key).Select(month => (month.Key, month.Value)));
    }

    [Fact]
    public void A_correction_counts_in_every_month_that_rests_on_it()
    {
        YearCourse course = Of(LateInJune, YearSoFarTests.Figure("2023-01", 40), YearSoFarTests.Figure("2023-01", 50, version: 2), YearSoFarTests.Figure("2023-02", 50));

        Assert.Equal((50m, 50m, 50m), (course.Months[1], course.SoFar[1].Value, course.SoFar[2].Value));
    }

    [Fact]
    public void Units_rank_by_each_month_that_any_reaches_and_share_a_rank()
    {
        IReadOnlyList<UnitRanks> ranks = UnitRanks.OverMonths(Mean,
        [
            ("甲区", Of(LateInJune, YearSoFarTests.Figure("2023-01", 40.2m), YearSoFarTests.Figure("2023-01..05", 30))),
            ("乙区", Of(LateInJune, YearSoFarTests.Figure("2023-01", 39.8m), YearSoFarTests.Figure("2023-01..05", 36))),
            ("丙区", Of(LateInJune, YearSoFarTests.Figure("2023-01", 44))),
            ("丁区", Of(LateInJune, YearSoFarTests.Figure("2023-01", 30), YearSoFarTests.Figure("2023-01..05", 29))),
            ("戊区", Of(LateInJune)),
        ]);

        Assert.Equal(["2023-01 丁区1 甲区2 乙区2 丙区4", "2023-01..05 丁区1 甲区2 乙区3"], ranks.Select(month => $"{month.Period} {string.Join(' ', month.Ranks.OrderBy(one => one.Value).ThenBy(one => one.Key == "乙区").Select(one => one.Key + one.Value))}"));
    }

    [Fact]
    public void Where_more_is_better_the_most_is_first()
    {
        UnitRanks only = Assert.Single(UnitRanks.OverMonths(Mean with { Direction = IndicatorDirection.Higher }, [("甲区", Of(LateInJune, YearSoFarTests.Figure("2023-01", 40))), ("乙区", Of(LateInJune, YearSoFarTests.Figure("2023-01", 50)))]));

        Assert.Equal((2, 1), (only.Ranks["甲区"], only.Ranks["乙区"]));
    }

    static YearCourse Of(DateOnly day, params IndicatorFigure[] figures) => YearCourse.Of(Mean, figures, 2023, day);
}
