using Lantu.Data;
using Lantu.Domain.Messages;
using Lantu.Domain.Reminders;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Reminders;
using Lantu.Jobs.Reporting;
using Lantu.Jobs.Rounds;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Reminders;

/// <summary>Who is told what on which day, by the holidays of 2023.</summary>
public sealed class DigestTests
{
    [Fact]
    public async Task Units_are_told_three_and_one_working_days_before_on_the_day_and_after_over_holidays_and_a_make_up_Saturday()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-04-10T01:00:00Z");

        // 8:01 in Beijing of every day: the days off are 29 April to 3 May, Saturday 6 May is worked and the third working day.
        for (DateOnly day = new(2023, 4, 26); day <= new DateOnly(2023, 5, 12); day = day.AddDays(1))
        {
            await site.ReachAsync($"{day:yyyy-MM-dd}T00:01:00Z");
        }

        string[] expected = [.. new[] { ("2023-04-28", "ThreeDaysBefore"), ("2023-05-05", "OneDayBefore"), ("2023-05-06", "DueDay"), ("2023-05-08", "Overdue"), ("2023-05-09", "Overdue") }
            .SelectMany(day => new[] { "qian", "wang" }.Select(name => $"{day.Item1} InApp {name} {day.Item2} Sent"))];
        Assert.Equal(expected, await site.LedgerAsync());
        IReadOnlyList<Message> told = await site.ToldAsync();
        Assert.Equal(["reminder.ahead", "reminder.due", "reminder.due", "reminder.overdue", "reminder.overdue"], told.Where(message => message.Person == told[0].Person).Select(message => message.Kind));
        Assert.Equal(["2023-04", "朝阳区政府", "2023-05-06", ""], told[0].Arguments);
    }

    [Fact]
    public async Task Nothing_goes_out_in_quiet_hours_and_what_was_planned_goes_once()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");

        // The day's jobs run at midnight in Beijing.
        Assert.Equal(0, await site.ReachAsync("2023-05-04T16:00:00Z"));
        site.Rounds.Clock.Set("2023-05-04T23:59:59Z");
        Assert.Equal(0, await site.SendAsync());
        Assert.All(await site.RemindersAsync(), reminder => Assert.Equal((ReminderOutcome.Planned, new DateTimeOffset(2023, 5, 5, 0, 0, 0, TimeSpan.Zero)), (reminder.Outcome, reminder.NotBefore)));

        site.Rounds.Clock.Set("2023-05-05T00:00:00Z");
        // Two processes at once over one database.
        SendReminders other = Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<SendReminders>(site.Host.App.Services);
        int[] sent = await Task.WhenAll(site.SendAsync(), other.RunAsync(TestContext.Current.CancellationToken));

        Assert.Equal(2, sent.Sum());
        Assert.Equal(2, (await site.ToldAsync()).Count);
        Assert.Equal(0, await site.ReachAsync("2023-05-05T11:00:00Z"));
        Assert.Equal(2, (await site.ToldAsync()).Count);
    }

    [Fact]
    public async Task A_day_whose_hours_are_over_when_the_process_comes_back_is_left_to_the_next_one()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");

        await site.ReachAsync("2023-05-05T12:30:00Z");
        Assert.Empty(await site.RemindersAsync());
        Assert.Contains("2 too late for the day", await site.AuditedAsync(), StringComparison.Ordinal);

        await site.Rounds.ReachAsync("2023-05-05T16:00:00Z");
        // Nothing ran all day: what was planned for it is not sent on another.
        await site.ReachAsync("2023-05-08T01:00:00Z");

        Assert.Equal(["2023-05-06 InApp qian DueDay Dropped", "2023-05-06 InApp wang DueDay Dropped", "2023-05-08 InApp qian Overdue Sent", "2023-05-08 InApp wang Overdue Sent"], await site.LedgerAsync());
    }

    [Fact]
    public async Task An_extension_moves_its_units_steps_and_drops_what_was_planned()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.Rounds.ReachAsync("2023-05-05T16:00:00Z");
        await site.Get<ExtendRound>().RunAsync(1, "2023-04", ExtensionKind.Extension, "朝阳区政府", new DateOnly(2023, 5, 11), "系统迁移", "甲");

        await site.ReachAsync("2023-05-06T01:00:00Z");
        foreach (string day in (string[])["08", "09", "10", "11", "12", "15", "16"])
        {
            await site.ReachAsync($"2023-05-{day}T01:00:00Z");
        }

        Assert.Equal(["2023-05-08 InApp qian ThreeDaysBefore Sent", "2023-05-10 InApp qian OneDayBefore Sent", "2023-05-11 InApp qian DueDay Sent", "2023-05-12 InApp qian Overdue Sent", "2023-05-15 InApp qian Overdue Sent"],
            (await site.LedgerAsync()).Where(line => line.Contains("qian", StringComparison.Ordinal) && !line.StartsWith("2023-05-06", StringComparison.Ordinal)));
        Assert.Contains("2023-05-06 InApp qian DueDay Sent", await site.LedgerAsync());
        Assert.DoesNotContain(await site.LedgerAsync(), line => line.StartsWith("2023-05-10 InApp wang", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_has_nothing_missing_is_told_nothing_and_who_has_reported_drops_out()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.Rounds.ReachAsync("2023-05-04T16:00:00Z");
        await using LantuDb db = site.Host.Database.OpenForWriting();
        RoundMonth april = new(2023, 4);
        async Task<IReadOnlyList<string>> OwingAsync() => [.. (await OpenRounds.LoadAsync(db, site.Rounds.Clock, cancellation: TestContext.Current.CancellationToken)).Where(unit => unit.Round == ReminderRound.Of(april)).Select(unit => unit.Unit)];

        Assert.Equal(["朝阳区政府", "海淀区政府"], await OwingAsync());
        foreach (string signed in (string[])["海淀区政府", "朝阳区政府"])
        {
            Assert.Contains(signed, await OwingAsync());
            int ordinal = await db.Units.Where(u => u.Name == signed).Select(u => u.Ordinal).SingleAsync(TestContext.Current.CancellationToken);
            ReportingRound round = await db.Rounds.SingleAsync(r => r.Month == april, TestContext.Current.CancellationToken);
            Submission submission = await db.Submissions.AsTracking().SingleAsync(s => s.Month == april && s.UnitOrdinal == ordinal, TestContext.Current.CancellationToken);
            submission.Sign(site.Rounds.Clock.Now, "甲", 1, SignOffRoute.OnScreen, null, RoundStanding.Of(round, [], signed, site.Rounds.Clock.Now), isBackLate: false);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Empty(await OwingAsync());
        await site.ReachAsync("2023-05-05T01:00:00Z");
        Assert.DoesNotContain(await site.RemindersAsync(), reminder => reminder.Name is "sun" or "zhao");
    }

    [Fact]
    public async Task A_provisional_date_reminds_nobody()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-12-20T01:00:00Z");
        await site.Host.ForceAsync("DELETE FROM calendar_notices WHERE year > 2023");

        for (DateOnly day = new(2023, 12, 27); day <= new DateOnly(2024, 1, 12); day = day.AddDays(1))
        {
            await site.ReachAsync($"{day:yyyy-MM-dd}T00:01:00Z");
        }

        Assert.Empty(await site.RemindersAsync());
    }

    [Fact]
    public async Task An_ad_hoc_round_stands_in_the_same_digest_as_the_month_until_it_is_answered_or_sealed()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-04-28T01:00:00Z");
        await site.SwitchAsync(ReminderChannel.Email, true);
        await site.RobotAsync(ReminderChannel.WeCom);
        await site.AdHocAsync();

        // Before it opens nobody is reminded of it, and on the day it opens no step falls.
        await site.ReachAsync("2023-05-04T00:01:00Z");
        Assert.Empty(await site.RemindersAsync());
        await site.ReachAsync("2023-05-05T00:01:00Z");

        Assert.Equal(["qian 2023-04 OneDayBefore, ad-hoc-1-1 ThreeDaysBefore Sent", "wang 2023-04 OneDayBefore, ad-hoc-1-1 ThreeDaysBefore Sent"], await site.SaidAsync("2023-05-05", ReminderChannel.InApp));
        Assert.Equal(["reminder.due", "reminder.adhoc-due"], (await site.ToldAsync()).Select(message => message.Kind).Where(kind => kind.StartsWith("reminder.", StringComparison.Ordinal)).Take(2));
        Assert.Equal("【报送提醒】有 2 个单位尚未报送，涉及 1 个报送期、1 期专项调度，最近截止：2023年5月6日（周六）。请登录查看：https://lantu.example.cn/plans/1/rounds", Assert.Single(site.Robots.Taken).Text);
        Assert.Equal(2, site.Mail.Taken.Count);
        string mail = site.Mail.Taken[0].TextBody!;
        Assert.Contains("2023年4月报送期，朝阳区政府", mail, StringComparison.Ordinal);
        Assert.Contains("专项调度“专项”第 1 期，朝阳区政府（1 行），2023年5月9日（周二）24:00截止，还有三个工作日", mail, StringComparison.Ordinal);

        // Nothing more on the Saturday but the month; who answers after the day was planned drops out of it, and who has not is told until it is sealed.
        await site.ReachAsync("2023-05-06T00:01:00Z");
        await site.Rounds.ReachAsync("2023-05-07T16:00:00Z");
        await site.AnswerAsync("海淀区政府");
        foreach (string day in (string[])["08", "09", "10", "11"])
        {
            await site.ReachAsync($"2023-05-{day}T00:01:00Z");
        }

        await site.Get<DecideAdHocRounds>().SealAsync(1, 1, 1, Guid.CreateVersion7(), new Filer("乙", 2));
        await site.ReachAsync("2023-05-12T00:01:00Z");

        Assert.Equal(["qian 2023-04 DueDay Sent", "wang 2023-04 DueDay Sent"], await site.SaidAsync("2023-05-06", ReminderChannel.Email));
        Assert.Equal(["qian 2023-04 Overdue, ad-hoc-1-1 OneDayBefore Sent", "wang 2023-04 Overdue, (ad-hoc-1-1) Sent"], await site.SaidAsync("2023-05-08", ReminderChannel.Email));
        Assert.Equal(["qian 2023-04 Overdue, ad-hoc-1-1 DueDay Sent", "wang 2023-04 Overdue Sent"], await site.SaidAsync("2023-05-09", ReminderChannel.Email));
        Assert.Equal(["qian ad-hoc-1-1 Overdue Sent"], await site.SaidAsync("2023-05-10", ReminderChannel.Email));
        Assert.Equal(["qian ad-hoc-1-1 Overdue Sent"], await site.SaidAsync("2023-05-11", ReminderChannel.InApp));
        Assert.Empty(await site.SaidAsync("2023-05-12", ReminderChannel.InApp));
        Assert.Equal($"【报送提醒】有 1 个单位尚未报送，涉及 1 期专项调度，最近截止：2023年5月9日（周二）。请登录查看：https://lantu.example.cn/plans/1/units/{await site.Host.UnitAsync("朝阳区政府")}/ad-hoc/1/1", site.Robots.Taken[^1].Text);
    }
}
