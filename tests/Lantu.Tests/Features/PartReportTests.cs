using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Delegations;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>What units below report on what was handed down to them, and how it flows into the report of the unit above.</summary>
public sealed class PartReportTests
{
    const string Month = "2024-02";

    [Fact]
    public async Task What_those_below_file_is_taken_over_by_the_unit_above()
    {
        await using LantuHost host = await StartAsync();
        using Visitor ecology = await host.VisitAsync(DelegationSite.Ecology);
        using Visitor water = await host.VisitAsync(DelegationSite.Water);
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        await ecology.OpenAsync(await BodyAsync(host, DelegationSite.Ecology));
        string address = ecology.Page.QuerySelector("main a.btn-primary")!.GetAttribute("href")!;
        await ecology.OpenAsync(address);
        Assert.Contains("内部截止 2024年3月4日（周一）", ecology.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("50", ecology.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await FileAsync(host, ecology, DelegationSite.Ecology, "12公里", "改造两条路。");
        Assert.Equal("已填报。", ecology.Told);
        string round = await host.UrlAsync();
        await district.OpenAsync(round);
        Assert.StartsWith("下级已填报 1/2；朝阳区、海淀区分别改造老旧管网：合计 12 公里（1 家）", Parts(district), StringComparison.Ordinal);
        Assert.Contains("未填报", Parts(district), StringComparison.Ordinal);

        await FileAsync(host, water, DelegationSite.Water, "20", "开工一处。");
        await district.FileAsync(round, "take:1");
        Assert.Equal(200, district.Status);
        Assert.Equal(("32", "朝阳区生态环境局：改造两条路。\n朝阳区水务局：开工一处。"), (district.Page.QuerySelector("#m1-t0")!.GetAttribute("value"), district.Page.QuerySelector("#m1-text")!.TextContent));
        Assert.Empty(await host.ReportsAsync());

        // It is a draft until the unit itself files it.
        await district.FileAsync(round, "file:1", ("m1-claim", "OnSchedule"));
        Assert.Equal(["1 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());
        Assert.Contains("part.filed", (await host.AuditedAsync())[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_faulty_comes_back_as_typed_versions_are_kept_and_nobody_overwrites_another_unseen()
    {
        await using LantuHost host = await StartAsync();
        using Visitor first = await host.VisitAsync(DelegationSite.Ecology);
        using Visitor second = await host.VisitAsync(DelegationSite.Ecology, Role.Approver);
        string address = await AddressAsync(host, DelegationSite.Ecology);
        int audited = (await host.AuditedAsync()).Count;
        await second.OpenAsync(address);
        await SendAsync(second, address, await host.NumberAsync(DelegationSite.District), "0", "十几", "改造两条路。");
        Assert.Equal((422, "十几"), (second.Status, second.Page.QuerySelector("[name=m1-t0]")!.GetAttribute("value")));
        Assert.NotEmpty(second.Page.QuerySelectorAll("[id^=m1-faults] li"));
        Assert.Equal(audited, (await host.AuditedAsync()).Count);

        await FileAsync(host, first, DelegationSite.Ecology, "12", "一。");

        await SendAsync(second, address, await host.NumberAsync(DelegationSite.District), "0", "13", "二。");
        Assert.Equal(409, second.Status);
        Assert.Contains(second.Page.QuerySelectorAll("textarea"), field => field.TextContent == "二。");

        host.Clock().Set("2024-03-05T01:00:00Z");
        using Visitor late = await host.VisitAsync(DelegationSite.Ecology, Role.Approver);
        await late.OpenAsync(address);
        await SendAsync(late, address, await host.NumberAsync(DelegationSite.District), "1", "13", "二。");
        Assert.Equal("已填报。", late.Told);
        Assert.Contains("晚于内部截止日 2024年3月4日（周一）", late.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await SendAsync(late, address, await host.NumberAsync(DelegationSite.District), "2", "13", "二。");
        Assert.Equal(422, late.Status);
        await using LantuDb db = host.Database.Open();
        Assert.Equal([(1, false), (2, true)], (await db.PartReports.OrderBy(part => part.Version).ToListAsync(TestContext.Current.CancellationToken)).Select(part => (part.Version, part.IsLate)));
    }

    [Fact]
    public async Task Only_the_unit_itself_files_what_is_due_and_sisters_see_nothing()
    {
        await using LantuHost host = await StartAsync();
        string address = await AddressAsync(host, DelegationSite.Ecology);
        int giver = await host.NumberAsync(DelegationSite.District);
        foreach ((string unit, int read, int act) in ((string, int, int)[])[(DelegationSite.Water, 404, 404), (DelegationSite.SisterBureau, 404, 404), ("海淀区政府", 404, 404), (DelegationSite.District, 200, 403)])
        {
            using Visitor other = await host.VisitAsync(unit);
            await other.OpenAsync(address);
            Assert.Equal(read, other.Status);
            await other.OpenAsync("/account");
            await SendAsync(other, address, giver, "0", "12", "一。");
            Assert.Equal(act, other.Status);
        }

        // A part that was never handed down, or to another, is not there.
        using Visitor ecology = await host.VisitAsync(DelegationSite.Ecology);
        await ecology.OpenAsync(address);
        await SendAsync(ecology, address, await host.NumberAsync(DelegationSite.Water), "0", "12", "一。");
        Assert.Equal(404, ecology.Status);
        await ecology.OpenAsync(address.Replace(Month, "2024-11", StringComparison.Ordinal));
        Assert.Equal(404, ecology.Status);

        // What the unit above does not report on in the round is not asked for.
        await using (LantuDb db = host.Database.Open())
        {
            Assert.NotEqual(0, await db.ReportDuties.Where(duty => duty.MeasureOrdinal == 1).ExecuteDeleteAsync(TestContext.Current.CancellationToken));
        }

        await ecology.OpenAsync(address);
        Assert.Contains("共 1 项，未填报 0 项。", ecology.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(ecology.Page.QuerySelector("[name=m1-text]"));
        await ecology.OpenAsync("/account");
        await SendAsync(ecology, address, giver, "0", "12", "一。");
        Assert.Equal(422, ecology.Status);
    }

    [Fact]
    public async Task A_unit_in_the_middle_takes_over_from_below_and_files_upward()
    {
        await using LantuHost host = await StartAsync();
        using Visitor ecology = await host.VisitAsync(DelegationSite.Ecology);
        await host.DivideAsync(ecology, $"{await BodyAsync(host, DelegationSite.Ecology)}/1", 0, "", false, (DelegationSite.Station, true, "30", "2"));
        using Visitor station = await host.VisitAsync(DelegationSite.Station);
        await station.OpenAsync(await AddressAsync(host, DelegationSite.Station));
        await SendAsync(station, await AddressAsync(host, DelegationSite.Station), await host.NumberAsync(DelegationSite.Ecology), "0", "7.5", "完成一段。");
        Assert.Equal("已填报。", station.Told);

        string address = await AddressAsync(host, DelegationSite.Ecology);
        await ecology.OpenAsync(address);
        await ecology.SendAsync(address, ("measure", "1"), ("giver", $"{await host.NumberAsync(DelegationSite.District)}"), ("m1-seen", "0"), ("m1-claim", "OnSchedule"), ("act", "take:1"));
        Assert.Equal(("7.5", "朝阳区环境监测站：完成一段。"), (ecology.Page.QuerySelector("[name=m1-t0]")!.GetAttribute("value"), ecology.Page.QuerySelector("[name=m1-text]")!.TextContent));
        await FileAsync(host, ecology, DelegationSite.Ecology, "7.5", "完成一段。");
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        await district.OpenAsync(await host.UrlAsync());
        Assert.StartsWith("下级已填报 1/2；朝阳区、海淀区分别改造老旧管网：合计 7.5 公里", Parts(district), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parts_of_one_measure_from_two_givers_have_fields_of_their_own()
    {
        await using LantuHost host = await StartAsync();
        int haidian = await host.NumberAsync("海淀区政府");
        await using (LantuDb db = host.Database.OpenForWriting())
        {
            // A bureau that stood below another district before keeps what that gave it.
            int ecology = await host.NumberAsync(DelegationSite.Ecology);
            Delegation given = await db.Delegations.FirstAsync(delegation => delegation.Child == ecology, TestContext.Current.CancellationToken);
            db.Delegations.Add(new Delegation { PlanId = given.PlanId, MeasureOrdinal = given.MeasureOrdinal, DirectoryNumber = given.DirectoryNumber, Parent = haidian, Child = given.Child, Version = 1, Content = given.Content, HandedAt = given.HandedAt, HandedBy = given.HandedBy });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using Visitor bureau = await host.VisitAsync(DelegationSite.Ecology);
        string address = await AddressAsync(host, DelegationSite.Ecology);
        await bureau.OpenAsync(address);
        Assert.Equal(2, bureau.Page.QuerySelectorAll("[name=m1-text]").Length);
        string[] ids = [.. bureau.Page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(bureau.Page.QuerySelectorAll("main label[for]"), label => Assert.Contains(label.GetAttribute("for"), ids));
        Assert.Equal(2, bureau.Page.QuerySelectorAll("select").Select(field => field.GetAttribute("aria-label")).Distinct(StringComparer.Ordinal).Count());

        // Each goes to its own giver; what is wrong with one says nothing of the other.
        await SendAsync(bureau, address, haidian, "0", "十几", "一。");
        Assert.Equal([$"m1-faults-{haidian}"], bureau.Page.QuerySelectorAll("ul.is-error").Select(list => list.Id));
        await SendAsync(bureau, address, haidian, "0", "12", "一。");
        Assert.Equal("已填报。", bureau.Told);
        await using LantuDb filed = host.Database.Open();
        Assert.Equal(haidian, (await filed.PartReports.SingleAsync(TestContext.Current.CancellationToken)).Parent);
    }

    [Fact]
    public async Task A_corrected_issue_keeps_what_was_filed()
    {
        await using LantuHost host = await StartAsync();
        using Visitor ecology = await host.VisitAsync(DelegationSite.Ecology);
        await FileAsync(host, ecology, DelegationSite.Ecology, "12", "一。");

        await host.CorrectAsync(text => text.Replace("结果公开", "结果公布", StringComparison.Ordinal));

        await using LantuDb db = host.Database.Open();
        PartReport carried = await db.PartReports.SingleAsync(part => db.Plans.Any(plan => plan.Id == part.PlanId && plan.Number == 2), TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 12m), (carried.CarriedFrom, carried.Version, carried.Content.ValueOf(0)));
    }

    static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await DelegationSite.StartAsync();
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        await host.DivideAsync(district, $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations/1", 0, "", false, (DelegationSite.Ecology, true, "30", "1"), (DelegationSite.Water, true, "50", "2"));
        await host.DrawNothingAsync();
        return host;
    }

    static async Task<string> BodyAsync(LantuHost host, string unit) => $"/plans/1/delegations/{await host.NumberAsync(unit)}";

    static async Task<string> AddressAsync(LantuHost host, string unit) => $"{await BodyAsync(host, unit)}/reports/{Month}";

    static async Task FileAsync(LantuHost host, Visitor who, string unit, string figure, string text)
    {
        string address = await AddressAsync(host, unit);
        await who.OpenAsync(address);
        await SendAsync(who, address, await host.NumberAsync(DelegationSite.District), "0", figure, text);
    }

    static Task SendAsync(Visitor who, string address, int giver, string seen, string figure, string text) =>
        who.SendAsync(address, ("measure", "1"), ("giver", $"{giver}"), ("m1-seen", seen), ("m1-claim", "OnSchedule"), ("m1-t0", figure), ("m1-text", text), ("m1-problem", ""), ("m1-next", ""), ("act", "file:1"));

    static string Parts(Visitor who) => who.Page.QuerySelector("#m1 .report-parts")!.TextContent.Trim();
}
