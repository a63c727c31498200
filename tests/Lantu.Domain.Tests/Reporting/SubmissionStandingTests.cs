using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Tests.Rounds;

namespace Lantu.Domain.Tests.Reporting;

/// <summary>How a unit stands in a round is told by its submission and the round's standing for it, and counted and ranked by that.</summary>
public sealed class SubmissionStandingTests
{
    const string BeforeDue = "2023-03-03T15:59:59Z";
    const string AfterDue = "2023-03-03T16:00:00Z";
    const string Locked = "2023-03-08T00:00:00Z";
    static readonly DateTimeOffset Published = Samples.At("2023-02-24T01:00:00Z");

    [Theory]
    [InlineData(null, BeforeDue, Timeliness.NotYetDue)]
    [InlineData(null, AfterDue, Timeliness.Missing)]
    [InlineData(null, Locked, Timeliness.Missing)]
    [InlineData(BeforeDue, BeforeDue, Timeliness.OnTime)]
    [InlineData(BeforeDue, Locked, Timeliness.OnTime)]
    [InlineData(AfterDue, Locked, Timeliness.Late)]
    public void What_is_signed_is_judged_by_when_and_what_is_not_by_the_hour(string? signedAt, string now, Timeliness expected)
    {
        ReportingRound round = Opened();
        Submission submission = Owed();
        if (signedAt is not null)
        {
            Sign(submission, round, [], signedAt);
        }

        Assert.Equal(expected, Judge(submission, round, [], now));
    }

    [Fact]
    public void An_extension_of_the_unit_counts_for_it_alone()
    {
        ReportingRound round = Opened();
        DateOnly day = Samples.Day("2023-03-06");
        RoundMoment until = new() { Day = day, At = BeijingTime.EndOf(day) };
        RoundExtension[] granted = [new() { PlanId = round.PlanId, Month = round.Month, Number = 1, Kind = ExtensionKind.Extension, Unit = "朝阳区政府", Until = until, Locks = round.Locks, Reason = "汛情", At = Published, By = "甲" }];
        Submission signed = Owed();
        Sign(signed, round, granted, AfterDue);

        Assert.Equal(Timeliness.NotYetDue, Judge(Owed(), round, granted, AfterDue));
        Assert.Equal(Timeliness.Missing, Judge(Owed(), round, granted, AfterDue, "海淀区政府"));
        Assert.Equal(Timeliness.OnTime, Judge(signed, round, granted, Locked));
    }

    [Fact]
    public void What_comes_back_too_late_is_late_and_what_the_unit_takes_back_is_judged_anew()
    {
        ReportingRound round = Opened();
        Submission back = Owed();
        Sign(back, round, [], BeforeDue);
        back.Sign(Samples.At(Locked), "甲", 1, SignOffRoute.OnScreen, null, Standing(round, [], BeforeDue), isBackLate: true);
        Submission taken = Owed();
        Sign(taken, round, [], BeforeDue);
        taken.Reopen();

        Assert.Equal(Timeliness.Late, Judge(back, round, [], Locked));
        Assert.Equal(Timeliness.NotYetDue, Judge(taken, round, [], BeforeDue));
        Assert.Equal(Timeliness.Missing, Judge(taken, round, [], AfterDue));
    }

    [Fact]
    public void Nothing_is_owed_where_nothing_is_asked()
    {
        ReportingRound waiting = Samples.Round("2023-02", Published);
        ReportingRound missed = Samples.Round("2023-02", Samples.At(Locked));

        Assert.Equal(Timeliness.NotOwed, Judge(null, Opened(), [], BeforeDue));
        Assert.Equal(Timeliness.NotYetDue, Judge(null, waiting, [], BeforeDue));
        Assert.Equal(Timeliness.NotOwed, Judge(null, missed, [], Locked));
    }

    [Fact]
    public void A_round_that_another_issue_closed_is_judged_as_it_stood_then_and_a_sealed_one_for_good()
    {
        ReportingRound early = Opened();
        early.Close(Samples.At(BeforeDue), 2);
        ReportingRound late = Opened();
        late.Close(Samples.At(AfterDue), 2);
        ReportingRound over = Opened();
        over.Seal(Samples.At(Locked), "甲");

        Assert.Equal(Timeliness.NotOwed, Judge(Owed(), early, [], BeforeDue));
        Assert.Equal(Timeliness.Missing, Judge(Owed(), late, [], AfterDue));
        Assert.Equal(Timeliness.Missing, Judge(Owed(), over, [], Locked));
    }

