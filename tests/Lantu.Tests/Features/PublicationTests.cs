using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>Publishing freezes a draft and derives who owes what; the office decides the rest afterwards.</summary>
public sealed class PublicationTests
{
    [Fact]
    public async Task An_open_error_keeps_a_draft_from_being_published()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/publish");
        Assert.Null(office.Page.QuerySelector("form[action$=publish]"));
        await office.OpenAsync("/plans/1/desk");

        await office.SendAsync("/plans/1/publish");

        Assert.Equal(409, office.Status);
        Assert.Contains("还有 1 项错误待核", office.Told, StringComparison.Ordinal);
        Assert.Equal(["plan.imported"], await host.AuditedAsync());
    }

    [Fact]
    public async Task Publishing_assigns_each_unit_once_per_measure_and_role_and_names_what_is_open()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = await PublishedAsync(host);

        await using LantuDb db = host.Database.Open();
        Plan plan = await db.Plans.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((PlanState.Published, Seat.Coordinator.Actor), (plan.State, plan.PublishedBy));
        List<Assignment> assignments = await db.Assignments.OrderBy(a => a.MeasureOrdinal).ThenBy(a => a.Role).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["1 Lead 市城市管理委", "1 Supporting 市交通委", "2 Lead 市住房城乡建设委", "2 Responsible 朝阳区政府", "3 Lead 市住房城乡建设委", "3 Responsible 海淀区政府", "4 Lead 市城市管理委"],
            assignments.Select(a => $"{a.MeasureOrdinal} {a.Role} {a.Unit}"));
        List<OpenPoint> open = await db.OpenPoints.OrderBy(p => p.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["1 GroupOpen Responsible 相关区政府", "4 UnitUnknown Supporting 市某某联合办", "4 RoleMissing Responsible "],
            open.Select(p => $"{p.MeasureOrdinal} {p.Kind} {p.Role} {p.Text}"));
    }

    [Fact]
    public async Task A_published_text_is_frozen()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        int finding = await host.FindingAsync(FindingCodes.UnitUnknown);
        await office.OpenAsync("/plans/1/desk");
        await office.SendAsync("/plans/1/desk/keep", ("finding", "1"));
        await office.OpenAsync("/plans/1/publish");
        await office.SendAsync("/plans/1/publish");
        await office.OpenAsync("/imports");
        string frozen = await host.DraftAsync();

        await office.SendAsync("/plans/1/desk/keep", ("finding", $"{finding}"));
        Assert.Equal(409, office.Status);
        Assert.Contains("文本已冻结", office.Told, StringComparison.Ordinal);
        await office.OpenAsync("/imports");
        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));
        Assert.Equal(409, office.Status);
        await office.OpenAsync("/imports");
        await office.SendAsync("/plans/1/measures/1/correct", ("revision", "0"), ("text", "别的"));
        Assert.Equal(409, office.Status);
        await office.OpenAsync("/imports");
        await office.SendAsync("/plans/1/publish");
        Assert.Equal(409, office.Status);

        Assert.Equal(frozen, await host.DraftAsync());
    }

    [Fact]
    public async Task A_decision_is_shown_as_the_offices_and_can_be_revoked()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = await PublishedAsync(host);
        string document = await host.DraftAsync();
        await office.OpenAsync("/plans/1/decisions");

        await office.SendAsync("/plans/1/decisions", ("point", "1"), ("units", "朝阳区政府、通州区政府"), ("reason", "第3次专题会纪要"));

        Assert.Equal(200, office.Status);
        await office.OpenAsync("/plans/1/measures/1");
        string decided = office.Page.QuerySelector("[aria-labelledby=decided]")!.TextContent;
        Assert.Contains("非文件原文", decided, StringComparison.Ordinal);
        Assert.Contains("通州区政府", decided, StringComparison.Ordinal);
        Assert.Contains("第3次专题会纪要", decided, StringComparison.Ordinal);
        Assert.DoesNotContain("通州区政府", office.Page.QuerySelector("[aria-labelledby=who]")!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/measures?unit=通州区政府");
        Assert.Contains("机械化清扫", office.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(document, await host.DraftAsync());

        await office.OpenAsync("/plans/1/decisions?show=all");
        await office.SendAsync("/plans/1/decisions/1/revoke");

        await using LantuDb db = host.Database.Open();
        Assert.Equal(
            ["朝阳区政府 point.decided 2-1-1、1、第3次专题会纪要", "通州区政府 point.decided 2-1-1、1、第3次专题会纪要", "朝阳区政府 point.revoked 2-1-1", "通州区政府 point.revoked 2-1-1"],
            (await db.Messages.Where(m => m.Kind.StartsWith("point.")).OrderBy(m => m.Number).Join(db.Units, m => m.UnitOrdinal, u => u.Ordinal, (m, u) => new { u.Name, m.Kind, m.Arguments, m.Number }).OrderBy(m => m.Number).ToListAsync(TestContext.Current.CancellationToken)).Select(m => $"{m.Name} {m.Kind} {string.Join('、', m.Arguments)}"));
        Assert.False(await db.Assignments.AnyAsync(a => a.Unit == "通州区政府", TestContext.Current.CancellationToken));
        Assert.Equal(Seat.Coordinator.Actor, (await db.Decisions.SingleAsync(TestContext.Current.CancellationToken)).RevokedBy);
        Assert.Equal(["points.decided", "decision.revoked"], (await host.AuditedAsync()).TakeLast(2));
    }

    [Theory]
    [InlineData("无此单位", "依据", 422, "单位名录中没有“无此单位”")]
    [InlineData("朝阳区政府", " ", 422, "请写明决定的依据")]
    [InlineData("相关区政府", "依据", 422, "单位名录中没有“相关区政府”")]
    public async Task A_decision_that_does_not_say_who_or_why_is_refused(string units, string reason, int status, string sentence)
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = await PublishedAsync(host);
        await office.OpenAsync("/plans/1/decisions");

        await office.SendAsync("/plans/1/decisions", ("point", "1"), ("units", units), ("reason", reason));

        Assert.Equal(status, office.Status);
        Assert.Contains(sentence, office.Told, StringComparison.Ordinal);
        Assert.Equal(units, office.Page.QuerySelector("#u1")!.GetAttribute("value"));
        await using LantuDb db = host.Database.Open();
        Assert.False(await db.Decisions.AnyAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_point_is_decided_once()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = await PublishedAsync(host);
        await office.OpenAsync("/plans/1/decisions");
        await office.SendAsync("/plans/1/decisions", ("point", "3"), ("units", "朝阳区政府"), ("reason", "一"));

        await office.SendAsync("/plans/1/decisions", ("point", "3"), ("units", "海淀区政府"), ("reason", "二"));

        Assert.Equal(409, office.Status);
        Assert.Contains($"该项已由{Seat.Coordinator.Actor}", office.Told, StringComparison.Ordinal);
        await using LantuDb db = host.Database.Open();
        Assert.Equal(["朝阳区政府"], await db.Assignments.Where(a => a.MeasureOrdinal == 4 && a.Role == ResponsibilityRole.Responsible).Select(a => a.Unit).ToListAsync(TestContext.Current.CancellationToken));
    }

    static async Task<Visitor> PublishedAsync(LantuHost host)
    {
        Visitor office = new(host);
        await office.OpenAsync("/plans/1/desk");
        await office.SendAsync("/plans/1/desk/keep", ("finding", "1"));
        await office.OpenAsync("/plans/1/publish");
        await office.SendAsync("/plans/1/publish");
        Assert.Equal(200, office.Status);
        return office;
    }
}
