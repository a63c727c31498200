using Lantu.Domain.Reminders;
using Lantu.Jobs.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Reminders;

/// <summary>Robots of group chats, against stand-ins that check keys, signatures and how fast messages come.</summary>
public sealed class RobotTests
{
    static readonly ReminderChannel[] All = [ReminderChannel.WeCom, ReminderChannel.DingTalk, ReminderChannel.Feishu];

    [Fact]
    public async Task Each_group_is_told_how_many_and_where_to_look_and_no_name()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        foreach (ReminderChannel channel in All)
        {
            await site.RobotAsync(channel);
        }

        Assert.Equal(5, await site.ReachAsync("2023-05-05T01:00:00Z"));
        Assert.Equal(0, await site.SendAsync());

        Assert.Equal(All, site.Robots.Taken.Select(message => message.Channel));
        Assert.All(site.Robots.Taken, message => Assert.Equal("【报送提醒】有 2 个单位尚未报送，涉及 1 个报送期，最近截止：2023年5月6日（周六）。请登录查看：https://lantu.example.cn/plans/1/rounds/2023-04", message.Text));
        string kept = await site.AuditedAsync();
        Assert.DoesNotContain(RobotPlatforms.Key, kept, StringComparison.Ordinal);
        Assert.DoesNotContain(RobotPlatforms.Secret, kept, StringComparison.Ordinal);
        Assert.All(await site.RemindersAsync(), reminder => Assert.DoesNotContain(RobotPlatforms.Key, reminder.Receiver, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ReminderChannel.DingTalk, "another secret", "DingTalk-310000")]
    [InlineData(ReminderChannel.DingTalk, null, "DingTalk-310000")]
    [InlineData(ReminderChannel.Feishu, "another secret", "Feishu-19021")]
    [InlineData(ReminderChannel.Feishu, null, "Feishu-19021")]
    public async Task A_signature_that_does_not_fit_is_refused_for_good(ReminderChannel channel, string? secret, string code)
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.RobotAsync(channel, secret);

        await site.ReachAsync("2023-05-05T01:00:00Z");

        Reminder refused = Assert.Single(await site.RemindersAsync(), reminder => reminder.Channel == channel);
        Assert.Equal((ReminderOutcome.Failed, code), (refused.Outcome, refused.Detail));
        Assert.Empty(site.Robots.Taken);
    }

    [Theory]
    [InlineData(ReminderChannel.WeCom, false, 1)]
    [InlineData(ReminderChannel.DingTalk, false, 10)]
    [InlineData(ReminderChannel.Feishu, false, 1)]
    [InlineData(ReminderChannel.WeCom, true, 2)]
    [InlineData(ReminderChannel.Feishu, true, 2)]
    public async Task A_robot_that_says_too_frequent_is_left_alone_as_long_as_it_asks(ReminderChannel channel, bool asGateway, int minutes)
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.RobotAsync(channel);
        (site.Robots.TooFast, site.Robots.AsGateway) = (1, asGateway);

        await site.ReachAsync("2023-05-05T01:00:00Z");
        site.Rounds.Clock.Move(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
        await site.SendAsync();
        Assert.Equal(1, site.Robots.Asked);
        site.Rounds.Clock.Move(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await site.SendAsync());
        Assert.Equal((ReminderOutcome.Sent, 2), Assert.Single((await site.RemindersAsync()).Where(reminder => reminder.Channel == channel).Select(reminder => (reminder.Outcome, reminder.Tries))));
        Assert.Single(site.Robots.Taken);
    }

    [Theory]
    [InlineData(ReminderChannel.WeCom, 20)]
    [InlineData(ReminderChannel.Feishu, 100)]
    public async Task No_robot_is_sent_more_a_minute_than_it_takes(ReminderChannel channel, int most)
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-05T01:00:00Z");
        await site.RobotAsync(channel);
        Lantu.Domain.Accounts.Account tester = new() { Number = 1, Kind = Lantu.Domain.Accounts.AccountKind.Business, Login = "jia", Name = "甲" };
        for (int i = 0; i < most + 3; i++)
        {
            await site.Get<TestChannel>().RunAsync(1, channel, tester);
        }

        Assert.Equal(most, await site.SendAsync());
        Assert.Equal(most, site.Robots.Asked);
        Assert.Equal(0, await site.SendAsync());
        site.Rounds.Clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(3, await site.SendAsync());
        Assert.Equal(most + 3, site.Robots.Taken.Count);
    }

    [Fact]
    public async Task A_process_that_ends_between_claim_and_outcome_leaves_it_unknown_and_it_is_not_sent_again()
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.SwitchAsync(ReminderChannel.InApp, false);
        await site.RobotAsync(ReminderChannel.WeCom);
        site.Robots.Silent = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await site.Rounds.ReachAsync("2023-05-05T01:00:00Z");
        using CancellationTokenSource end = new();

        // The group's platform has the message, and the process ends before it hears so.
        Task<int> ended = site.Get<SendReminders>().RunAsync(end.Token);
        await site.Robots.Silent.Task.WaitAsync(TestContext.Current.CancellationToken);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ended);
        site.Robots.Silent = null;
        Assert.Equal(ReminderOutcome.Sending, Assert.Single(await site.RemindersAsync()).Outcome);

        SendReminders next = ActivatorUtilities.CreateInstance<SendReminders>(site.Host.App.Services);
        Assert.Equal(0, await next.RunAsync(TestContext.Current.CancellationToken));
        Assert.Equal(ReminderOutcome.Sending, Assert.Single(await site.RemindersAsync()).Outcome);
        site.Rounds.Clock.Move(Reminder.LongestClaim + TimeSpan.FromSeconds(1));
        Assert.Equal(0, await next.RunAsync(TestContext.Current.CancellationToken));
        await site.Rounds.RunDailyAsync();
        Assert.Equal(0, await next.RunAsync(TestContext.Current.CancellationToken));

        Reminder unknown = Assert.Single(await site.RemindersAsync());
        Assert.Equal((ReminderOutcome.Unknown, "interrupted", 1, 1), (unknown.Outcome, unknown.Detail, unknown.Tries, site.Robots.Asked));
        await site.Office.OpenAsync("/plans/1/reminders");
        Assert.Contains("有 1 条消息不知是否送达", site.Office.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(503, ReminderOutcome.Unknown, "http-503")]
    [InlineData(404, ReminderOutcome.Failed, "http-404")]
    [InlineData(302, ReminderOutcome.Failed, "http-302")]
    [InlineData(200, ReminderOutcome.Unknown, "http-200")]
    public async Task An_answer_that_says_nothing_is_taken_for_what_it_may_be(int status, ReminderOutcome outcome, string detail)
    {
        await using ReminderSite site = await ReminderSite.StartAsync("2023-05-04T01:00:00Z");
        await site.RobotAsync(ReminderChannel.WeCom);
        site.Robots.Status = status;

        await site.ReachAsync("2023-05-05T01:00:00Z");
        site.Rounds.Clock.Move(TimeSpan.FromHours(1));
        await site.SendAsync();

        Reminder told = Assert.Single(await site.RemindersAsync(), reminder => reminder.Channel == ReminderChannel.WeCom);
        Assert.Equal((outcome, detail, 1), (told.Outcome, told.Detail, site.Robots.Asked));
    }
}
