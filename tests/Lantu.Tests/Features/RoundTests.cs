using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Messages;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Audit;
using Lantu.Jobs.Daily;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lantu.Tests.Features;

/// <summary>Rounds open by themselves once, by hand with a reason, and no deadline moves silently.</summary>
public sealed class RoundTests
{
    // Rounds, ad-hoc rounds and reminders: each once a day.
    const int Jobs = 3;

    [Fact]
    public async Task A_draft_has_no_rounds_and_publishing_enters_those_of_the_year()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z", publishes: false);
        await site.Office.OpenAsync("/plans/1/rounds");
        Assert.Contains("发布以后才有报送期", site.Office.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await site.RoundsAsync());

        await site.PublishAsync(1);

        IReadOnlyList<ReportingRound> rounds = await site.RoundsAsync();
        Assert.Equal(11, rounds.Count);
        Assert.All(rounds, round => Assert.Null(round.OpenedAt));
        Assert.Equal("国办发明电〔2022〕16号", Assert.Single(rounds[0].Due.RestsOn).Citation);
        await site.Office.OpenAsync("/plans/1/rounds");
        string first = site.Office.Page.QuerySelectorAll(".round-table tbody tr")[0].TextContent;
        Assert.Contains("2023年3月3日（周五）", first, StringComparison.Ordinal);
        Assert.Contains("2023年3月7日（周二）", first, StringComparison.Ordinal);
        Assert.Contains("未开", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_opens_once_however_often_the_job_is_started_and_wherever_the_clock_jumps()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z");
        Assert.Equal(Jobs, await site.RunDailyAsync());
        Assert.Equal(0, await site.RunDailyAsync());

        // Two processes at the same midnight, over the same database.
        site.Clock.Set("2023-02-28T16:00:00Z");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.RunDailyAsync()));
        Assert.Equal("2023-02", Assert.Single(await site.RoundsAsync(), round => round.OpenedAt is not null).Month.ToString());

        // Forward past two months that were missed, back, and forward again.
        await site.ReachAsync("2023-05-04T00:00:00Z");
        await site.ReachAsync("2023-03-02T00:00:00Z");
        await site.ReachAsync("2023-05-05T00:00:00Z");

        Assert.Equal(["2023-02", "2023-03", "2023-04"], (await site.RoundsAsync()).Where(round => round.OpenedAt is not null).Select(round => round.Month.ToString()));
        foreach (string month in (string[])["2023-02", "2023-03", "2023-04"])
        {
            Assert.Single(await site.ChangesAsync(month), change => change.StartsWith("Opened ", StringComparison.Ordinal));
        }

        Assert.Equal(3, (await site.MessagesAsync()).Count(message => message is { Kind: "round.opened", Role: MessageRole.Liaison }));
    }

    [Fact]
    public async Task A_moment_that_was_reached_stays_reached_when_the_clock_is_set_back()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z");
        await site.ReachAsync("2023-02-28T16:00:00Z");
        await site.ReachAsync("2023-03-08T00:00:00Z");

        site.Clock.Set("2023-03-02T00:00:00Z");
        await site.Office.OpenAsync("/plans/1/rounds/2023-02");

        Assert.Contains("已于2023年3月7日（周二）24:00锁定", site.Office.Page.QuerySelector(".below")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("牵头处室", site.Office.Page.QuerySelector(".below")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_in_the_middle_of_a_round_opens_it_and_leaves_the_past_ones_to_a_hand()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-06-02T03:00:00Z");

        IReadOnlyList<ReportingRound> rounds = await site.RoundsAsync();
        Assert.Equal(["2023-02", "2023-03", "2023-04"], rounds.Where(round => round.IsMissed).Select(round => round.Month.ToString()));
        Assert.Equal("2023-05", Assert.Single(rounds, round => round.OpenedAt is not null).Month.ToString());
        await site.ReachAsync("2023-06-03T03:00:00Z");
        Assert.Single(await site.RoundsAsync(), round => round.OpenedAt is not null);

        await site.Office.OpenAsync("/plans/1/rounds/2023-03");
        await site.Office.SendAsync("/plans/1/rounds/2023-03/open", ("reason", "补报"), ("until", ""));
        Assert.Equal((422, "请写明截止到哪一天。"), (site.Office.Status, site.Office.Told));
        await site.Office.SendAsync("/plans/1/rounds/2023-03/open", ("reason", "补报一季度"), ("until", "2023-06-09"));

        Assert.Equal((200, "/plans/1/rounds/2023-03"), (site.Office.Status, site.Office.Address));
        Assert.Contains("正在收取报送，2023年6月9日（周五）24:00以前为按时", site.Office.Page.QuerySelector(".below")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["OpenedByHand 补报一季度"], await site.ChangesAsync("2023-03"));
        Assert.Contains(await site.MessagesAsync(), message => message is { Kind: "round.opened-by-hand", Role: MessageRole.Coordinator });
        Assert.Contains("round.opened", await site.Host.AuditedAsync());
    }

    [Theory]
    [InlineData("2023-01", 404, "2023年1月早于计划成文的月份，首个报送期是2023年2月。")]
    [InlineData("2024-03", 404, "本计划没有2024年3月的报送期，只有2023年2月至2023年12月的。")]
    [InlineData("2023-13", 404, "“2023-13”不是月份，请写成 2023-03 的样子。")]
    [InlineData("2023-02", 409, "2023年2月报送期已由定时任务于2023年3月1日（周三） 00:00开放。")]
    [InlineData("2023-05", 409, "2023年5月报送期还没有到开放日，2023年6月1日（周四）0:00自动开放。")]
    public async Task What_can_not_be_opened_is_refused_in_one_sentence(string month, int status, string sentence)
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z");
        await site.ReachAsync("2023-02-28T16:00:00Z");
        await site.Office.OpenAsync("/plans/1/rounds/2023-05");
        await site.Office.OpenAsync("/imports");

        await site.Office.SendAsync($"/plans/1/rounds/{month}/open", ("reason", "补报"), ("until", "2023-03-20"));

        Assert.Equal((status, sentence), (site.Office.Status, site.Office.Told));
    }

    [Fact]
    public async Task A_missed_midnight_is_made_up_for_once_when_the_process_comes_back()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z");

        site.Clock.Set("2023-04-20T02:00:00Z");
        Assert.Equal(Jobs, await site.RunDailyAsync());
        Assert.Equal(0, await site.RunDailyAsync());

        IReadOnlyList<ReportingRound> rounds = await site.RoundsAsync();
        Assert.Equal(["2023-02", "2023-03"], rounds.Where(round => round.OpenedAt is not null).Select(round => round.Month.ToString()));
        Assert.All(rounds.Take(2), round => Assert.NotNull(round.LockedAt));
    }

    [Fact]
    public async Task The_schedule_of_two_nodes_makes_up_for_what_was_missed_once()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z");
        site.Clock.Set("2023-03-01T02:00:00Z");
        await using DailySchedule other = ActivatorUtilities.CreateInstance<DailySchedule>(site.Host.App.Services);

        await Task.WhenAll(site.Get<DailySchedule>().StartAsync(TestContext.Current.CancellationToken), other.StartAsync(TestContext.Current.CancellationToken));

        Assert.True(site.Get<DailySchedule>().IsRunning && other.IsRunning);
        Assert.NotNull((await site.RoundsAsync())[0].OpenedAt);
        Assert.Equal(["Opened "], await site.ChangesAsync("2023-02"));
        Assert.Equal(Jobs, (await site.Host.AuditedAsync()).Count(action => action == "job.done"));
    }

    [Fact]
    public async Task A_job_that_makes_up_each_day_is_given_every_day_that_was_missed()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z");
        EachDay job = new();
        await using WriteQueue writes = new(site.Host.Database.OpenForWriting, site.Clock);
        DailyJobs jobs = new(site.Host.Database, writes, site.Clock, [job], site.Get<SignAuditHead>(), NullLogger<DailyJobs>.Instance);
        await jobs.RunAsync(TestContext.Current.CancellationToken);

        site.Clock.Set("2023-02-27T16:00:00Z");
        await jobs.RunAsync(TestContext.Current.CancellationToken);
        site.Clock.Set("2023-02-26T00:00:00Z");
        await jobs.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["2023-02-24", "2023-02-25", "2023-02-26", "2023-02-27", "2023-02-28"], job.Slots.Select(slot => $"{slot:yyyy-MM-dd}"));
    }

    [Fact]
    public async Task A_job_that_fails_leaves_nothing_and_keeps_no_other_from_its_day()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z");
        EachDay after = new();
        await using WriteQueue writes = new(site.Host.Database.OpenForWriting, site.Clock);
        DailyJobs jobs = new(site.Host.Database, writes, site.Clock, [new Failing(), after], site.Get<SignAuditHead>(), NullLogger<DailyJobs>.Instance);

        Assert.Equal(1, await jobs.RunAsync(TestContext.Current.CancellationToken));

        Assert.Single(after.Slots);
        await using LantuDb db = site.Host.Database.Open();
        Assert.Equal("each-day", (await db.DailyRuns.SingleAsync(TestContext.Current.CancellationToken)).Job);
    }

    sealed class EachDay : IDailyJob
    {
        public List<DateOnly> Slots { get; } = [];

        public string Name => "each-day";

        public bool MakesUpEachDay => true;

        public Task<string> RunAsync(LantuDb db, DateOnly slot, DateTimeOffset now)
        {
            Slots.Add(slot);
            return Task.FromResult("done");
        }
    }

    sealed class Failing : IDailyJob
    {
        public string Name => "failing";

        public Task<string> RunAsync(LantuDb db, DateOnly slot, DateTimeOffset now) => throw new InvalidOperationException("It fails.");
    }
}
