using Lantu.Data;
using Lantu.Domain.Messages;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>Extensions, unlocks, the reading of the rule, seals, and what ends with a plan.</summary>
public sealed class RoundActTests
{
    [Fact]
    public async Task An_extension_of_one_unit_is_shown_told_and_audited()
    {
        await using RoundSite site = await OpenedAsync();
        await site.Office.OpenAsync("/plans/1/rounds/2023-02");

        await site.Office.SendAsync("/plans/1/rounds/2023-02/extend", ("unit", "朝阳区政府"), ("until", "2023-03-10"), ("reason", "系统迁移"));

        Assert.Equal(200, site.Office.Status);
        string unit = site.Office.Page.QuerySelectorAll("[aria-labelledby=owing] tr").Single(row => row.TextContent.Contains("朝阳区政府", StringComparison.Ordinal)).TextContent;
        Assert.Contains("2023年3月10日（周五）", unit, StringComparison.Ordinal);
        Assert.Contains("朝阳区政府延期至2023年3月10日（周五）", site.Office.Page.QuerySelector(".granted")!.TextContent, StringComparison.Ordinal);
        await site.Office.OpenAsync("/plans/1/rounds");
        Assert.Contains("朝阳区政府延期至", site.Office.Page.QuerySelector(".round-table")!.TextContent, StringComparison.Ordinal);
        IReadOnlyList<Message> told = [.. (await site.MessagesAsync()).Where(message => message.Kind == "round.extended-unit")];
        Assert.Equal([true, false], told.Select(message => message.Role == MessageRole.Coordinator));
        Assert.NotNull(told[1].UnitOrdinal);
        Assert.Equal("round.extended", (await site.Host.AuditedAsync())[^1]);
    }

    [Theory]
    [InlineData("extend", "2023-03-02T00:00:00Z", "2023-03-03", "因故", "", 422, "截止日须晚于2023年3月3日（周五）。")]
    [InlineData("extend", "2023-03-02T00:00:00Z", "2024-04-01", "因故", "", 422, "截止日不得晚于2024年3月2日（周六）。")]
    [InlineData("extend", "2023-03-02T00:00:00Z", "2023-03-10", "", "", 422, "请写明理由。")]
    [InlineData("extend", "2023-03-02T00:00:00Z", "后天", "因故", "", 422, "请写明截止到哪一天。")]
    [InlineData("extend", "2023-03-02T00:00:00Z", "2023-03-10", "因故", "无此单位", 422, "“无此单位”在本计划没有承担任务。")]
    [InlineData("extend", "2023-03-08T00:00:00Z", "2023-03-10", "因故", "", 409, "2023年2月报送期已于2023年3月7日（周二）24:00锁定，不能延期；可由牵头处室说明理由后解锁。")]
    [InlineData("unlock", "2023-03-06T00:00:00Z", "2023-03-10", "因故", "", 409, "2023年2月报送期还没有锁定，2023年3月7日（周二）24:00才锁定；锁定以前可由牵头处室延期。")]
    [InlineData("seal", "2023-03-06T00:00:00Z", "", "", "", 409, "2023年2月报送期还没有锁定，2023年3月7日（周二）24:00才锁定；锁定以前可由牵头处室延期。")]
    public async Task What_can_not_be_granted_is_refused_in_one_sentence(string act, string now, string until, string reason, string unit, int status, string sentence)
    {
        await using RoundSite site = await OpenedAsync();
        await site.Office.OpenAsync("/plans/1/rounds/2023-02");
        site.Clock.Set(now);

        await site.Office.SendAsync($"/plans/1/rounds/2023-02/{act}", ("until", until), ("reason", reason), ("unit", unit));

        Assert.Equal((status, sentence), (site.Office.Status, site.Office.Told));
        Assert.Single(await site.ChangesAsync("2023-02"));
    }

