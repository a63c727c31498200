using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Messages;
using Lantu.Jobs;
using Lantu.Jobs.Delegations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>A unit hands what it has down to those directly below it; they see their own part, and hand it on.</summary>
public sealed class DelegationTests
{
    [Fact]
    public async Task A_quantity_is_divided_and_those_below_see_their_own_part_only()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations";
        using Visitor district = await host.VisitAsync(DelegationSite.District);

        await host.DivideAsync(district, $"{url}/1", 0, "", false, (DelegationSite.Ecology, true, "30", "1"), (DelegationSite.Water, true, "50公里", "2"));

        Assert.Equal((200, "新交办2项。"), (district.Status, district.Told));
        Assert.Equal(["1 朝阳区政府 朝阳区生态环境局 1 Handed 30公里 T-1", "1 朝阳区政府 朝阳区水务局 1 Handed 50公里 T-2"], await host.DelegationsAsync());
        Assert.Contains("相符", district.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("delegations.handed", (await host.AuditedAsync())[^1], StringComparison.Ordinal);

        // Due on 5 March, the third working day: one before it is the 4th, two the 1st.
        using Visitor ecology = await host.VisitAsync(DelegationSite.Ecology);
        string own = $"/plans/1/delegations/{await host.NumberAsync(DelegationSite.Ecology)}";
        await ecology.OpenAsync(own);
        string page = ecology.Page.Body!.TextContent;
        Assert.Contains("2024年2月报送期内部截止2024年3月4日（周一）", page, StringComparison.Ordinal);
        Assert.Contains("朝阳区政府交办：2-1-1", page, StringComparison.Ordinal);
        Assert.DoesNotContain(DelegationSite.Water, page, StringComparison.Ordinal);
        Assert.DoesNotContain("50", ecology.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await ecology.OpenAsync("/plans/1");
        Assert.NotNull(ecology.Page.QuerySelector($"main a[href='{own}']"));

        // On the measure's page each sees what they reach.
        foreach ((Visitor who, int rows) in ((Visitor, int)[])[(ecology, 1), (district, 2), (new Visitor(host), 2), (await host.VisitAsync("海淀区政府"), 0), (await host.VisitAsync(DelegationSite.SisterBureau), 0), (await host.OfPlaceAsync(Role.Leader), 2)])
        {
            await who.OpenAsync("/plans/1/measures/1");
            Assert.Equal(rows, who.Page.QuerySelectorAll("[aria-labelledby=delegations] li").Length);
        }

        // Nobody else reads it, whatever the address.
        string water = $"/plans/1/delegations/{await host.NumberAsync(DelegationSite.Water)}";
        foreach (string address in (string[])[water, $"{water}/1", $"{water}/list.xlsx", url, $"{url}/1", $"{url}/list.xlsx", $"/plans/1/delegations/{await host.NumberAsync(DelegationSite.District)}"])
        {
            await ecology.OpenAsync(address);
            Assert.Equal(404, ecology.Status);
        }

        await district.OpenAsync(own);
        Assert.Equal(200, district.Status);
        await district.OpenAsync("/plans/1/rounds");
        Assert.DoesNotContain("交办", district.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_unit_itself_hands_down_and_only_to_its_own_children()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations";
        using Visitor district = await host.VisitAsync(DelegationSite.District, Role.Approver);
        foreach (string strange in (string[])["海淀区政府", DelegationSite.SisterBureau, DelegationSite.Station, "市水务局", DelegationSite.District])
        {
            await host.DivideAsync(district, $"{url}/2", 0, "", false, (strange, true, null, ""));
            Assert.Equal(404, district.Status);
            await host.DivideAsync(district, $"{url}/3", 0, "", false, (strange, true, null, ""));
            Assert.Equal(403, district.Status);
            Assert.Contains("只能分解给直属的下级单位", district.Told, StringComparison.Ordinal);
            await district.SendAsync($"{url}/hand", ("chosen", "3.0"), ("child", $"{await host.NumberAsync(strange)}"));
            Assert.Equal(403, district.Status);
        }

        Assert.Empty(await host.DelegationsAsync());

        // The office reads, a sister does not, and neither hands down.
        using Visitor office = new(host);
        await host.DivideAsync(office, $"{url}/3", 0, "", false, (DelegationSite.Ecology, true, null, ""));
        Assert.Equal(403, office.Status);
        Assert.Contains("您的岗位不能这样做", office.Page.Body!.TextContent, StringComparison.Ordinal);
        using Visitor sister = await host.VisitAsync("海淀区政府");
        await host.DivideAsync(sister, $"{url}/3", 0, "", false, (DelegationSite.Ecology, true, null, ""));
        Assert.Equal(404, sister.Status);
        Assert.Empty(await host.DelegationsAsync());
    }

    [Fact]
    public async Task Another_sum_is_shown_and_has_to_be_confirmed_with_a_reason()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations";
        using Visitor district = await host.VisitAsync(DelegationSite.District);

        await host.DivideAsync(district, $"{url}/1", 0, "", false, (DelegationSite.Ecology, true, "30", ""), (DelegationSite.Water, true, "40", ""));
        Assert.Equal(422, district.Status);
        Assert.Contains("分解合计70公里，本单位任务80公里，相差-10公里", district.Told, StringComparison.Ordinal);
        await host.DivideAsync(district, $"{url}/1", 0, "", true, (DelegationSite.Ecology, true, "30", ""), (DelegationSite.Water, true, "40", ""));
        Assert.Equal(422, district.Status);
        await host.DivideAsync(district, $"{url}/1", 0, "余量待招标后分解", false, (DelegationSite.Ecology, true, "30", ""), (DelegationSite.Water, true, "40", ""));
        Assert.Equal(422, district.Status);
        Assert.Empty(await host.DelegationsAsync());

        await host.DivideAsync(district, $"{url}/1", 0, "余量待招标后分解", true, (DelegationSite.Ecology, true, "30", ""), (DelegationSite.Water, true, "40", ""));
        Assert.Equal(200, district.Status);
        Assert.Contains("本单位任务80公里，少10公里", district.Page.Body!.TextContent, StringComparison.Ordinal);

        // A change keeps the version before, with its reason; what says the same is not touched.
        await host.DivideAsync(district, $"{url}/1", 2, "余量已招标", false, (DelegationSite.Ecology, true, "30", ""), (DelegationSite.Water, true, "50", ""));
        Assert.Equal((200, "变更1项。"), (district.Status, district.Told));
        Assert.Equal(["1 朝阳区政府 朝阳区生态环境局 1 Handed 30公里", "1 朝阳区政府 朝阳区水务局 1 Replaced 40公里", "1 朝阳区政府 朝阳区水务局 2 Handed 50公里"], await host.DelegationsAsync());
        await district.OpenAsync($"{url}/1");
        Assert.Contains("余量待招标后分解", district.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("余量已招标", district.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30吨", "", "计量单位应为“公里”，不能是“吨”")]
    [InlineData("三十", "", "“三十”不是数字")]
    [InlineData("3,0", "", "“3,0”不是数字")]
    [InlineData("-80", "", "分解量应大于零")]
    [InlineData("80", "3", "2024年2月报送期2024年3月1日（周五）开放，内部截止不能早至2024年2月29日（周四）")]
    [InlineData("80", "半天", "提前工作日应为1至20的整数")]
    [InlineData("80", "21", "提前工作日应为1至20的整数")]
    public async Task Whatever_is_typed_wrong_has_its_sentence(string share, string days, string sentence)
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations/1";
        using Visitor district = await host.VisitAsync(DelegationSite.District);

        await host.DivideAsync(district, url, 0, "", false, (DelegationSite.Ecology, true, share, days));

        Assert.Equal(422, district.Status);
        Assert.Contains(sentence.Replace("2024年3月1日（周五）开放", "2024年3月1日（周五）才开放", StringComparison.Ordinal), district.Told, StringComparison.Ordinal);
        Assert.Equal(share, district.Page.QuerySelector("input[name=share]")!.GetAttribute("value"));
        Assert.Empty(await host.DelegationsAsync());
    }

    [Fact]
    public async Task Several_go_to_one_unit_at_once_and_it_hands_them_on_and_loses_them_together()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations";
        string ecology = $"{await host.NumberAsync(DelegationSite.Ecology)}";
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        await district.OpenAsync(url);
        await district.SendAsync($"{url}/hand", ("chosen", "1.0"), ("chosen", "3.0"), ("days", "1"), ("note", "请制定方案"), ("child", ""));
        Assert.Equal((422, "请选择下级单位。"), (district.Status, district.Told));
        await district.SendAsync($"{url}/hand", ("child", ecology), ("days", "1"));
        Assert.Equal((422, "没有选中任何一项。"), (district.Status, district.Told));
        await district.SendAsync($"{url}/hand", ("chosen", "1.0"), ("chosen", "3.0"), ("days", "1"), ("note", "请制定方案"), ("child", ecology));
        Assert.Equal((200, "新交办2项。"), (district.Status, district.Told));

        // What it has, the bureau hands on: not later than it has to report itself.
        using Visitor bureau = await host.VisitAsync(DelegationSite.Ecology);
        string own = $"/plans/1/delegations/{ecology}";
        await host.DivideAsync(bureau, $"{own}/3", 0, "", false, (DelegationSite.Station, true, null, ""));
        Assert.Equal(422, bureau.Status);
        Assert.Contains("下级不能更晚", bureau.Told, StringComparison.Ordinal);
        await host.DivideAsync(bureau, $"{own}/3", 0, "", false, (DelegationSite.Station, true, null, "2"));
        Assert.Equal(200, bureau.Status);
        await host.DivideAsync(bureau, $"{own}/2", 0, "", false, (DelegationSite.Station, true, null, "2"));
        Assert.Equal(404, bureau.Status);
        using Visitor station = await host.VisitAsync(DelegationSite.Station);
        await station.OpenAsync($"/plans/1/delegations/{await host.NumberAsync(DelegationSite.Station)}");
        Assert.Contains("没有下级单位", station.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2024年3月1日（周五）", station.Page.Body!.TextContent, StringComparison.Ordinal);

        // Taken back once, with what rests on it; the second time somebody is told that it was.
        await host.DivideAsync(district, $"{url}/3", 1, "", false, (DelegationSite.Ecology, false, null, ""));
        Assert.Equal(422, district.Status);
        await host.DivideAsync(district, $"{url}/3", 1, "改由水务局承担", false, (DelegationSite.Ecology, false, null, ""), (DelegationSite.Water, true, null, ""));
        Assert.Equal((200, "新交办1项、收回1项。"), (district.Status, district.Told));
        await host.DivideAsync(district, $"{url}/3", 1, "改由水务局承担", false, (DelegationSite.Ecology, false, null, ""));
        Assert.Equal(409, district.Status);
        Assert.Contains("的分解已由", district.Told, StringComparison.Ordinal);
        await station.OpenAsync(station.Address);
        Assert.Contains("没有可分解的责任", station.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("收回了交办：2-3-1", station.Page.Body!.TextContent, StringComparison.Ordinal);
        await using LantuDb db = host.Database.Open();
        List<Message> told = await db.Messages.Where(m => m.Body != null).OrderBy(m => m.Number).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["delegation.handed", "delegation.handed", "delegation.withdrawn", "delegation.withdrawn", "delegation.handed"], told.Select(message => message.Kind));
    }

    [Fact]
    public async Task Of_two_at_once_one_wins_and_the_other_is_told()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations/1";
        Visitor[] people = [await host.VisitAsync(DelegationSite.District), await host.VisitAsync(DelegationSite.District, Role.Approver)];

        await Task.WhenAll(people.Select((who, i) => host.DivideAsync(who, url, 0, "", false, (i == 0 ? DelegationSite.Ecology : DelegationSite.Water, true, "80", ""))));

        Assert.Equal([200, 409], people.Select(who => who.Status).Order());
        Visitor loser = people.Single(who => who.Status == 409);
        Assert.Contains("2-1-1的分解已由u", loser.Told, StringComparison.Ordinal);
        Assert.Single(await host.DelegationsAsync());
        Array.ForEach(people, who => who.Dispose());
    }

    [Fact]
    public async Task Where_nobody_stands_below_the_page_leads_to_the_form_that_adds_one()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync("市交通委")}/delegations";
        using Visitor office = new(host);
        await office.OpenAsync(url);
        string add = office.Page.QuerySelectorAll("main a.btn-primary").Single().GetAttribute("href")!;
        await office.OpenAsync(add);
        Assert.Equal("市交通委", office.Page.QuerySelector("input[name=parent]")!.GetAttribute("value"));
        await office.SendAsync("/units/1/add", ("name", "市停车中心"), ("kind", "Department"), ("parent", "市交通委"));
        Assert.Equal(200, office.Status);

        using Visitor lead = await host.VisitAsync("市交通委");
        await lead.OpenAsync(url);
        Assert.Null(lead.Page.QuerySelector("main a.btn-primary"));
        await host.DivideAsync(lead, $"{url}/2", 0, "", false, ("市停车中心", true, null, "2"));
        Assert.Equal(200, lead.Status);
        Assert.Equal(["2 市交通委 市停车中心 1 Handed T-2"], await host.DelegationsAsync());
    }

