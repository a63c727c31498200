using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Assignments;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>Units acknowledge or contest what they are assigned; the office rules on it.</summary>
public sealed class AnswerTests
{
    [Fact]
    public async Task A_unit_acknowledges_one_by_one_or_all_that_it_does_not_contest()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        string unit = await host.UnitAddressAsync("市住房城乡建设委");
        using Visitor own = await host.OfUnitAsync("市住房城乡建设委", Role.Approver);
        await own.OpenAsync($"{unit}/assignments");
        Assert.Contains("待签收 2", own.Page.Body!.TextContent, StringComparison.Ordinal);

        await own.SendAsync($"{unit}/assignments/contest", ("measure", "3"), ("role", "Lead"), ("reason", "裸露地面不归我委"), ("meant", "市园林绿化局"));
        await own.SendAsync($"{unit}/assignments/acknowledge");

        Assert.Equal(200, own.Status);
        Assert.Equal(["Lead 市住房城乡建设委 acknowledged", "Responsible 朝阳区政府"], await host.AnswersAsync(2));
        Assert.Equal(["Lead 市住房城乡建设委 contested", "Responsible 海淀区政府"], await host.AnswersAsync(3));
        Assert.Equal(["assignment.contested", "assignments.acknowledged"], (await host.AuditedAsync()).TakeLast(2));