    [Fact]
    public async Task An_unlock_takes_late_reports_until_its_day_and_a_seal_waits_for_it()
    {
        await using RoundSite site = await OpenedAsync();
        await site.ReachAsync("2023-03-08T00:00:00Z");
        await site.Office.OpenAsync("/plans/1/rounds/2023-02");

        await site.Office.SendAsync("/plans/1/rounds/2023-02/unlock", ("until", "2023-03-10"), ("reason", "更正数据"));

        Assert.Contains("已于2023年3月7日（周二）24:00锁定；经解锁，2023年3月10日（周五）24:00以前仍收，记为迟报", site.Office.Page.QuerySelector(".below")!.TextContent, StringComparison.Ordinal);
        await site.Office.SendAsync("/plans/1/rounds/2023-02/seal");
        Assert.Equal("2023年2月报送期还不能封存：延期或解锁到2023年3月10日（周五）24:00才结束。", site.Office.Told);
        await site.ReachAsync("2023-03-10T16:00:00Z");
        await site.Office.SendAsync("/plans/1/rounds/2023-02/seal");
        Assert.Equal(200, site.Office.Status);
    }

    [Fact]
    public async Task Another_reading_of_the_rule_moves_what_is_to_come_with_word_to_all()
    {
        await using RoundSite site = await OpenedAsync();
        await site.ReachAsync("2023-03-09T00:00:00Z");
        await site.Office.OpenAsync("/plans/1/rounds");

        await site.Office.SendAsync("/plans/1/rounds/setting", ("includes", "false"), ("lock", "3"), ("reason", "第2次调度会"));

        Assert.Equal((200, "/plans/1/rounds"), (site.Office.Status, site.Office.Address));
        IReadOnlyList<ReportingRound> rounds = await site.RoundsAsync();
        Assert.Equal((new DateOnly(2023, 3, 3), new DateOnly(2023, 3, 7)), (rounds[0].Due.Day, rounds[0].Locks.Day));
        Assert.Equal((new DateOnly(2023, 4, 5), new DateOnly(2023, 4, 10)), (rounds[1].Due.Day, rounds[1].Locks.Day));
        Assert.Equal(["SettingChanged 第2次调度会"], await site.ChangesAsync("2023-03"));
        Assert.DoesNotContain(await site.ChangesAsync("2023-02"), change => change.StartsWith("SettingChanged", StringComparison.Ordinal));
        Message told = (await site.MessagesAsync()).First(message => message.Kind == "round.moved");
        Assert.Equal(["2023-03", "2023-04-06", "2023-04-05"], told.Arguments.Take(3));
        await site.Office.SendAsync("/plans/1/rounds/setting", ("includes", "false"), ("lock", "3"), ("reason", "再来"));
        Assert.Equal((422, "口径与现在一样，没有改动。"), (site.Office.Status, site.Office.Told));
        await site.Office.SendAsync("/plans/1/rounds/setting", ("includes", "false"), ("lock", "99"), ("reason", "再来"));
        Assert.Equal(422, site.Office.Status);
    }

    [Fact]
    public async Task A_seal_freezes_the_figures_and_is_reproduced_whatever_is_decided_later()
    {
        await using RoundSite site = await OpenedAsync();
        await site.ReachAsync("2023-03-08T00:00:00Z");
        await site.Office.OpenAsync("/plans/1/rounds/2023-02");
        await site.Office.SendAsync("/plans/1/rounds/2023-02/seal");
        Assert.Contains("重算一致", site.Office.Page.QuerySelector("[aria-labelledby=seals]")!.TextContent, StringComparison.Ordinal);
        await site.Office.SendAsync("/plans/1/rounds/2023-02/extend", ("until", "2023-03-20"), ("reason", "因故"));
        Assert.Equal((409, $"2023年2月报送期已由{Seat.Coordinator.Actor}于2023年3月8日（周三） 08:00封存，不再改动；更正由牵头处室另封一版。"), (site.Office.Status, site.Office.Told));
        await site.Office.SendAsync("/plans/1/rounds/2023-02/seal", ("reason", "再封"));
        Assert.Equal("2023年2月报送期的数字与封存时一致，没有可更正的。", site.Office.Told);

        site.Clock.Set("2023-03-09T00:00:00Z");
        await site.Get<DecideOpenPoint>().DecideAsync(1, [1], "通州区政府", "会议纪要", "甲");
        Assert.All(await VerifyAsync(site), check => Assert.True(check.IsGood));

        // Who owes what is a fact of the round that was frozen with it.
        await site.Office.OpenAsync("/plans/1/rounds/2023-02");
        await site.Office.SendAsync("/plans/1/rounds/2023-02/seal", ("reason", "补上通州区"));
        Assert.Equal("2023年2月报送期的数字与封存时一致，没有可更正的。", site.Office.Told);
    }

