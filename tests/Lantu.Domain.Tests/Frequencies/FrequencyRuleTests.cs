using Lantu.Domain.Deadlines;
using Lantu.Domain.Frequencies;

namespace Lantu.Domain.Tests.Frequencies;

/// <summary>How often measures are proposed to be reported on, and in which months.</summary>
public sealed class FrequencyRuleTests
{
    static readonly PlanMonths Months = new(2023, 2);

    static readonly FrequencyRule Rule = new(
        "t",
        [
            new(FrequencyGround.MonthlyDuty, ReportingFrequency.Month), new(FrequencyGround.DatesInYear, ReportingFrequency.Node), new(FrequencyGround.YearEnd, ReportingFrequency.Quarter), new(FrequencyGround.YearlyDuty, ReportingFrequency.Year),
            new(FrequencyGround.Otherwise, ReportingFrequency.Quarter),
        ],
        0.5,
        [10, 11]);

    [Theory]
    [InlineData("FREQ=MONTHLY", FrequencyGround.MonthlyDuty)]
    [InlineData("FREQ=WEEKLY", FrequencyGround.MonthlyDuty)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", FrequencyGround.MonthlyDuty)]
    [InlineData("FREQ=MONTHLY;BYMONTH=4,5,6,7,8,9", FrequencyGround.MonthlyDuty)]
    [InlineData("FREQ=MONTHLY;INTERVAL=3", FrequencyGround.QuarterlyDuty)]
    [InlineData("FREQ=MONTHLY;INTERVAL=6", FrequencyGround.QuarterlyDuty)]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", FrequencyGround.YearlyDuty)]
    public void A_duty_tells_by_how_often_it_recurs(string rule, FrequencyGround ground) =>
        Assert.Contains(ground, FrequencyRule.GroundsOf(Measure(1, 1, 1) with { Duties = [new Deadline { Text = "", Kind = DeadlineKind.Recurring, Rule = rule }] }, Months));

    [Fact]
    public void Dates_tell_by_where_in_the_year_they_fall()
    {
        Assert.Contains(FrequencyGround.DatesInYear, Grounds(By(2023, 6, 30), By(2023, 12, 31)));
        Assert.Contains(FrequencyGround.YearEnd, Grounds(By(2023, 12, 31)));
        Assert.Equal([FrequencyGround.Otherwise], Grounds(By(2024, 12, 31)));
        Assert.Contains(FrequencyGround.Season, Grounds(new Deadline { Text = "", Kind = DeadlineKind.Window, From = new DateOnly(2023, 6, 1), To = new DateOnly(2023, 9, 30) }));
        Assert.Contains(FrequencyGround.Standing, Grounds(new Deadline { Text = "", Kind = DeadlineKind.Continuous }));

        static IReadOnlySet<FrequencyGround> Grounds(params Deadline[] deadlines) => FrequencyRule.GroundsOf(Measure(1, 1, 1) with { Deadlines = deadlines }, Months);
    }

    [Theory]
    [InlineData(ReportingFrequency.Month, 0, "2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData(ReportingFrequency.Quarter, 0, "4 7 10")]
    [InlineData(ReportingFrequency.Quarter, 1, "2 5 8 11")]
    [InlineData(ReportingFrequency.Quarter, 2, "3 6 9 12")]
    [InlineData(ReportingFrequency.Node, 0, "6 12")]
    [InlineData(ReportingFrequency.Year, 10, "11")]
    [InlineData(ReportingFrequency.Year, 0, "2")]
    public void A_frequency_says_in_which_months(ReportingFrequency frequency, int offset, string months) => Assert.Equal(months, string.Join(' ', Months.DueIn(frequency, offset, [6, 12])));

    [Fact]
    public void A_measure_by_its_dates_that_has_none_is_reported_on_at_the_end() => Assert.Equal([12], Months.DueIn(ReportingFrequency.Node, 0, []));

    [Fact]
    public void Quarters_are_staggered_by_programme_and_a_large_one_by_task()
    {
        IReadOnlyList<FrequencyProposal> proposals = Rule.Propose([Measure(1, 1, 1), Measure(2, 1, 2), Measure(3, 2, 3), Measure(4, 3, 4, 40), Measure(5, 3, 5, 40), Measure(6, 3, 6, 40)], Months);

        Assert.Equal([0, 0, 1, 2, 0, 1], proposals.OrderBy(proposal => proposal.Measure).Select(proposal => proposal.Offset));
        Assert.All(proposals, proposal => Assert.Equal(ReportingFrequency.Quarter, proposal.Frequency));
    }

    [Fact]
    public void The_first_line_that_fits_counts()
    {
        ReportedMeasure measure = Measure(1, 1, 1) with { Deadlines = [By(2023, 6, 30)], Duties = [new Deadline { Text = "按月", Kind = DeadlineKind.Recurring, Rule = "FREQ=MONTHLY" }] };

        Assert.Equal((ReportingFrequency.Month, FrequencyGround.MonthlyDuty), Rule.Propose([measure], Months).Select(proposal => (proposal.Frequency, proposal.Ground)).Single());
        Assert.Equal((ReportingFrequency.Node, FrequencyGround.DatesInYear), Rule.Propose([measure with { Duties = [] }], Months).Select(proposal => (proposal.Frequency, proposal.Ground)).Single());
        Assert.Equal(9, Rule.OffsetOf(ReportingFrequency.Year, 0));
        Assert.Equal(10, Rule.OffsetOf(ReportingFrequency.Year, 1));
    }

    [Theory]
    [InlineData(2023, "2023-02-23", 2023, 2)]
    [InlineData(2024, "2023-12-20", 2024, 1)]
    [InlineData(null, "2023-02-23", 2023, 2)]
    [InlineData(2025, null, 2025, 1)]
    public void The_first_month_is_that_of_issue(int? year, string? issued, int planYear, int first) =>
        Assert.Equal(new PlanMonths(planYear, first), PlanMonths.Of(year, issued is null ? null : DateOnly.Parse(issued, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2020, 5, 1)));

    static ReportedMeasure Measure(int ordinal, int programme, int task, int rows = 1) => new(ordinal, programme, task, rows);

    static Deadline By(int year, int month, int day) => new() { Text = "", Kind = DeadlineKind.By, Date = new DateOnly(year, month, day) };
}
