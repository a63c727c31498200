using Lantu.Data;
using Lantu.Domain.Messages;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>What the lead concludes, what is found of what was drawn for proof, and when a measure is closed and opened again.</summary>
public sealed class ReviewFindingTests
{
    [Fact]
    public async Task Where_several_report_the_last_is_accepted_once_the_lead_has_concluded()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await site.SignedAsync(ReviewSite.Chaoyang, (1, ReviewSite.Says("完成改造10公里。", "10")), (3, ReviewSite.AsPlanned), (4, ReviewSite.AsPlanned));
        await site.SignedAsync(ReviewSite.Haidian, (1, ReviewSite.Says("完成改造5公里。", "5")));
        await site.StepAsync(ReviewSite.Checker, "check", ReviewSite.Month, (ReviewSite.Chaoyang, 1), (ReviewSite.Haidian, 1));
        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await office.OpenAsync(ReviewSite.Url);

        await office.SendAsync($"{ReviewSite.Url}/accept", ("chosen", await site.KeyAsync(ReviewSite.Chaoyang, 1)), ("chosen", await site.KeyAsync(ReviewSite.Haidian, 1)));

        Assert.Equal((200, "已复核1项。"), (office.Status, office.Told));
        Assert.Contains("还没有牵头结论", office.Page.QuerySelector(".told.is-error")!.TextContent, StringComparison.Ordinal);
        await office.SendAsync($"{ReviewSite.Url}/conclude", ("measure", "1"), ("seen", "0"), ("claim", "OnSchedule"), ("text", "代作"));
        Assert.Equal(403, office.Status);

        using Visitor checker = await site.VisitAsync(ReviewSite.Checker);
        await ConcludeAsync(checker, 0, "", 422);
        await ConcludeAsync(checker, 0, new string('长', 1001), 422);
        await ConcludeAsync(checker, 0, "两区共完成15公里。", 200);
        await ConcludeAsync(checker, 0, "又一次", 409);
        await ConcludeAsync(checker, 1, "两区共完成15公里，达序时。", 200);
        await office.OpenAsync(ReviewSite.Url);
        Assert.Contains("达序时。", office.Page.QuerySelector("#m1 .conclusion")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(ReviewSite.Lead, office.Page.QuerySelector("#m1 .conclusion h3")!.TextContent, StringComparison.Ordinal);
        Assert.Null(office.Page.QuerySelector("#m1 .conclusion .is-warning"));
        await site.StepAsync(ReviewSite.Office, "accept", ReviewSite.Month, (ReviewSite.Haidian, 1));

        await using LantuDb db = site.Host.Database.Open();
        Assert.Equal(["1 2", "2 2"], (await db.Conclusions.OrderBy(c => c.Number).ToListAsync(TestContext.Current.CancellationToken)).Select(c => $"{c.Number} {c.Sources.Count}"));

        static async Task ConcludeAsync(Visitor who, int seen, string text, int status)
        {
            await who.OpenAsync(ReviewSite.Url);
            await who.SendAsync($"{ReviewSite.Url}/conclude", ("measure", "1"), ("seen", $"{seen}"), ("claim", "OnSchedule"), ("text", text));
            Assert.Equal(status, who.Status);
        }
    }

    [Fact]
    public async Task A_conclusion_says_when_a_report_has_changed_since_and_a_district_led_measure_is_the_offices()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await site.SignedAsync(ReviewSite.Chaoyang, (1, ReviewSite.Says("完成改造10公里。", "10")), (3, ReviewSite.Says("补植。")), (4, ReviewSite.AsPlanned));
        using Visitor checker = await site.VisitAsync(ReviewSite.Checker);
        await checker.OpenAsync(ReviewSite.Url);
        await checker.SendAsync($"{ReviewSite.Url}/conclude", ("measure", "1"), ("seen", "0"), ("claim", "Behind"), ("text", "仅一区报送。"));
        await site.SignedAsync(ReviewSite.Haidian, (1, ReviewSite.AsPlanned));
        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await office.OpenAsync(ReviewSite.Url);
        Assert.Contains("之后有报送变动", office.Page.QuerySelector("#m1 .conclusion")!.TextContent, StringComparison.Ordinal);

