using Lantu.Domain.Indicators;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Indicators;

public sealed class AttainmentTests
{
    static readonly Indicator Mean = new() { Code = "pm25", Name = "PM2.5", EnglishName = "PM2.5", Unit = "", Nature = IndicatorNature.Mean, Direction = IndicatorDirection.Lower, Decimals = 0, Least = 0 };

    [Theory]
    [InlineData(IndicatorNature.Mean, Comparator.AtMost, "31", "2023-01..05", "30", AttainmentVerdict.OnTrack)]
    [InlineData(IndicatorNature.Mean, Comparator.AtMost, "31", "2023-01..05", "44", AttainmentVerdict.Behind)]
    [InlineData(IndicatorNature.Mean, Comparator.AtMost, "31", "2023-01..11", "44", AttainmentVerdict.OutOfReach)]
    [InlineData(IndicatorNature.Mean, Comparator.AtMost, "31", "2023", "31.4", AttainmentVerdict.Met)]
    [InlineData(IndicatorNature.Mean, Comparator.AtMost, "31", "2023", "31.5", AttainmentVerdict.Missed)]
    [InlineData(IndicatorNature.Total, Comparator.AtLeast, "730", "2023-01..05", "300", AttainmentVerdict.NotYet)]
    [InlineData(IndicatorNature.Total, Comparator.AtLeast, "730", "2023-01..05", "730", AttainmentVerdict.Reached)]
    [InlineData(IndicatorNature.Total, Comparator.AtLeast, "730", "2023", "729", AttainmentVerdict.Missed)]
    [InlineData(IndicatorNature.Count, Comparator.AtMost, "6", "2023-01..05", "7", AttainmentVerdict.OutOfReach)]
    [InlineData(IndicatorNature.Count, Comparator.AtMost, "6", "2023-01..05", "4", AttainmentVerdict.OnTrack)]
    [InlineData(IndicatorNature.Count, Comparator.AtLeast, "300", "2023-01..11", "268", AttainmentVerdict.OutOfReach)]
    [InlineData(IndicatorNature.Count, Comparator.AtLeast, "300", "2023-01..11", "269", AttainmentVerdict.NotYet)]
    [InlineData(IndicatorNature.Level, Comparator.AtLeast, "100", "2023-12", "100", AttainmentVerdict.OnTrack)]
    [InlineData(IndicatorNature.Level, Comparator.AtLeast, "100", "2023", "100", AttainmentVerdict.Met)]
    [InlineData(IndicatorNature.Level, Comparator.AtLeast, "100", "2023-05", "83", AttainmentVerdict.Behind)]
    [InlineData(IndicatorNature.Level, Comparator.AtLeast, "100", "2023-05", "100", AttainmentVerdict.OnTrack)]
    [InlineData(IndicatorNature.Level, Comparator.About, "12", "2023", "12", AttainmentVerdict.ToleranceOpen)]
    public void A_figure_has_its_verdict(IndicatorNature nature, Comparator comparator, string target, string period, string value, AttainmentVerdict verdict) =>
        Assert.Equal(verdict, Judge(Mean with { Nature = nature, Unit = nature == IndicatorNature.Count ? "天" : "" }, comparator, D(target), YearSoFarTests.Figure(period, D(value))).Verdict);

    [Fact]
    public void Without_figures_it_says_why()
    {
        Assert.Equal(AttainmentVerdict.NoFigure, Judge(Mean, Comparator.AtMost, 31).Verdict);
        Assert.Equal(AttainmentVerdict.NotAccounted, Judge(Mean with { IsYearly = true }, Comparator.AtMost, 31).Verdict);
        Assert.Equal(AttainmentVerdict.NoTarget, Judge(Mean, null, 31, YearSoFarTests.Figure("2023", 30)).Verdict);
        Assert.Equal(AttainmentVerdict.NoTarget, Judge(Mean, Comparator.AtMost, null, YearSoFarTests.Figure("2023", 30)).Verdict);
        Assert.Equal(AttainmentVerdict.NotApplicable, Attainment.Of(Target(Mean, Comparator.AtMost, null) with { IsNotApplicable = true }, IndicatorBasis.Raw, null, 2023).Verdict);
    }

    [Fact]
    public void A_margin_is_on_the_good_side()
    {
        Assert.Equal(-13m, Judge(Mean, Comparator.AtMost, 31, YearSoFarTests.Figure("2023-01..05", 44)).Margin);
        Assert.Equal(-430m, Judge(Mean with { Nature = IndicatorNature.Total }, Comparator.AtLeast, 730, YearSoFarTests.Figure("2023-01..05", 300)).Margin);
        Assert.Equal((430m, 7), Judge(Mean with { Nature = IndicatorNature.Total }, Comparator.AtLeast, 730, YearSoFarTests.Figure("2023-01..05", 300)).Total is { } total ? (total.Missing, total.MonthsLeft) : default);
    }

    // June to December have 30, 31, 31, 30, 31, 30 and 31 days; the rest averages (31 × 365 − 44 × 151) ÷ 214.
    [Fact]
    public void The_rest_leads_to_the_target_at_the_end_of_the_year()
    {
        IReadOnlyDictionary<int, decimal> mean = Judge(Mean, Comparator.AtMost, 31, YearSoFarTests.Figure("2023-01..05", 44)).NeededCourse();
        IReadOnlyDictionary<int, decimal> total = Judge(Mean with { Nature = IndicatorNature.Total }, Comparator.AtLeast, 730, YearSoFarTests.Figure("2023-01..05", 310)).NeededCourse();

        Assert.Equal(Enumerable.Range(6, 7), mean.Keys.Order());
        Assert.Equal(Math.Round(((44m * 151) + ((4671m / 214) * 30)) / 181, 6), Math.Round(mean[6], 6));
        Assert.Equal(31m, Math.Round(mean[12], 6));
        Assert.Equal((370m, 730m), (total[6], total[12]));
    }

    [Theory]
    [InlineData(IndicatorNature.Mean, "2023-01..11", "44")]
    [InlineData(IndicatorNature.Mean, "2023", "30")]
    [InlineData(IndicatorNature.Total, "2023-01..05", "730")]
    [InlineData(IndicatorNature.Level, "2023-05", "100")]
    public void No_way_leads_to_a_target_that_is_reached_lost_or_not_added_up(IndicatorNature nature, string period, string value) =>
        Assert.Empty(Judge(Mean with { Nature = nature }, nature == IndicatorNature.Mean ? Comparator.AtMost : Comparator.AtLeast, 31, YearSoFarTests.Figure(period, D(value))).NeededCourse());

    static Attainment Judge(Indicator indicator, Comparator? comparator, decimal? target, params IndicatorFigure[] figures) =>
        Attainment.Of(Target(indicator, comparator, target), IndicatorBasis.Raw, YearSoFar.Of(indicator, figures, 2023, new DateOnly(2024, 2, 1)), 2023);

    static IndicatorTarget Target(Indicator indicator, Comparator? comparator, decimal? value) => new(new PlanIndicator(1, 0, null, indicator.Name, "", indicator), "东城区", "", comparator, value, false, new SourcePlace());

    static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
