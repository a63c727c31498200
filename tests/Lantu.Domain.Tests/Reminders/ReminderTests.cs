using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;
using Lantu.Domain.Tests.Rounds;

namespace Lantu.Domain.Tests.Reminders;

public sealed class ReminderTests
{
    static readonly DateTimeOffset Now = Samples.At("2023-05-05T01:00:00Z");
    static readonly PlanId One = PlanId.New(Now);
    static readonly PlanId Other = PlanId.New(Now.AddMinutes(1));

    [Fact]
    public void A_person_gets_one_digest_of_all_plans_rounds_and_units_each_way()
    {
        ReminderReceiver inApp = new(ReminderChannel.InApp, "account/1", "钱");
        ReminderReceiver mail = inApp with { Channel = ReminderChannel.Email };
        ReminderReceiver another = new(ReminderChannel.InApp, "account/2", "王");
        OwedReport late = Report(One, "2023-03", 2, 6);
        OwedReport next = Report(Other, "2023-04", 1, 8);

        IReadOnlyList<Digest> digests = Digest.Of([(inApp, next), (another, late), (inApp, late), (mail, late), (inApp, late)]);

        Assert.Equal(["InApp account/1: 2, 1", "InApp account/2: 2", "Email account/1: 2"], digests.Select(digest => $"{digest.Receiver.Channel} {digest.Receiver.Key}: {string.Join(", ", digest.Reports.Select(report => report.Unit))}"));
        Assert.Empty(Digest.Of([]));
    }

