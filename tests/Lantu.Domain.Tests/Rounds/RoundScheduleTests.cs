using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Tests.Rounds;

public sealed class RoundScheduleTests
{
    [Fact]
    public void The_first_round_is_the_month_of_issue_and_the_last_closes_the_year()
    {
        IReadOnlyList<DerivedRound> rounds = RoundSchedule.Of(Samples.Header, RoundTerms.Usual, Samples.Both).Rounds;

        Assert.Equal(Enumerable.Range(2, 11).Select(month => new RoundMonth(2023, month)), rounds.Select(round => round.Month));
        Assert.Equal(Samples.Day("2023-03-03"), rounds[0].Moments.Due.Day);
        Assert.Equal(Samples.Day("2024-01-04"), rounds[^1].Moments.Due.Day);
        Assert.Equal(["国办发明电〔2023〕7号"], rounds[^1].Moments.Due.RestsOn.Select(notice => notice.Citation));
    }

    [Fact]
    public void A_round_is_due_to_midnight_in_Beijing_and_locks_two_working_days_later()
    {
        RoundMoments moments = RoundSchedule.Of(Samples.Header, RoundTerms.Usual, Samples.Both).Rounds[0].Moments;

        Assert.Equal((Samples.Day("2023-03-01"), Samples.At("2023-02-28T16:00:00Z")), (moments.Opens.Day, moments.Opens.At));
        Assert.Equal((Samples.Day("2023-03-03"), Samples.At("2023-03-03T16:00:00Z")), (moments.Due.Day, moments.Due.At));
        Assert.Equal((Samples.Day("2023-03-07"), Samples.At("2023-03-07T16:00:00Z")), (moments.Locks.Day, moments.Locks.At));
        Assert.All([moments.Opens, moments.Due, moments.Locks], moment => Assert.Equal(TimeSpan.Zero, moment.At.Offset));
    }

    [Fact]
    public void The_third_working_day_may_be_a_make_up_day_on_a_weekend()
    {
        // In October 2023 work begins on Saturday the 7th.
        RoundMoments moments = RoundSchedule.Of(Samples.Header, RoundTerms.Usual, Samples.Both).Rounds.Single(round => round.Month == new RoundMonth(2023, 9)).Moments;
        Assert.Equal(Samples.Day("2023-10-09"), moments.Due.Day);

        DocumentHeader second = Samples.Header with { ReportingRule = Samples.Header.ReportingRule! with { WorkingDay = 2 } };
        Assert.Equal(Samples.Day("2023-10-08"), RoundSchedule.Of(second, RoundTerms.Usual, Samples.Both).Rounds.Single(round => round.Month == new RoundMonth(2023, 9)).Moments.Due.Day);
        Assert.Equal(Samples.Day("2023-05-06"), RoundSchedule.Of(Samples.Header with { ReportingRule = Samples.Header.ReportingRule! with { WorkingDay = 3 } }, RoundTerms.Usual, Samples.Both).Rounds.Single(round => round.Month == new RoundMonth(2023, 4)).Moments.Due.Day);
    }

    [Fact]
    public void Exclusive_it_ends_as_the_day_begins()
    {
        RoundMoments moments = RoundSchedule.Of(Samples.Header, new RoundTerms(IncludesDay: false, LockAfter: 0), Samples.Both).Rounds[0].Moments;

        Assert.Equal((Samples.Day("2023-03-02"), Samples.At("2023-03-02T16:00:00Z")), (moments.Due.Day, moments.Due.At));
        Assert.Equal(moments.Due, moments.Locks);
    }

