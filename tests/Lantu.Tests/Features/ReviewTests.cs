using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Audit;
using Lantu.Domain.Messages;
using Lantu.Domain.Reporting;
using Lantu.Jobs;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>Reports are checked by the leads and accepted by the office, one or many at once, by nobody who had a part in them, and come back with a reason.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task What_is_clean_is_checked_and_accepted_in_one_act_each_and_audited_once()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await FileAllAsync(site);
        using Visitor checker = await site.VisitAsync(ReviewSite.Checker);
        await checker.OpenAsync("/plans/1/review");
        Assert.Equal("2项", checker.Page.QuerySelector("a[href$='state=mine']")!.TextContent.Trim());
        await checker.OpenAsync($"{ReviewSite.Url}?state=mine");
        Assert.Equal([$"1 {ReviewSite.Chaoyang}", $"1 {ReviewSite.Haidian}"], Rows(checker));

        await checker.SendAsync($"{ReviewSite.Url}/check", ("clean", Clean(checker, "check")), ("state", "mine"));

        Assert.Equal((200, "已初审2项。"), (checker.Status, checker.Told));
        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await office.OpenAsync($"{ReviewSite.Url}?state=mine");

        // Enter in the reason presses the first button of its form: it returns, and passes nothing.
        Assert.Null(office.Page.QuerySelectorAll("button").First(button => (button.GetAttribute("form") ?? button.Closest("form")?.Id) == "steps").GetAttribute("formaction"));
        Assert.Equal([$"1 {ReviewSite.Chaoyang}", $"1 {ReviewSite.Haidian}", $"2 {ReviewSite.Lead}", $"3 {ReviewSite.Chaoyang}"], Rows(office));
        await office.SendAsync($"{ReviewSite.Url}/accept", ("clean", Clean(office, "accept")), ("state", "mine"));

        Assert.Equal((200, "已复核4项。"), (office.Status, office.Told));
        Assert.Equal([$"1 {ReviewSite.Chaoyang} Accepted 1", $"1 {ReviewSite.Haidian} Accepted 1", $"2 {ReviewSite.Lead} Accepted 1", $"3 {ReviewSite.Chaoyang} Accepted 1", $"4 {ReviewSite.Chaoyang} SignedOff 1"], await site.ReportsAsync());
        await using LantuDb db = site.Host.Database.Open();
        List<AuditEntry> written = await db.Audit.OrderByDescending(e => e.Sequence).Take(2).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["reports.accepted", "reports.checked"], written.Select(entry => entry.Action));
        Assert.Equal($"2-1-1 {ReviewSite.Chaoyang} v1, 2-1-1 {ReviewSite.Haidian} v1", written[1].Detail);
    }

    [Fact]
    public async Task What_has_changed_is_not_clean_and_stands_beside_what_was_said_last()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await site.SignedAsync(ReviewSite.Chaoyang, (1, ReviewSite.Says("完成改造10公里。", "10")), (3, ReviewSite.Says("补植绿化2公顷。")), (4, ReviewSite.Says("完成需求调研。")));
        await site.ReachAsync("2024-04-01T01:00:00Z");
        await site.SignedAsync("2024-03", ReviewSite.Chaoyang, (1, ReviewSite.Says("完成改造25公里。", "60")), (3, ReviewSite.Says("补植绿化2公顷。")), (4, ReviewSite.Says("平台滞后。", claim: ProgressClaim.Behind)));
        using Visitor office = await site.VisitAsync(ReviewSite.Office);

        await office.OpenAsync("/plans/1/review/2024-03?changed=true");

        Assert.Equal([$"1 {ReviewSite.Chaoyang}", $"4 {ReviewSite.Chaoyang}"], Rows(office));
        string pipes = office.Page.QuerySelector("#m1 .then-now")!.TextContent;
        Assert.Contains("10", office.Page.QuerySelector("#m1 del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("25", office.Page.QuerySelector("#m1 ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("上次（2024年2月）", pipes, StringComparison.Ordinal);
        Assert.Contains("上次10，变化+50", office.Page.QuerySelector("#m1 .figures")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("增幅偏大。 未答复", string.Join(' ', office.Page.QuerySelector("#m1 .questions")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/review/2024-03");
        Assert.Equal("3.", Clean(office, "accept")[..2]);
    }

    [Fact]
    public async Task Nobody_judges_what_they_filed_signed_or_checked_nor_their_own_units()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await site.AlsoAsync(ReviewSite.Of(ReviewSite.Chaoyang), Role.Checker, ReviewSite.Lead);
        await site.AlsoAsync(ReviewSite.Of(ReviewSite.Chaoyang, Role.Approver), Role.Coordinator, null);
        await FileAllAsync(site);

        await RefusedAsync(ReviewSite.Of(ReviewSite.Chaoyang), "check", 1, ReviewSite.Chaoyang, 403, "您本人填报");
        await RefusedAsync(ReviewSite.Of(ReviewSite.Chaoyang, Role.Approver), "accept", 3, ReviewSite.Chaoyang, 403, "您本人填报");
        // A lead sees nothing of its own unit's as a checker, and the office does not stand in for a lead.
        await RefusedAsync(ReviewSite.Checker, "check", 2, ReviewSite.Lead, 404, null);
        await RefusedAsync(ReviewSite.Checker, "accept", 1, ReviewSite.Haidian, 403, "您的岗位不能这样做");
        await RefusedAsync(ReviewSite.Office, "check", 1, ReviewSite.Haidian, 403, "不由您办理");
        await RefusedAsync(ReviewSite.Office, "return", 1, ReviewSite.Haidian, 403, "不由您办理");
        await RefusedAsync(ReviewSite.Office, "accept", 1, ReviewSite.Haidian, 409, "还没有初审");
        await site.AlsoAsync(ReviewSite.Checker, Role.Coordinator, null);
        await site.StepAsync(ReviewSite.Checker, "check", ReviewSite.Month, (ReviewSite.Haidian, 1));
        await RefusedAsync(ReviewSite.Checker, "accept", 1, ReviewSite.Haidian, 403, "您本人填报、签发或初审");
        await site.StepAsync(ReviewSite.Office, "accept", ReviewSite.Month, (ReviewSite.Haidian, 1));

        async Task RefusedAsync(Seat seat, string step, int measure, string unit, int status, string? told)
        {
            string before = await site.KeyAsync(unit, measure);
            using Visitor who = await site.VisitAsync(seat);
            await who.OpenAsync("/account");
            await who.SendAsync($"{ReviewSite.Url}/{step}", ("chosen", before), ("reason", "无"));
            Assert.Equal(status, who.Status);
            Assert.Contains(told ?? "", who.Page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal(before, await site.KeyAsync(unit, measure));
        }
    }

    [Fact]
    public async Task Districts_never_see_one_another_also_where_they_lead_and_other_departments_see_nothing()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await FileAllAsync(site);
        await site.AlsoAsync(ReviewSite.Of(ReviewSite.Haidian), Role.Checker, ReviewSite.Haidian);
        await ConcludeAsync(site, "朝阳区进度靠前。");
        foreach (Seat seat in (Seat[])[ReviewSite.Of(ReviewSite.Haidian), ReviewSite.Stranger])
        {
            using Visitor who = await site.VisitAsync(seat);
            foreach (int measure in (int[])[1, 3, 4])
            {
                await who.OpenAsync(await site.PageAsync(ReviewSite.Chaoyang, measure));
                Assert.Equal(404, who.Status);
            }

            await who.OpenAsync(ReviewSite.Url);
            Assert.Equal(200, who.Status);
            Assert.DoesNotContain(ReviewSite.Chaoyang, who.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("进度靠前", who.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            await who.OpenAsync("/account");
            await who.SendAsync($"{ReviewSite.Url}/check", ("chosen", await site.KeyAsync(ReviewSite.Chaoyang, 3)));
            Assert.Equal(404, who.Status);
            await who.OpenAsync("/account");
            await who.SendAsync($"{await site.PageAsync(ReviewSite.Chaoyang, 3)}/verify", ("finding", "False"), ("text", "无"));
            Assert.Equal(404, who.Status);
        }

        using Visitor own = await site.VisitAsync(ReviewSite.Of(ReviewSite.Chaoyang));
        await own.OpenAsync(ReviewSite.Url);
        Assert.Equal([$"1 {ReviewSite.Chaoyang}", $"3 {ReviewSite.Chaoyang}", $"4 {ReviewSite.Chaoyang}"], Rows(own));
        Assert.Null(own.Page.QuerySelector("button[formaction]"));
        Assert.DoesNotContain("进度靠前", own.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A longer campaign is asked for by LANTU_REVIEW_PAIRS.</summary>
    [Fact]
    public async Task Of_two_who_judge_at_once_one_wins_and_the_other_is_shown_what_changed()
    {
        int pairs = int.Parse(Environment.GetEnvironmentVariable("LANTU_REVIEW_PAIRS") ?? "25", CultureInfo.InvariantCulture);
        await using ReviewSite site = await ReviewSite.StartAsync();
        await FileAllAsync(site);
        using Visitor first = await site.VisitAsync(ReviewSite.Checker);
        using Visitor second = await site.VisitAsync(ReviewSite.OtherChecker);
        int returned = 0;
        for (int i = 0; i < pairs; i++)
        {
            string key = await site.KeyAsync(ReviewSite.Haidian, 1);
            await first.OpenAsync("/account");
            await second.OpenAsync("/account");

            await Task.WhenAll(first.SendAsync($"{ReviewSite.Url}/check", ("one", key)), second.SendAsync($"{ReviewSite.Url}/{(i % 2 == 0 ? "check" : "return")}", ("one", key), ("reason", "缺数")));

            Assert.Equal([200, 409], new[] { first.Status, second.Status }.Order());
            (Visitor late, Seat early) = first.Status == 409 ? (first, ReviewSite.OtherChecker) : (second, ReviewSite.Checker);
            bool isReturned = (await site.ReportsAsync())[1] == $"1 {ReviewSite.Haidian} Returned 1";
            Assert.Contains($"已由{early.Actor}于", late.Told, StringComparison.Ordinal);
            Assert.Contains(isReturned ? "现为“已退回”" : "现为“已初审”", late.Told, StringComparison.Ordinal);
            returned += isReturned ? 1 : 0;

            // As if it had come back just so.
            await using LantuDb db = site.Host.Database.OpenForWriting();
            await db.Reports.Where(r => r.State == ReportState.Checked || r.State == ReportState.Returned).ExecuteUpdateAsync(set => set.SetProperty(r => r.State, ReportState.SignedOff).SetProperty(r => r.CheckedByAccount, (int?)null), TestContext.Current.CancellationToken);
        }

        Assert.Equal(pairs, (await site.Host.AuditedAsync()).Count(action => action is "reports.checked" or "reports.returned"));
        Assert.Equal(returned, (await site.Host.AuditedAsync()).Count(action => action == "reports.returned"));
    }

    [Fact]
    public async Task What_is_returned_reopens_alone_and_stays_on_time_until_the_day_that_is_given()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await FileAllAsync(site);
        await site.ReachAsync("2024-03-08T02:00:00Z");
        using Visitor builder = await site.VisitAsync(ReviewSite.Builder);
        string key = await site.KeyAsync(ReviewSite.Chaoyang, 4);
        await ReturnAsync(builder, key, 422, ("reason", " "));
        await ReturnAsync(builder, key, 422, ("reason", new string('长', 501)));
        await ReturnAsync(builder, key, 422, ("reason", "补充数据"), ("backBy", "2024-03-07"));
        await ReturnAsync(builder, key, 422, ("reason", "补充数据"), ("backBy", "2024-05-07"));
        Assert.Equal("重新提交的期限应在2024年3月8日（周五）至2024年4月8日（周一）之间。", builder.Told);
        await builder.OpenAsync(await site.PageAsync(ReviewSite.Chaoyang, 4));
        Assert.Equal("2024-03-12", builder.Page.QuerySelector("#backBy")!.GetAttribute("value"));
        await ReturnAsync(builder, key, 200, ("reason", "补充数据"));

        // Locked: what was not returned stays closed, what was comes back.
        RefusedException closed = await Assert.ThrowsAsync<RefusedException>(async () => await site.FileAsync(ReviewSite.Month, ReviewSite.Chaoyang, await site.FilerAsync(ReviewSite.Of(ReviewSite.Chaoyang)), (3, ReviewSite.AsPlanned)));
        Assert.Equal(Refusal.NoReportsTaken, closed.Reason);
        await site.ReachAsync("2024-03-12T15:00:00Z");
        await site.SignedAsync(ReviewSite.Chaoyang, (4, ReviewSite.Says("完成需求调研，形成报告。")));
        Assert.Contains($"4 {ReviewSite.Chaoyang} SignedOff 2", await site.ReportsAsync());
        Assert.False(await IsLateAsync(site));

        await site.StepAsync(ReviewSite.Builder, "check", ReviewSite.Month, (ReviewSite.Chaoyang, 4));
        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await ReturnAsync(office, $"{await site.KeyAsync(ReviewSite.Chaoyang, 4)} {await site.KeyAsync(ReviewSite.Chaoyang, 3)}", 200, ("reason", "再核"), ("backBy", "2024-03-13"));
        await site.ReachAsync("2024-03-14T01:00:00Z");
        closed = await Assert.ThrowsAsync<RefusedException>(() => site.SignedAsync(ReviewSite.Chaoyang, (4, ReviewSite.Says("完成。"))));
        Assert.Equal(Refusal.NoReportsTaken, closed.Reason);

        await using LantuDb db = site.Host.Database.Open();
        List<Message> told = await db.Messages.Where(m => m.Kind == "reports.returned").OrderBy(m => m.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["1 补充数据", "2 再核"], told.Select(message => $"{message.Arguments[1]} {message.Arguments[4]}"));
        int chaoyang = await site.Host.UnitAsync(ReviewSite.Chaoyang);
        Assert.All(told, message => Assert.Equal(((int?)chaoyang, $"/units/{chaoyang}/rounds/2024-02"), (message.UnitOrdinal, message.Path)));

        static async Task ReturnAsync(Visitor who, string keys, int status, params (string, string)[] fields)
        {
            await who.OpenAsync(ReviewSite.Url);
            await who.SendAsync($"{ReviewSite.Url}/return", [("chosen", keys), .. fields]);
            Assert.Equal(status, who.Status);
        }
    }

    [Fact]
    public async Task What_comes_back_after_the_day_is_late()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await FileAllAsync(site);
        Assert.False(await IsLateAsync(site));
        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await office.OpenAsync(ReviewSite.Url);
        await office.SendAsync($"{ReviewSite.Url}/return", ("one", await site.KeyAsync(ReviewSite.Chaoyang, 3)), ("reason", "补数"), ("backBy", "2024-03-04"));
        await site.ReachAsync("2024-03-05T01:00:00Z");

        await site.SignedAsync(ReviewSite.Chaoyang, (3, ReviewSite.Says("补植2公顷。")));

        Assert.True(await IsLateAsync(site));
        using Visitor again = await site.VisitAsync(ReviewSite.Office);
        await again.OpenAsync(ReviewSite.Url);
        Assert.Contains("迟报", again.Page.QuerySelector("#m3 .labels")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_sealed_round_nothing_is_judged_any_more_but_what_is_false_is_still_found()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await FileAllAsync(site);
        await site.ReachAsync("2024-03-20T01:00:00Z");
        await site.DrawAsync(ReviewSite.Haidian, 1);
        await site.Host.App.Services.GetRequiredService<SealRound>().RunAsync(1, ReviewSite.Month, null, "甲");
        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await office.OpenAsync(ReviewSite.Url);
        Assert.Empty(office.Page.QuerySelectorAll("button[name=one], form[action$=conclude]"));

        foreach (string step in (string[])["accept", "return", "conclude"])
        {
            await office.OpenAsync("/account");
            await office.SendAsync($"{ReviewSite.Url}/{step}", ("chosen", await site.KeyAsync(ReviewSite.Chaoyang, 3)), ("reason", "补"), ("measure", "3"), ("claim", "Ahead"), ("text", "好"));
            Assert.Equal(409, office.Status);
            Assert.Contains("封存", office.Told, StringComparison.Ordinal);
        }

        string page = await site.PageAsync(ReviewSite.Haidian, 1);
        await office.OpenAsync(page);
        await office.SendAsync($"{page}/verify", ("seen", "0"), ("finding", "False"), ("text", "巡查发现未动工"));
        Assert.Equal(200, office.Status);
    }

    [Fact]
    public async Task A_page_of_reports_takes_as_many_queries_however_many_they_are()
    {
        await using ReviewSite site = await ReviewSite.StartAsync();
        await site.SignedAsync(ReviewSite.Haidian, (1, ReviewSite.AsPlanned));
        using Visitor office = await site.VisitAsync(ReviewSite.Office);
        await office.OpenAsync(ReviewSite.Url);
        string[] urls = [ReviewSite.Url, $"{ReviewSite.Url}?state=mine", "/plans/1/review", "/plans/1/review/completions"];
        List<int> few = [];
        foreach (string url in urls)
        {
            few.Add(await site.Host.QueriesAsync(() => office.OpenAsync(url)));
        }

        await site.SignedAsync(ReviewSite.Lead, (2, ReviewSite.Says("检查一次。")));
        await site.SignedAsync(ReviewSite.Chaoyang, (1, ReviewSite.Says("完成。", "5")), (3, ReviewSite.AsPlanned), (4, ReviewSite.Says("调研。")));
        await ConcludeAsync(site, "总体正常。");
        List<int> many = [];
        foreach (string url in urls)
        {
            many.Add(await site.Host.QueriesAsync(() => office.OpenAsync(url)));
        }

        Assert.Equal(few, many);
        Assert.InRange(many.Max(), 5, 40);
    }

    static async Task FileAllAsync(ReviewSite site)
    {
        await site.SignedAsync(ReviewSite.Chaoyang, (1, ReviewSite.AsPlanned), (3, ReviewSite.AsPlanned), (4, ReviewSite.Says("完成需求调研。")));
        await site.SignedAsync(ReviewSite.Haidian, (1, ReviewSite.AsPlanned));
        await site.SignedAsync(ReviewSite.Lead, (2, ReviewSite.AsPlanned));
    }

    static async Task ConcludeAsync(ReviewSite site, string text)
    {
        using Visitor checker = await site.VisitAsync(ReviewSite.Checker);
        await checker.OpenAsync(ReviewSite.Url);
        await checker.SendAsync($"{ReviewSite.Url}/conclude", ("measure", "1"), ("seen", "0"), ("claim", "OnSchedule"), ("text", text));
        Assert.Equal(200, checker.Status);
    }

    static async Task<bool> IsLateAsync(ReviewSite site)
    {
        int chaoyang = await site.Host.UnitAsync(ReviewSite.Chaoyang);
        await using LantuDb db = site.Host.Database.Open();
        return await db.Submissions.Where(s => s.UnitOrdinal == chaoyang && s.SignedAt != null).Select(s => s.IsLate).SingleAsync(TestContext.Current.CancellationToken);
    }

    // Measure and unit of what is listed.
    static string[] Rows(Visitor who) => [.. who.Page.QuerySelectorAll(".review-row").Select(row => $"{row.Closest("section")!.Id![1..]} {row.QuerySelector("h3")!.TextContent.Trim()}")];

    static string Clean(Visitor who, string step) => who.Page.QuerySelector($"form[action$='/{step}'] input[name=clean]")!.GetAttribute("value")!;
}