    [Fact]
    public async Task A_corrected_issue_keeps_what_still_has_a_ground_and_says_what_has_none()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations";
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        using Visitor bureau = await host.VisitAsync(DelegationSite.Ecology);
        string own = $"delegations/{await host.NumberAsync(DelegationSite.Ecology)}";
        await host.DivideAsync(district, $"{url}/1", 0, "", false, (DelegationSite.Ecology, true, "30", ""), (DelegationSite.Water, true, "50", ""));
        await host.DivideAsync(district, $"{url}/3", 0, "", false, (DelegationSite.Ecology, true, null, ""));
        await host.DivideAsync(bureau, $"/plans/1/{own}/1", 0, "", false, (DelegationSite.Station, true, "30", ""));
        await host.DivideAsync(bureau, $"/plans/1/{own}/3", 0, "", false, (DelegationSite.Station, true, null, ""));

        await host.CorrectAsync(text => text.Replace("| 9月底前 | 海淀区政府 | 朝阳区政府 |", "| 9月底前 | 海淀区政府 | 海淀区政府 |", StringComparison.Ordinal).Replace("结果公开", "结果公布", StringComparison.Ordinal));

        Assert.Equal(
            ["1 朝阳区政府 朝阳区生态环境局 1 Handed 30公里", "1 朝阳区政府 朝阳区水务局 1 Handed 50公里", "1 朝阳区生态环境局 朝阳区环境监测站 1 Handed 30公里"],
            await host.DelegationsAsync(2));
        await bureau.OpenAsync($"/plans/2/{own}");
        Assert.Contains("更正后的计划中未延续的分解：2-3-1", bureau.Page.Body!.TextContent, StringComparison.Ordinal);
        await using LantuDb db = host.Database.Open();
        Assert.Contains(", 3 delegations carried, 2 lapsed (2-3-1 → 朝阳区生态环境局, 2-3-1 → 朝阳区环境监测站)", await db.Audit.Where(entry => entry.Action == "plan.published").OrderByDescending(entry => entry.Sequence).Select(entry => entry.Detail).FirstAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.All(await db.Delegations.Where(d => d.CarriedFrom != null).ToListAsync(TestContext.Current.CancellationToken), carried => Assert.Equal(1, carried.CarriedFrom));

        // The earlier issue is no longer worked on.
        await host.DivideAsync(district, $"{url}/1", 2, "再改", true, (DelegationSite.Ecology, true, "20", ""));
        Assert.Equal(409, district.Status);
    }