        await own.SendAsync($"{unit}/assignments/acknowledge", ("one", "3-Lead"));
        Assert.Equal(["Lead 市住房城乡建设委 acknowledged", "Responsible 海淀区政府"], await host.AnswersAsync(3));
        await using LantuDb db = host.Database.Open();
        Assert.Equal(ContestState.Withdrawn, (await db.Contests.SingleAsync(TestContext.Current.CancellationToken)).State);
        await own.SendAsync($"{unit}/assignments/acknowledge");
        Assert.Equal(409, own.Status);
        Assert.Contains("没有待签收的责任", own.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upheld_contest_ends_the_assignment_and_gives_it_to_another_who_answers_in_turn()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        using Visitor own = await host.OfUnitAsync("朝阳区政府");
        string unit = await ContestAsync(host, own);
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/assignments");
        Assert.Contains("认为应为通州区政府", office.Page.QuerySelector("#c1")!.TextContent, StringComparison.Ordinal);

        await office.SendAsync("/plans/1/assignments/contests/1", ("ruling", "Upheld"), ("units", "通州区政府"), ("reason", "第5次专题会"));

        Assert.Equal(200, office.Status);
        Assert.Equal(["Lead 市住房城乡建设委", "Responsible 朝阳区政府 ended", "Responsible 通州区政府 decided"], await host.AnswersAsync(2));
        await own.OpenAsync($"{unit}/assignments");
        Assert.Contains("异议成立: 第5次专题会，改由通州区政府承担", own.Page.Body!.TextContent, StringComparison.Ordinal);
        await own.SendAsync($"{unit}/assignments/acknowledge", ("one", "2-Responsible"));
        Assert.Equal(409, own.Status);
        await office.OpenAsync($"/plans/1/measures?unit=朝阳区政府");
        Assert.DoesNotContain("扬尘视频监管", office.Page.QuerySelector("tbody")?.TextContent ?? "", StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/measures?unit=通州区政府");
        Assert.Contains("扬尘视频监管", office.Page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        using Visitor other = await host.OfUnitAsync("通州区政府");
        string given = await host.UnitAddressAsync("通州区政府");
        await other.OpenAsync($"{given}/assignments");
        await other.SendAsync($"{given}/assignments/acknowledge");
        Assert.Contains("Responsible 通州区政府 acknowledged decided", await host.AnswersAsync(2));

        await office.OpenAsync("/plans/1/assignments");
        await office.SendAsync("/plans/1/assignments/contests/1/reopen");

        Assert.Equal(["Lead 市住房城乡建设委", "Responsible 朝阳区政府 contested"], await host.AnswersAsync(2));
        await using LantuDb db = host.Database.Open();
        Assert.NotNull((await db.Decisions.SingleAsync(TestContext.Current.CancellationToken)).RevokedAt);
        Assert.Equal(["contest.ruled", "assignments.acknowledged", "contest.reopened"], (await host.AuditedAsync()).TakeLast(3));
    }

    [Fact]
    public async Task A_rejected_contest_is_asked_about_anew_and_a_referred_one_stays_open()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        using Visitor own = await host.OfUnitAsync("朝阳区政府");
        string unit = await ContestAsync(host, own);
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/assignments");

        await office.SendAsync("/plans/1/assignments/contests/1", ("ruling", "Referred"), ("reason", "报市领导"));
        Assert.Equal(["Lead 市住房城乡建设委", "Responsible 朝阳区政府 contested"], await host.AnswersAsync(2));
        await office.OpenAsync("/plans/1/assignments");
        await office.SendAsync("/plans/1/assignments/contests/1", ("ruling", "Rejected"), ("reason", "文件明确"));

        Assert.Equal(["Lead 市住房城乡建设委", "Responsible 朝阳区政府"], await host.AnswersAsync(2));
        await own.OpenAsync($"{unit}/assignments");
        Assert.Contains("异议不成立: 文件明确", own.Page.Body!.TextContent, StringComparison.Ordinal);
        await own.SendAsync($"{unit}/assignments/acknowledge", ("one", "2-Responsible"));
        await office.OpenAsync("/plans/1/assignments");
        await office.SendAsync("/plans/1/assignments/contests/1/reopen");
        Assert.Equal(409, office.Status);
        await office.SendAsync("/plans/1/assignments/contests/1", ("ruling", "Upheld"), ("reason", "再议"));
        Assert.Equal(409, office.Status);
        Assert.Contains("裁定", office.Told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", 422, "请写明异议理由")]
    [InlineData("不是我们", "无此单位", 422, "单位名录中没有")]
    [InlineData("不是我们", "海淀区政府、东城区政府", 422, "请只写一个单位")]
    [InlineData("不是我们", "朝阳区政府", 422, "不能仍由提出异议的单位承担")]
    public async Task A_contest_that_says_nothing_is_refused(string reason, string meant, int status, string sentence)
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        string unit = await host.UnitAddressAsync("朝阳区政府");
        using Visitor own = await host.OfUnitAsync("朝阳区政府");
        await own.OpenAsync($"{unit}/assignments");

        await own.SendAsync($"{unit}/assignments/contest", ("measure", "2"), ("role", "Responsible"), ("reason", reason), ("meant", meant));

        Assert.Equal(status, own.Status);
        Assert.Contains(sentence, own.Told, StringComparison.Ordinal);
        Assert.Equal(["Lead 市住房城乡建设委", "Responsible 朝阳区政府"], await host.AnswersAsync(2));
    }

    [Fact]
    public async Task What_is_not_answered_in_time_is_shown_as_overdue_to_the_office()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        await using (LantuDb db = host.Database.OpenForWriting())
        {
            (await db.Assignments.AsTracking().SingleAsync(a => a.Unit == "海淀区政府", TestContext.Current.CancellationToken)).Ask(new DateOnly(2026, 1, 5));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/assignments?state=Overdue");
        string shown = office.Page.QuerySelector("table.answers-table")!.TextContent;
        Assert.Contains("海淀区政府", shown, StringComparison.Ordinal);
        Assert.Contains("限2026年1月12日（周一）前", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("朝阳区政府", shown, StringComparison.Ordinal);

        await office.SendAsync("/plans/1/assignments/setting", ("days", "7"), ("notOrdered", "海淀区政府"));
        await office.OpenAsync("/plans/1/assignments?unit=海淀区政府");
        Assert.Contains("无需签收", office.Page.QuerySelector("table.answers-table")!.TextContent, StringComparison.Ordinal);
        await office.SendAsync("/plans/1/assignments/setting", ("days", "0"), ("notOrdered", ""));
        Assert.Equal(422, office.Status);
    }

    [Fact]
    public async Task What_is_decided_is_answered_too_and_what_is_open_owes_nothing()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/assignments");
        Assert.DoesNotContain("通州区政府", office.Page.QuerySelector("table.answer-table")!.TextContent, StringComparison.Ordinal);

        await office.OpenAsync("/plans/1/decisions");
        await office.SendAsync("/plans/1/decisions", ("point", "1"), ("units", "通州区政府"), ("reason", "会议纪要"));

        string unit = await host.UnitAddressAsync("通州区政府");
        using Visitor own = await host.OfUnitAsync("通州区政府");
        await own.OpenAsync($"{unit}/assignments");
        Assert.Contains("待签收 1", own.Page.Body!.TextContent, StringComparison.Ordinal);
        await own.SendAsync($"{unit}/assignments/contest", ("measure", "1"), ("role", "Responsible"), ("reason", "已划归他区"));
        await office.OpenAsync("/plans/1/decisions?show=all");
        await office.SendAsync("/plans/1/decisions/1/revoke");
        Assert.Equal(200, office.Status);
        await using LantuDb db = host.Database.Open();
        Assert.Equal(ContestState.Withdrawn, (await db.Contests.SingleAsync(TestContext.Current.CancellationToken)).State);
    }

    [Fact]
    public async Task Nobody_answers_or_reads_outside_their_reach()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        string chaoyang = await host.UnitAddressAsync("朝阳区政府");
        using Visitor sister = await host.OfUnitAsync("海淀区政府");
        string own = await host.UnitAddressAsync("海淀区政府");
        using Visitor leader = await host.OfPlaceAsync(Role.Leader);
        using Visitor foreign = await host.OfPlaceAsync(Role.Coordinator, AnswerSite.Elsewhere);
        using Visitor office = new(host);
        using Visitor checker = await host.OfUnitAsync("市住房城乡建设委", Role.Checker);

        foreach ((string act, (string, string)[] fields) in ((string, (string, string)[])[])[("acknowledge", []), ("contest", [("measure", "2"), ("role", "Responsible"), ("reason", "无")]), ("contacts", [("contact", "Leader")])])
        {
            foreach ((Visitor who, string open, int status) in ((Visitor, string, int)[])[(sister, $"{own}/assignments", 404), (leader, "/views", 403), (foreign, "/imports", 404), (office, "/imports", 403), (checker, "/account", 404)])
            {
                await who.OpenAsync(open == "/views" ? "/account" : open);
                await who.SendAsync($"{chaoyang}/assignments/{act}", fields);
                Assert.Equal(status, who.Status);
            }
        }

        await sister.OpenAsync($"{chaoyang}/assignments");
        Assert.Equal(404, sister.Status);
        await foreign.OpenAsync("/plans/1/assignments");
        Assert.Equal(404, foreign.Status);
        await checker.OpenAsync("/plans/1/assignments");
        Assert.Equal(403, checker.Status);
        await leader.OpenAsync($"{chaoyang}/assignments");
        Assert.Equal(200, leader.Status);

        // A list shows a unit what is its own, the measure's page too.
        await sister.OpenAsync("/plans/1/assignments");
        Assert.Equal(["海淀区政府"], sister.Page.QuerySelectorAll("table.answer-table tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Null(sister.Page.QuerySelector("form[action$=setting]"));
        await sister.OpenAsync("/plans/1/measures/2");
        Assert.Null(sister.Page.QuerySelector("[aria-labelledby=answers]"));
        await sister.OpenAsync("/plans/1/measures/3");
        Assert.DoesNotContain("市住房城乡建设委", sister.Page.QuerySelector("[aria-labelledby=answers]")!.TextContent, StringComparison.Ordinal);

        foreach (string act in (string[])["/contests/1", "/contests/1/reopen", "/setting"])
        {
            await sister.OpenAsync($"{own}/assignments");
            await sister.SendAsync($"/plans/1/assignments{act}", ("ruling", "Rejected"), ("reason", "无"), ("days", "3"));
            Assert.Equal(403, sister.Status);
        }

        Assert.DoesNotContain(await host.AuditedAsync(), action => action.StartsWith("assign", StringComparison.Ordinal) || action.StartsWith("contest", StringComparison.Ordinal));
    }

    static async Task<string> ContestAsync(LantuHost host, Visitor own)
    {
        string unit = await host.UnitAddressAsync("朝阳区政府");
        await own.OpenAsync($"{unit}/assignments?contest=2-Responsible");
        Assert.NotNull(own.Page.QuerySelector("form[action$=contest]"));
        await own.SendAsync($"{unit}/assignments/contest", ("measure", "2"), ("role", "Responsible"), ("reason", "工地已移交"), ("meant", "通州区政府"));
        Assert.Equal(200, own.Status);
        return unit;
    }
}