    [Fact]
    public void Only_what_was_in_time_and_says_nothing_is_empty()
    {
        Assert.True(SubmissionStanding.SaysNothing(ReportContent.AsPlanned(null)));
        Assert.True(SubmissionStanding.SaysNothing(new ReportContent { Claim = ProgressClaim.OnSchedule, Text = " 　" }));
        Assert.False(SubmissionStanding.SaysNothing(new ReportContent { Claim = ProgressClaim.OnSchedule, Text = "按月推进。" }));
        Assert.Equal([true, false, false], new[] { Timeliness.OnTime, Timeliness.Late, Timeliness.Missing }.Select(one => new SubmissionStanding(one) { IsWordless = true }.IsEmptyButOnTime));
        Assert.False(new SubmissionStanding(Timeliness.OnTime).IsEmptyButOnTime);
    }

    [Fact]
    public void What_is_not_due_counts_for_no_rate()
    {
        TimelinessTally tally = Tally(onTime: 2, late: 1, missing: 1, notYetDue: 3, notOwed: 5);

        Assert.Equal(new TimelinessTally(4, 2, 1, 1, 3, 0, 0, 0), tally);
        Assert.Equal(50m, tally.OnTimeRate);
        Assert.Null(Tally(notYetDue: 1, notOwed: 1).OnTimeRate);
        Assert.Equal(
            new TimelinessTally(2, 2, 0, 0, 0, 3, 4, 1),
            TimelinessTally.Of([new(Timeliness.OnTime) { Returned = 1, Corrected = 4, IsWordless = true }, new(Timeliness.OnTime) { Returned = 2 }]));
    }

    [Fact]
    public void Units_with_the_same_rate_share_a_rank_and_the_next_is_skipped()
    {
        var ranks = TimelinessRank.Of([(1, Tally(onTime: 1, late: 1)), (2, Tally(onTime: 3)), (3, Tally(onTime: 2, missing: 2)), (4, Tally(notYetDue: 1)), (5, Tally(missing: 1)), (6, Tally(onTime: 1))]);

        Assert.Equal(["2 1/2", "6 1/2", "1 3/2", "3 3/2", "5 5/1"], ranks.Values.OrderBy(row => row.Rank).ThenBy(row => row.Subject).Select(row => $"{row.Subject} {row.Rank}/{row.Sharing}"));
    }

    static TimelinessTally Tally(int onTime = 0, int late = 0, int missing = 0, int notYetDue = 0, int notOwed = 0) => TimelinessTally.Of(
        new[] { (Timeliness.OnTime, onTime), (Timeliness.Late, late), (Timeliness.Missing, missing), (Timeliness.NotYetDue, notYetDue), (Timeliness.NotOwed, notOwed) }.SelectMany(one => Enumerable.Repeat(new SubmissionStanding(one.Item1), one.Item2)));

    static Timeliness Judge(Submission? submission, ReportingRound round, RoundExtension[] granted, string now, string unit = "朝阳区政府") => SubmissionStanding.Of(submission, Standing(round, granted, now, unit), Samples.At(now)).Timeliness;

    static RoundStanding Standing(ReportingRound round, RoundExtension[] granted, string now, string unit = "朝阳区政府") => RoundStanding.Of(round, granted, unit, Samples.At(now));

    static void Sign(Submission submission, ReportingRound round, RoundExtension[] granted, string at) => submission.Sign(Samples.At(at), "甲", 1, SignOffRoute.OnScreen, null, Standing(round, granted, at), isBackLate: false);

    static Submission Owed() => new() { PlanId = new PlanId(Guid.Empty), Month = new RoundMonth(2023, 2), UnitOrdinal = 1, Measures = 1 };

    static ReportingRound Opened()
    {
        ReportingRound round = Samples.Round("2023-02", Published);
        round.Open(Samples.At("2023-03-01T00:00:00Z"), "甲");
        return round;
    }
}