    [Fact]
    public async Task What_the_office_takes_from_the_unit_above_rests_on_nothing_below()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        int ordinal = await host.UnitAsync(DelegationSite.District);
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        await host.DivideAsync(district, $"/plans/1/units/{ordinal}/delegations/3", 0, "", false, (DelegationSite.Ecology, true, null, ""));
        await district.OpenAsync($"/plans/1/units/{ordinal}/assignments");
        await district.SendAsync($"/plans/1/units/{ordinal}/assignments/contest", ("measure", "3"), ("role", "Responsible"), ("reason", "已移交"));
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/assignments");
        await office.SendAsync("/plans/1/assignments/contests/1", ("ruling", "Upheld"), ("units", "通州区政府"), ("reason", "专题会"));
        Assert.Equal(200, office.Status);

        using Visitor bureau = await host.VisitAsync(DelegationSite.Ecology);
        await bureau.OpenAsync($"/plans/1/delegations/{await host.NumberAsync(DelegationSite.Ecology)}");

        Assert.Contains("依据已终止的分解", bureau.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("没有可分解的责任", bureau.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_has_something_stays_in_the_directory()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync("海淀区政府")}/delegations";
        using Visitor haidian = await host.VisitAsync("海淀区政府");
        await host.DivideAsync(haidian, $"{url}/3", 0, "", false, (DelegationSite.SisterBureau, true, null, ""));
        Assert.Equal(200, haidian.Status);

        // The bureau is what was added last.
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/undo");
        await office.SendHeldAsync();

        Assert.Equal(409, office.Status);
        Assert.Contains("计划 1 已向“海淀区水务局”分解任务，不能撤销", office.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_job_itself_refuses_what_no_form_sends()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        HandDown hand = host.App.Services.GetRequiredService<HandDown>();
        int district = await host.NumberAsync(DelegationSite.District);
        int bureau = await host.NumberAsync(DelegationSite.Ecology);

        Assert.Equal(Refusal.NothingChosen, (await Assert.ThrowsAsync<RefusedException>(() => hand.RunAsync(1, district, [], "甲"))).Reason);
        Assert.Equal(Refusal.NotThere, (await Assert.ThrowsAsync<RefusedException>(() => hand.RunAsync(1, bureau, [new DelegationOrder(1, 0, [new ChildOrder(district, new())], false, null)], "甲"))).Reason);
        Assert.Equal(Refusal.NothingChanged, (await Assert.ThrowsAsync<RefusedException>(() => hand.RunAsync(1, district, [new DelegationOrder(1, 0, [new ChildOrder(bureau, null)], false, null)], "甲"))).Reason);
        Assert.Equal(Refusal.NotThere, (await Assert.ThrowsAsync<RefusedException>(() => hand.RunAsync(1, district, [new DelegationOrder(1, 5, [new ChildOrder(bureau, new())], false, null)], "甲"))).Reason);
        Assert.Empty(await host.DelegationsAsync());
    }
}