    [Theory]
    [InlineData("UPDATE rounds SET due_day = '2023-03-04' WHERE month = '2023-02'", true, false)]
    [InlineData("UPDATE submissions SET measures = 9", true, false)]
    [InlineData("UPDATE sealed_rounds SET reason = '改'", true, false)]
    [InlineData("UPDATE sealed_rounds SET hash = 'x'", false, true)]
    public async Task A_figure_that_was_changed_behind_the_seal_is_found(string tampering, bool isWhole, bool isReproduced)
    {
        await using RoundSite site = await OpenedAsync();
        await site.ReachAsync("2023-03-08T00:00:00Z");
        await site.Get<SealRound>().RunAsync(1, "2023-02", null, "甲");
        await using (LantuDb db = site.Host.Database.OpenForWriting())
        {
            await db.Database.ExecuteSqlRawAsync(tampering, TestContext.Current.CancellationToken);
        }

        SealCheck check = Assert.Single(await VerifyAsync(site));

        Assert.Equal((isWhole, isReproduced), (check.IsWhole, check.IsReproduced));
    }

    [Fact]
    public async Task A_corrected_issue_ends_the_others_rounds_and_both_say_so()
    {
        await using RoundSite site = await OpenedAsync();
        await site.ReachAsync("2023-03-08T00:00:00Z");
        await site.Get<SealRound>().RunAsync(1, "2023-02", null, "甲");
        await site.ReachAsync("2023-04-01T00:00:00Z");
        await site.StoreAsync(RoundSite.Document.Replace("年底前", "9月底前", StringComparison.Ordinal));

        await site.PublishAsync(2);

        IReadOnlyList<ReportingRound> old = await site.RoundsAsync();
        Assert.Null(old[0].ClosedAt);
        Assert.All(old.Skip(1), round => Assert.Equal(2, round.ClosedByPlan));
        Assert.Equal("2023-03", Assert.Single(await site.RoundsAsync(2), round => round.OpenedAt is not null).Month.ToString());
        await site.Office.OpenAsync("/plans/1/rounds");
        Assert.Contains("本计划已由第 2 号计划取代", site.Office.Page.Body!.TextContent, StringComparison.Ordinal);
        await site.Office.OpenAsync("/plans/2/rounds");
        Assert.Contains("本计划取代了第 1 号计划", site.Office.Page.Body!.TextContent, StringComparison.Ordinal);
        await site.Office.OpenAsync("/imports");
        await site.Office.SendAsync("/plans/1/rounds/2023-03/extend", ("until", "2023-05-01"), ("reason", "因故"));
        Assert.Equal((409, "第 1 号计划没有施行（草稿或已被取代），没有报送期可办。"), (site.Office.Status, site.Office.Told));
        Assert.All(await VerifyAsync(site), check => Assert.True(check.IsGood));
    }

    [Fact]
    public async Task The_sealed_bytes_are_sent_as_they_are()
    {
        await using RoundSite site = await OpenedAsync();
        await site.ReachAsync("2023-03-08T00:00:00Z");
        SealedRound seal = await site.Get<SealRound>().RunAsync(1, "2023-02", null, "甲");

        await site.Host.SeatAsync(Seat.Coordinator);
        byte[] sent = await site.Host.Browser.GetByteArrayAsync(new Uri("/plans/1/rounds/2023-02/seals/1.json", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(seal.Content, sent);
        await site.Host.ReadAsync("/plans/1/rounds/2023-02/seals/2.json", 404);
    }

    static async Task<RoundSite> OpenedAsync()
    {
        RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z");
        await site.ReachAsync("2023-02-28T16:00:00Z");
        return site;
    }

    static async Task<IReadOnlyList<SealCheck>> VerifyAsync(RoundSite site)
    {
        await using LantuDb db = site.Host.Database.Open();
        return await site.Get<VerifyRound>().RunAsync(db, 1, "2023-02", TestContext.Current.CancellationToken);
    }
}
