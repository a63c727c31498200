using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Tests.Rounds;

public sealed class RoundStandingTests
{
    static readonly DateTimeOffset Published = Samples.At("2023-02-24T01:00:00Z");

    [Theory]
    [InlineData("2023-03-03T15:59:59Z", RoundState.Open)]
    [InlineData("2023-03-03T16:00:00Z", RoundState.Overdue)]
    [InlineData("2023-03-03T23:59:59+08:00", RoundState.Open)]
    [InlineData("2023-03-04T00:00:00+08:00", RoundState.Overdue)]
    [InlineData("2023-03-07T15:59:59Z", RoundState.Overdue)]
    [InlineData("2023-03-07T16:00:00Z", RoundState.Locked)]
    public void Each_moment_is_reached_at_midnight_in_Beijing_wherever_the_machine_stands(string now, RoundState state)
    {
        ReportingRound round = Opened();

        Assert.Equal(state, RoundStanding.Of(round, [], null, Samples.At(now)).State);
    }

    [Fact]
    public void A_clock_set_back_takes_no_moment_back()
    {
        ReportingRound round = Opened();
        Assert.True(round.Reach(Samples.At("2023-03-08T00:00:00Z")));

        Assert.False(round.Reach(Samples.At("2023-03-02T00:00:00Z")));
        Assert.Equal(RoundState.Locked, RoundStanding.Of(round, [], null, Samples.At("2023-03-02T00:00:00Z")).State);
        Assert.False(round.IsToOpen(Samples.At("2023-03-02T00:00:00Z")));
        Assert.Throws<InvalidOperationException>(() => round.Open(Samples.At("2023-03-02T00:00:00Z"), "甲"));
    }

    [Fact]
    public void A_provisional_day_neither_ends_nor_locks_a_round()
    {
        ReportingRound round = Samples.Round("2023-12", Published, new WorkingCalendar([Samples.Of2023]));
        round.Open(Samples.At("2024-01-01T00:00:00Z"), "甲");

        Assert.False(round.Reach(Samples.At("2024-06-01T00:00:00Z")));
        Assert.Equal(RoundState.Open, RoundStanding.Of(round, [], null, Samples.At("2024-06-01T00:00:00Z")).State);
    }

    [Fact]
    public void A_round_that_was_due_before_publication_waits_for_a_hand()
    {
        ReportingRound round = Samples.Round("2023-02", Samples.At("2023-03-10T00:00:00Z"));

        Assert.True(round.IsMissed);
        Assert.False(round.IsToOpen(Samples.At("2023-03-11T00:00:00Z")));
    }

    [Fact]
    public void A_past_round_waits_for_a_hand_even_where_its_notice_is_not_known() =>
        Assert.True(Samples.Round("2023-02", Samples.At("2026-03-10T00:00:00Z"), new WorkingCalendar([])).IsMissed);

    [Fact]
    public void An_extension_is_for_its_unit_alone()
    {
        ReportingRound round = Opened();
        RoundExtension extension = Granted(ExtensionKind.Extension, "甲局", "2023-03-10", "2023-03-14");

        Assert.Equal(RoundState.Open, RoundStanding.Of(round, [extension], "甲局", Samples.At("2023-03-09T00:00:00Z")).State);
        Assert.Equal(RoundState.Overdue, RoundStanding.Of(round, [extension], "甲局", Samples.At("2023-03-10T16:00:00Z")).State);
        Assert.Equal(RoundState.Locked, RoundStanding.Of(round, [extension], "甲局", Samples.At("2023-03-14T16:00:00Z")).State);
        Assert.Equal(RoundState.Locked, RoundStanding.Of(round, [extension], "乙局", Samples.At("2023-03-09T00:00:00Z")).State);
        Assert.Equal(RoundState.Locked, RoundStanding.Of(round, [extension], null, Samples.At("2023-03-09T00:00:00Z")).State);
    }

    [Fact]
    public void An_extension_that_has_run_out_stays_so_when_the_clock_is_set_back()
    {
        ReportingRound round = Opened();
        RoundExtension extension = Granted(ExtensionKind.Extension, null, "2023-03-10", "2023-03-14");
        Assert.True(extension.Reach(Samples.At("2023-03-15T00:00:00Z")));

        Assert.Equal(RoundState.Locked, RoundStanding.Of(round, [extension], null, Samples.At("2023-03-09T00:00:00Z")).State);
    }

    [Fact]
    public void What_comes_through_an_unlock_is_late_and_the_unlock_ends()
    {
        ReportingRound round = Opened();
        RoundExtension unlock = Granted(ExtensionKind.Unlock, null, "2023-03-10", "2023-03-10");

        RoundStanding standing = RoundStanding.Of(round, [unlock], null, Samples.At("2023-03-09T00:00:00Z"));
        Assert.Equal((RoundState.Overdue, unlock, true), (standing.State, standing.Unlock, standing.TakesReports));
        Assert.Equal(RoundState.Locked, RoundStanding.Of(round, [unlock], null, Samples.At("2023-03-10T16:00:00Z")).State);
    }

    [Fact]
    public void Deriving_anew_leaves_what_has_been_reached()
    {
        ReportingRound round = Opened();
        RoundMoments later = new(round.Opens with { Day = round.Opens.Day.AddDays(3) }, Later(round.Due, 3), Later(round.Locks, 3));

        Assert.Equal((round.Opens.Day, Samples.Day("2023-03-06"), Samples.Day("2023-03-10")), Days(round.Keep(later, Samples.At("2023-03-02T00:00:00Z"))));
        Assert.Equal((round.Opens.Day, round.Due.Day, Samples.Day("2023-03-10")), Days(round.Keep(later, Samples.At("2023-03-04T00:00:00Z"))));
        round.Seal(Samples.At("2023-03-09T00:00:00Z"), "甲");
        Assert.Equal(round.Moments, round.Keep(later, Samples.At("2023-03-09T00:00:00Z")));
        Assert.Throws<InvalidOperationException>(() => round.Set(later));
    }

    static (DateOnly, DateOnly, DateOnly) Days(RoundMoments moments) => (moments.Opens.Day, moments.Due.Day, moments.Locks.Day);

    static RoundMoment Later(RoundMoment moment, int days) => moment with { Day = moment.Day.AddDays(days), At = moment.At.AddDays(days) };

    static ReportingRound Opened()
    {
        ReportingRound round = Samples.Round("2023-02", Published);
        round.Open(Samples.At("2023-02-28T16:00:00Z"), "甲");
        return round;
    }

    static RoundExtension Granted(ExtensionKind kind, string? unit, string until, string locks) => new()
    {
        PlanId = default,
        Month = new RoundMonth(2023, 2),
        Number = 1,
        Kind = kind,
        Unit = unit,
        Until = End(until),
        Locks = End(locks),
        Reason = "因故",
        At = Samples.At("2023-03-03T00:00:00Z"),
        By = "甲",
    };

    static RoundMoment End(string day) => new() { Day = Samples.Day(day), At = BeijingTime.EndOf(Samples.Day(day)) };
}