    [Theory]
    [InlineData(2024, "2024-03-05")]
    [InlineData(2023, "2023-03-05")]
    public void A_date_is_meant_as_it_is_written_and_never_provisional(int year, string due)
    {
        DocumentHeader header = new() { PlanYear = year, IssuedOn = new DateOnly(year, 1, 20), ReportingRule = new ReportingRule { Text = "每月5日前", Period = ReportingPeriod.Month, DayOfMonth = 5 } };

        DerivedRound february = RoundSchedule.Of(header, RoundTerms.Usual, new WorkingCalendar([])).Rounds[1];

        Assert.Equal((Samples.Day(due), false, true), (february.Moments.Due.Day, february.Moments.Due.IsProvisional, february.Moments.Locks.IsProvisional));
    }

    [Theory]
    [InlineData(2023, "2023-02-28")]
    [InlineData(2024, "2024-02-29")]
    public void A_month_that_lacks_the_day_ends_before_it(int year, string due)
    {
        DocumentHeader header = new() { PlanYear = year, IssuedOn = new DateOnly(year, 1, 2), ReportingRule = new ReportingRule { Text = "每月30日前", Period = ReportingPeriod.Month, DayOfMonth = 30 } };

        Assert.Equal(Samples.Day(due), RoundSchedule.Of(header, RoundTerms.Usual, Samples.Both).Rounds[0].Moments.Due.Day);
    }

    [Fact]
    public void Beyond_the_known_notices_days_are_provisional()
    {
        IReadOnlyList<DerivedRound> rounds = RoundSchedule.Of(Samples.Header, RoundTerms.Usual, new WorkingCalendar([Samples.Of2023])).Rounds;

        Assert.Equal([false, true], rounds.TakeLast(2).Select(round => round.Moments.Due.IsProvisional));
        Assert.Empty(rounds[^1].Moments.Due.RestsOn);
    }

    [Theory]
    [InlineData(null, "2023-03 2023-06 2023-09 2023-12", "2023-04-06")]
    [InlineData(1, "2023-03 2023-06 2023-09 2023-12", "2023-04-06")]
    [InlineData(3, "2023-03 2023-06 2023-09 2023-12", "2023-03-03")]
    public void Quarters_are_rounds_named_by_their_last_month(int? monthOfPeriod, string months, string due)
    {
        DocumentHeader header = Samples.Header with { ReportingRule = Samples.Header.ReportingRule! with { Period = ReportingPeriod.Quarter, MonthOfPeriod = monthOfPeriod } };

        IReadOnlyList<DerivedRound> rounds = RoundSchedule.Of(header, RoundTerms.Usual, Samples.Both).Rounds;

        Assert.Equal(months, string.Join(' ', rounds.Select(round => round.Month)));
        Assert.Equal((new RoundMonth(2023, 1), Samples.Day(due)), (rounds[0].From, rounds[0].Moments.Due.Day));
    }

    public static TheoryData<RoundObstacle, DocumentHeader> Obstacles { get; } = new()
    {
        { RoundObstacle.NoRule, Samples.Header with { ReportingRule = null } },
        { RoundObstacle.NoDay, Samples.Header with { ReportingRule = Samples.Header.ReportingRule! with { WorkingDay = null } } },
        { RoundObstacle.NoDay, Samples.Header with { ReportingRule = Samples.Header.ReportingRule! with { WorkingDay = 25 } } },
        { RoundObstacle.Weekly, Samples.Header with { ReportingRule = Samples.Header.ReportingRule! with { Period = ReportingPeriod.Week } } },
        { RoundObstacle.NoYear, Samples.Header with { PlanYear = null } },
        { RoundObstacle.NoIssue, Samples.Header with { IssuedOn = null } },
        { RoundObstacle.IssuedAfter, Samples.Header with { PlanYear = 2022 } },
    };

    [Theory]
    [MemberData(nameof(Obstacles))]
    public void What_can_not_be_derived_says_why(RoundObstacle obstacle, DocumentHeader header)
    {
        RoundSchedule schedule = RoundSchedule.Of(header, RoundTerms.Usual, Samples.Both);

        Assert.Equal(obstacle, schedule.Obstacle);
        Assert.Empty(schedule.Rounds);
    }
}