    [Theory]
    [InlineData("2023-04")]
    [InlineData("ad-hoc-3-2")]
    [InlineData("ad-hoc-3-12")]
    public void A_round_is_named_as_addresses_have_it(string name)
    {
        Assert.True(ReminderRound.TryParse(name, out ReminderRound round));
        Assert.Equal(name, round.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ad-hoc-3")]
    [InlineData("ad-hoc-0-1")]
    [InlineData("ad-hoc-1--1")]
    [InlineData("ad-hoc-1-2-3")]
    [InlineData("2023-13")]
    public void What_names_no_round_is_none(string? name) => Assert.False(ReminderRound.TryParse(name, out _));

    [Fact]
    public void Months_come_before_ad_hoc_rounds_in_one_digest_each_thing_once()
    {
        ReminderReceiver mail = new(ReminderChannel.Email, "account/1", "钱");
        OwedReport month = Report(One, "2023-04", 2, 6);
        OwedReport adHoc = Report(One, "ad-hoc-1-2", 2, 6);
        OwedReport before = Report(One, "ad-hoc-1-1", 2, 6);

        Assert.Equal(["2023-04", "ad-hoc-1-1", "ad-hoc-1-2"], Assert.Single(Digest.Of([(mail, adHoc), (mail, before), (mail, month), (mail, adHoc)])).Reports.Select(report => $"{report.Round}"));
    }

    [Fact]
    public void Parts_stand_between_their_month_and_ad_hoc_rounds_apart_by_whom_they_go_to_and_by_their_day()
    {
        ReminderReceiver mail = new(ReminderChannel.Email, "account/1", "钱");
        RoundMonth april = new(2023, 4);
        OwedReport Part(int parent, int day) => new(One, ReminderRound.Of(april, parent, new DateOnly(2023, 5, day)), 2, new DateOnly(2023, 5, day), null) { Directory = 1 };

        Digest digest = Assert.Single(Digest.Of([(mail, Report(One, "ad-hoc-1-1", 2, 5)), (mail, Part(8, 5)), (mail, Part(7, 5)), (mail, Part(7, 4)), (mail, Report(One, "2023-04", 2, 5)), (mail, Part(7, 5))]));
        Reminder reminder = Planned();
        foreach (OwedReport report in digest.Reports)
        {
            reminder.Add(report);
        }

        Assert.Equal(["2023-04 to 7 by 2023-05-04", "2023-04", "2023-04 to 7 by 2023-05-05", "2023-04 to 8 by 2023-05-05", "ad-hoc-1-1"], digest.Reports.Select(report => $"{report.Round}"));
        Assert.Equal(3, reminder.Parts.Count);
        Assert.Equal(digest.Reports.Select(report => (report.Round, report.Unit)).Order(), reminder.Items.Select(item => (item.Round, item.Unit)).Order());
        Assert.False(ReminderRound.TryParse($"{reminder.Parts[0].Round}", out _));
    }

    [Fact]
    public void What_may_have_been_taken_is_never_claimed_again()
    {
        foreach (ReminderOutcome outcome in (ReminderOutcome[])[ReminderOutcome.Sent, ReminderOutcome.Failed, ReminderOutcome.Unknown, ReminderOutcome.Dropped])
        {
            Reminder done = Planned();
            done.Claim(Now);
            Assert.Throws<InvalidOperationException>(() => done.Claim(Now));
            done.Finish(outcome, Now, new string('x', 300));

            Assert.Throws<InvalidOperationException>(() => done.Claim(Now));
            Assert.Throws<InvalidOperationException>(() => done.Postpone(Now, ""));
            Assert.Equal(Reminder.LongestDetail, done.Detail!.Length);
        }

        Reminder again = Planned();
        again.Claim(Now);
        again.Postpone(Now.AddMinutes(1), "http-429");
        again.Claim(Now.AddMinutes(1));
        Assert.Equal((2, ReminderOutcome.Sending), (again.Tries, again.Outcome));
    }

    [Fact]
    public void A_digest_is_of_its_day_and_a_call_of_any()
    {
        Assert.False(Planned().IsPast(new DateOnly(2023, 5, 5)));
        Assert.True(Planned().IsPast(new DateOnly(2023, 5, 6)));
        Assert.False(Planned(ReminderKind.Call, "call-1").IsPast(new DateOnly(2024, 1, 1)));
    }

    [Theory]
    [InlineData(ReminderChannel.WeCom, 19, 0)]
    [InlineData(ReminderChannel.WeCom, 20, 41)]
    [InlineData(ReminderChannel.WeCom, 22, 41)]
    [InlineData(ReminderChannel.DingTalk, 20, 41)]
    [InlineData(ReminderChannel.Feishu, 60, 0)]
    [InlineData(ReminderChannel.Email, 60, 0)]
    public void A_robot_takes_so_many_a_minute(ReminderChannel channel, int sent, int seconds)
    {
        // One each second, the last now.
        IEnumerable<DateTimeOffset> before = Enumerable.Range(0, sent).Select(i => Now.AddSeconds(-i));

        Assert.Equal(Now.AddSeconds(seconds), RateLimit.FreeAt(channel, before, Now));
    }

    [Fact]
    public void A_try_that_surely_failed_is_made_again_three_times_and_waits_as_long_as_asked()
    {
        Assert.Equal([1, 5, 15], Enumerable.Range(1, 3).Select(tries => (RetryRule.Next(tries, Now, null)!.Value - Now).TotalMinutes));
        Assert.Null(RetryRule.Next(RetryRule.MostTries, Now, null));
        Assert.Equal(Now.AddMinutes(10), RetryRule.Next(1, Now, TimeSpan.FromMinutes(10)));
        Assert.Equal(Now.AddMinutes(5), RetryRule.Next(2, Now, TimeSpan.FromSeconds(3)));
    }

    static Reminder Planned(ReminderKind kind = ReminderKind.Digest, string slot = "2023-05-05") =>
        new() { Number = 1, Kind = kind, Slot = slot, Channel = ReminderChannel.Email, Receiver = "account/1", Name = "钱", PlannedAt = Now, By = "甲", NotBefore = Now };

    static OwedReport Report(PlanId plan, string month, int unit, int due) => new(plan, ReminderRound.TryParse(month, out ReminderRound read) ? read : default, unit, new DateOnly(2023, 5, due), null);
}