        await office.SendAsync($"{ReviewSite.Url}/conclude", ("measure", "3"), ("seen", "0"), ("claim", "OnSchedule"), ("text", "正常。"));
        Assert.Equal(200, office.Status);
        await checker.OpenAsync("/account");
        await checker.SendAsync($"{ReviewSite.Url}/conclude", ("measure", "3"), ("seen", "1"), ("claim", "OnSchedule"), ("text", "正常。"));
        Assert.Equal(404, checker.Status);
    }

    [Fact]
    public async Task What_was_drawn_is_verified_before_it_is_accepted_and_a_false_report_is_counted()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await site.DrawAsync(ReviewSite.Haidian, 1);
        await site.ProveAsync(ReviewSite.Month, ReviewSite.Haidian, 1);
        await site.SignedAsync(ReviewSite.Haidian, (1, ReviewSite.Says("完成改造5公里。", "5")));
        await site.StepAsync(ReviewSite.Checker, "check", ReviewSite.Month, (ReviewSite.Haidian, 1));
        string page = await site.PageAsync(ReviewSite.Haidian, 1);
        using Visitor checker = await site.VisitAsync(ReviewSite.Checker);
        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await AcceptAsync("核实后才能复核");

        await FindAsync(checker, 0, "False", "", null, 422);
        await FindAsync(checker, 0, "", "实地查看", null, 422);
        await FindAsync(checker, 0, "False", "现场未见施工", null, 200);
        await AcceptAsync("核实为虚报");
        await office.OpenAsync(ReviewSite.Url);
        Assert.Contains("虚报", office.Page.QuerySelectorAll("#m1 .labels")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("1", office.Page.QuerySelectorAll("[aria-labelledby=units] td[data-label=虚报]").Single(cell => cell.Closest("tr")!.TextContent.Contains(ReviewSite.Haidian, StringComparison.Ordinal)).TextContent);
        await office.OpenAsync("/plans/1/review");
        Assert.Equal("1", office.Page.QuerySelector("td[data-label=虚报]")!.TextContent);
        await office.OpenAsync(await site.Host.UnitAddressAsync(ReviewSite.Haidian));
        Assert.Contains("现场未见施工", office.Page.QuerySelector("[aria-labelledby=false]")!.TextContent, StringComparison.Ordinal);
        using (Visitor sister = await site.VisitAsync(ReviewSite.Of(ReviewSite.Chaoyang)))
        {
            await sister.OpenAsync(await site.Host.UnitAddressAsync(ReviewSite.Haidian));
            Assert.Null(sister.Page.QuerySelector("[aria-labelledby=false]"));
        }

        await using (LantuDb db = site.Host.Database.Open())
        {
            Message told = await db.Messages.SingleAsync(m => m.Kind == "report.false", TestContext.Current.CancellationToken);
            Assert.Equal(await site.Host.UnitAsync(ReviewSite.Haidian), told.UnitOrdinal);
        }

        await FindAsync(checker, 1, "Verified", "补充了照片", null, 422);
        await FindAsync(checker, 0, "Verified", "补充了照片", "复查", 409);
        await FindAsync(office, 1, "Verified", "补充了照片", "复查", 200);
        await FindAsync(checker, 2, "False", "仍未见", "再查", 403);
        await site.StepAsync(ReviewSite.Office, "accept", ReviewSite.Month, (ReviewSite.Haidian, 1));
        await office.OpenAsync(await site.Host.UnitAddressAsync(ReviewSite.Haidian));
        Assert.Null(office.Page.QuerySelector("[aria-labelledby=false]"));
        using Visitor unit = await site.VisitAsync(ReviewSite.Of(ReviewSite.Haidian));
        await unit.OpenAsync("/account");
        await unit.SendAsync($"{page}/verify", ("finding", "Verified"), ("text", "无"));
        Assert.Equal(403, unit.Status);
        Assert.Equal(["report.verified", "report.verified", "reports.accepted"], (await site.Host.AuditedAsync()).TakeLast(3));

        async Task FindAsync(Visitor who, int seen, string finding, string text, string? reason, int status)
        {
            await who.OpenAsync(page);
            await who.SendAsync($"{page}/verify", ("seen", $"{seen}"), ("finding", finding), ("text", text), ("reason", reason ?? ""));
            Assert.Equal(status, who.Status);
        }

        async Task AcceptAsync(string told)
        {
            await office.OpenAsync(ReviewSite.Url);
            await office.SendAsync($"{ReviewSite.Url}/accept", ("one", await site.KeyAsync(ReviewSite.Haidian, 1)));
            Assert.Equal(422, office.Status);
            Assert.Contains(told, office.Told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_completed_accepted_and_verified_is_closed_and_due_again_when_it_is_reopened()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await site.ProveAsync(ReviewSite.Month, ReviewSite.Chaoyang, 4);
        await site.SignedAsync(ReviewSite.Chaoyang, (1, ReviewSite.AsPlanned), (3, ReviewSite.AsPlanned), (4, ReviewSite.Says("平台建成并投入使用。", claim: ProgressClaim.Completed)));
        await site.StepAsync(ReviewSite.Builder, "check", ReviewSite.Month, (ReviewSite.Chaoyang, 4));
        string page = await site.PageAsync(ReviewSite.Chaoyang, 4);
        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await CloseAsync(office, page, 409);
        using (Visitor builder = await site.VisitAsync(ReviewSite.Builder))
        {
            await builder.OpenAsync(page);
            await builder.SendAsync($"{page}/verify", ("seen", "0"), ("finding", "Verified"), ("text", "现场验收"));
            Assert.Equal(200, builder.Status);
        }

        await CloseAsync(office, page, 409);
        await site.StepAsync(ReviewSite.Office, "accept", ReviewSite.Month, (ReviewSite.Chaoyang, 4));
        await CloseAsync(office, page, 200);
        await CloseAsync(office, page, 409);

        await site.ReachAsync("2024-04-01T01:00:00Z");
        Assert.Equal([1, 3], await site.DueAsync(ReviewSite.Chaoyang, "2024-03"));
        Assert.Equal(2, await MeasuresAsync("2024-03"));
        Assert.Equal([1, 3, 4], await site.DueAsync(ReviewSite.Chaoyang, ReviewSite.Month));

        using Visitor again = await site.VisitAsync(ReviewSite.OtherOffice);
        (string, string)[] which = [("unit", $"{await site.Host.UnitAsync(ReviewSite.Chaoyang)}"), ("measure", "4"), ("seen", "1")];
        await again.OpenAsync("/plans/1/review/completions");
        await again.SendAsync("/plans/1/review/completions/reopen", [.. which, ("reason", "")]);
        Assert.Equal(422, again.Status);
        await again.SendAsync("/plans/1/review/completions/reopen", [.. which, ("reason", "平台停用")]);
        Assert.Equal((200, "已重新打开，从2024年3月起恢复报送。"), (again.Status, again.Told));
        Assert.Equal([1, 3, 4], await site.DueAsync(ReviewSite.Chaoyang, "2024-03"));
        Assert.Equal(3, await MeasuresAsync("2024-03"));
        await again.OpenAsync("/plans/1/review");
        await again.OpenAsync("/account");
        await again.SendAsync("/plans/1/review/completions/reopen", [.. which, ("reason", "平台停用")]);
        Assert.Equal(409, again.Status);
        Assert.Equal(["measure.closed", "measure.reopened"], (await site.Host.AuditedAsync()).Where(action => action.StartsWith("measure.", StringComparison.Ordinal)));

        async Task<int> MeasuresAsync(string month)
        {
            int unit = await site.Host.UnitAsync(ReviewSite.Chaoyang);
            await using LantuDb db = site.Host.Database.Open();
            return await db.Submissions.Where(s => s.UnitOrdinal == unit && s.Month == ReviewSite.MonthOf(month)).Select(s => s.Measures).SingleAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task What_goes_on_and_work_short_of_its_share_has_no_early_end_and_who_verified_does_not_close()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        foreach ((string unit, int measure) in ((string, int)[])[(ReviewSite.Haidian, 1), (ReviewSite.Lead, 2), (ReviewSite.Chaoyang, 3)])
        {
            await site.ProveAsync(ReviewSite.Month, unit, measure);
        }

        await site.SignedAsync(ReviewSite.Haidian, (1, ReviewSite.Says("全部完成。", "39", ProgressClaim.Completed)));
        await site.SignedAsync(ReviewSite.Lead, (2, ReviewSite.Says("全部完成。", claim: ProgressClaim.Completed)));
        await site.SignedAsync(ReviewSite.Chaoyang, (1, ReviewSite.AsPlanned), (3, ReviewSite.Says("全部完成。", claim: ProgressClaim.Completed)), (4, ReviewSite.AsPlanned));
        await site.StepAsync(ReviewSite.Checker, "check", ReviewSite.Month, (ReviewSite.Haidian, 1));
        foreach ((string unit, int measure) in ((string, int)[])[(ReviewSite.Haidian, 1), (ReviewSite.Lead, 2), (ReviewSite.Chaoyang, 3)])
        {
            using Visitor finder = await site.VisitAsync(ReviewSite.OtherOffice);
            string page = await site.PageAsync(unit, measure);
            await finder.OpenAsync(page);
            await finder.SendAsync($"{page}/verify", ("seen", "0"), ("finding", "Verified"), ("text", "现场验收"));
            Assert.Equal(200, finder.Status);
            await site.StepAsync(ReviewSite.Office, "accept", ReviewSite.Month, (unit, measure));
        }

        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await CloseAsync(office, await site.PageAsync(ReviewSite.Haidian, 1), 422);
        Assert.Contains("完成39公里，没有达到40公里", office.Told, StringComparison.Ordinal);
        await CloseAsync(office, await site.PageAsync(ReviewSite.Lead, 2), 422);
        Assert.Contains("“长期实施”的措施没有提前完成", office.Told, StringComparison.Ordinal);
        using Visitor same = await site.VisitAsync(ReviewSite.OtherOffice);
        await CloseAsync(same, await site.PageAsync(ReviewSite.Chaoyang, 3), 403);
        Assert.Contains("由您本人核实", same.Told, StringComparison.Ordinal);
        await CloseAsync(office, await site.PageAsync(ReviewSite.Chaoyang, 3), 200);
    }

    static async Task CloseAsync(Visitor who, string page, int status)
    {
        await who.OpenAsync("/account");
        await who.SendAsync($"{page}/close");
        Assert.Equal(status, who.Status);
    }
}
