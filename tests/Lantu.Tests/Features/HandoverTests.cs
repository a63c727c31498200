using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Handovers;
using Lantu.Jobs;
using Lantu.Jobs.Handovers;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>What a text tells of hand-overs is decided by the plan office, and passed from unit to unit.</summary>
public sealed class HandoverTests
{
    [Fact]
    public async Task The_sample_tells_of_eight()
    {
        await using LantuHost host = await LantuHost.StartAsync("beijing-2023/plan.md");
        await using LantuDb db = host.Database.Open();
        var measures = await db.Measures.OrderBy(m => m.Ordinal).Select(m => new { m.Key, m.Paragraphs }).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "Share 生态环境部门 Quarter", "Transfer 市场监管部门 AsItHappens +", "Transfer 城管执法 AsItHappens", "Copy 住房城乡建设部门 AsItHappens", "Copy 生态环境部门 AsItHappens", "Share ? Quarter", "Push ? ?", "Share ? ?",
            ],
            measures.SelectMany(measure => HandoverFinder.Find(measure.Paragraphs)).Select(one => $"{one.Kind} {one.Receiver ?? "?"} {one.Rhythm?.ToString() ?? "?"}{(one.AsksAnswer ? " +" : "")}"));
    }

    [Fact]
    public async Task What_is_shared_every_quarter_is_given_signed_for_and_told_late_by_working_days()
    {
        await using LantuHost host = await HandoverSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync(HandoverSite.Page);
        Assert.Equal(3, office.Page.QuerySelectorAll("article[aria-labelledby^=p]").Length);
        Assert.Contains("按照10%的比例对工地开展抽检，结果按季度与生态环境部门共享；", office.Page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);

        // Giver and receiver are filled in, as only one of each can be meant; sent twice it is taken once.
        (string, string)[] form = [.. office.FieldsOf($"article[aria-labelledby='{office.Page.QuerySelector("article[aria-labelledby^=p]")!.GetAttribute("aria-labelledby")}'] form[action='{HandoverSite.Page}']")];
        for (int time = 0; time < 2; time++)
        {
            await office.SendAsync(HandoverSite.Page, form);
            Assert.Equal((200, "确定 1 项单位间移交。"), (office.Status, office.Told));
        }

        Assert.Equal(["1 4 Share 市住房城乡建设委 市生态环境局 Quarter"], await host.HandoversAsync());
        Assert.EndsWith("handover.decided", (await host.AuditedAsync())[^1], StringComparison.Ordinal);
        Assert.Equal(2, office.Page.QuerySelectorAll("article[aria-labelledby^=p]").Length);

        string giving = await host.HandoversOfAsync(HandoverSite.Giver);
        string receiving = await host.HandoversOfAsync(HandoverSite.Receiver);
        using Visitor giver = await host.OfAsync(HandoverSite.Giver);
        using Visitor receiver = await host.OfAsync(HandoverSite.Receiver);
        Assert.Contains("2-4-1 明确由本单位移交“结果按季度与生态环境部门共享”给市生态环境局", await ToldAsync(giver, await host.UnitAsync(HandoverSite.Giver)));
        Assert.Empty(await giver.WaitingAsync());
        await giver.OpenAsync(giving);
        Assert.Contains("2024年3月的最迟2024年4月3日（周三）移交", giver.Page.Body!.TextContent, StringComparison.Ordinal);

        await host.DayAsync("2024-04-01T01:00:00Z", (giver, HandoverSite.Giver));
        Assert.Equal(["单位间移交待办 1 项 市住房城乡建设委 · 最迟2024年4月3日（周三）"], await giver.WaitingAsync());
        await host.DayAsync("2024-04-04T01:00:00Z", (giver, HandoverSite.Giver));
        Assert.Equal(["单位间移交待办 1 项 市住房城乡建设委 · 最迟2024年4月3日（周三）已逾期"], await giver.WaitingAsync());

        await host.DayAsync("2024-04-03T02:00:00Z", (giver, HandoverSite.Giver), (receiver, HandoverSite.Receiver));
        await giver.PassAsync(giving, "1/give", ("text", "一季度抽检结果，京建函〔2024〕12号"));
        Assert.Equal((200, "已移交，对方已收到通知。"), (giver.Status, giver.Told));
        await giver.SendAsync($"{giving}/1/give", ("form", "00000000-0000-0000-0000-000000000001"), ("month", "2024-03"), ("text", "补充两个工地"));
        await giver.SendAsync($"{giving}/1/give", ("form", "00000000-0000-0000-0000-000000000001"), ("month", "2024-03"), ("text", "补充两个工地"));
        Assert.Equal(200, giver.Status);
        Assert.Equal(2, await DeliveriesAsync(host));
        Assert.Empty(await giver.WaitingAsync());
        Assert.Equal("2-4-1 市住房城乡建设委已移交“结果按季度与生态环境部门共享”，请签收：补充两个工地", (await ToldAsync(receiver, await host.UnitAsync(HandoverSite.Receiver)))[0]);

        // Two working days after the 3rd is the 8th: from the 4th to the 6th nobody works, on Sunday the 7th they do.
        await host.DayAsync("2024-04-08T01:00:00Z", (receiver, HandoverSite.Receiver));
        Assert.Equal(["单位间移交待办 2 项 市生态环境局 · 最迟2024年4月8日（周一）"], await receiver.WaitingAsync());
        await receiver.PassAsync(receiving, "1/1/receive");
        Assert.Equal((200, "已签收。"), (receiver.Status, receiver.Told));
        await host.DayAsync("2024-04-09T01:00:00Z", (giver, HandoverSite.Giver), (receiver, HandoverSite.Receiver));
        Assert.Equal(["单位间移交待办 1 项 市生态环境局 · 最迟2024年4月8日（周一）已逾期"], await receiver.WaitingAsync());
        await receiver.PassAsync(receiving, "1/2/receive");
        await receiver.OpenAsync(receiving);
        Assert.Equal("移交 已办 最迟2024年4月3日（周三） 签收 已办 最迟2024年4月8日（周一）", receiver.StepsOf("#h1-1"));
        Assert.Equal("移交 已办 签收 逾期办理 最迟2024年4月8日（周一）", receiver.StepsOf("#h1-2"));
        Assert.Empty(await receiver.WaitingAsync());
        Assert.Equal("2-4-1 市生态环境局已签收“结果按季度与生态环境部门共享”", (await ToldAsync(giver, await host.UnitAsync(HandoverSite.Giver)))[0]);
    }

    [Fact]
    public async Task A_case_is_transferred_any_number_of_times_and_answered_within_its_days()
    {
        await using LantuHost host = await HandoverSite.StartAsync("2024-04-26T01:00:00Z");
        using Visitor office = new(host);
        await office.TakeAsync(1);
        Assert.Equal(["1 4 Transfer 市住房城乡建设委 市城管执法局 AsItHappens 5"], await host.HandoversAsync());
        string giving = await host.HandoversOfAsync(HandoverSite.Giver);
        string receiving = await host.HandoversOfAsync(HandoverSite.Enforcers);
        using Visitor giver = await host.OfAsync(HandoverSite.Giver);
        using Visitor enforcers = await host.OfAsync(HandoverSite.Enforcers);
        await giver.OpenAsync(giving);
        Assert.Null(giver.Page.QuerySelector("select[name=month]"));

        await giver.PassAsync(giving, "1/give", ("text", "某工地未覆盖裸土"));
        await giver.PassAsync(giving, "1/give", ("text", "某工地未洗车出场"));
        Assert.Equal(2, await DeliveriesAsync(host));
        await enforcers.PassAsync(receiving, "1/1/answer", ("text", "已立案"));
        Assert.Equal((409, "请先签收，再反馈。"), (enforcers.Status, enforcers.Told));

        // Received on Friday the 26th: the 28th, 29th and 30th are worked, 1 to 5 May are not, so the fifth day is 7 May.
        await enforcers.PassAsync(receiving, "1/1/receive");
        await enforcers.OpenAsync(receiving);
        Assert.Equal("移交 已办 签收 已办 最迟2024年4月29日（周一） 反馈 待办 最迟2024年5月7日（周二）", enforcers.StepsOf("#h1-1"));
        await host.DayAsync("2024-05-08T01:00:00Z", (giver, HandoverSite.Giver), (enforcers, HandoverSite.Enforcers));
        await enforcers.OpenAsync(receiving);
        Assert.Contains("反馈 逾期 最迟2024年5月7日（周二）", enforcers.StepsOf("#h1-1"), StringComparison.Ordinal);
        await enforcers.PassAsync(receiving, "1/1/answer", ("text", "秘密★"));
        Assert.Equal(422, enforcers.Status);
        await enforcers.PassAsync(receiving, "1/1/answer", ("text", "已立案并责令改正"));
        Assert.Equal((200, "已反馈，对方已收到通知。"), (enforcers.Status, enforcers.Told));
        Assert.Contains("反馈 逾期办理", enforcers.StepsOf("#h1-1"), StringComparison.Ordinal);
        await giver.OpenAsync(giving);
        Assert.Contains("反馈：已立案并责令改正", giver.Page.Body!.TextContent, StringComparison.Ordinal);
        await enforcers.SendAsync($"{receiving}/1/1/answer", ("text", "再答"));
        Assert.Equal(409, enforcers.Status);
        await enforcers.SendAsync($"{receiving}/1/1/receive");
        Assert.Equal(409, enforcers.Status);
        Assert.Contains("签收。", enforcers.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_changes_turns_down_adds_and_ends()
    {
        await using LantuHost host = await HandoverSite.StartAsync();
        using Visitor office = new(host);
        await office.TakeAsync(2, ("receivers", "各区政府"), ("rhythm", "Quarter"), ("answers", "true"), ("days", "0"));
        Assert.Equal((422, "要求反馈的，请填写 1 至 60 的工作日数。"), (office.Status, office.Told));
        Assert.Equal("各区政府", office.Page.QuerySelector("details[open] input[name=receivers]")!.GetAttribute("value"));
        await office.TakeAsync(2, ("receivers", "朝阳区政府、海淀区政府、市生态环境局"), ("rhythm", "Quarter"), ("answers", "true"), ("days", "3"));
        Assert.Equal(["1 5 Push 市生态环境局 朝阳区政府 Quarter 3", "2 5 Push 市生态环境局 海淀区政府 Quarter 3"], await host.HandoversAsync());
        await office.TakeAsync(0, ("receivers", "某某局"));
        Assert.Equal(422, office.Status);
        await office.TakeAsync(0, ("givers", "市生态环境局"));
        Assert.Equal((422, "移交单位和接收单位不能相同：市生态环境局。"), (office.Status, office.Told));

        string mark = office.Page.QuerySelector("form[action$='/decline'] input[name=mark]")!.GetAttribute("value")!;
        await office.SendAsync($"{HandoverSite.Page}/decline", ("measure", "2-4-1"), ("mark", mark), ("reason", ""));
        Assert.Equal(422, office.Status);
        await office.SendAsync($"{HandoverSite.Page}/decline", ("measure", "2-4-1"), ("mark", mark), ("reason", "已由平台自动共享"));
        Assert.Equal((200, "已记录不采纳。"), (office.Status, office.Told));
        Assert.Contains("不采纳：已由平台自动共享", office.Page.QuerySelector("[aria-labelledby=decided]")!.TextContent, StringComparison.Ordinal);
        await office.SendAsync($"{HandoverSite.Page}/decline", ("measure", "2-4-1"), ("mark", mark), ("reason", "再来"));
        Assert.Equal(409, office.Status);
        await office.SendAsync($"{HandoverSite.Page}/decline", ("measure", "2-4-1"), ("mark", "Share-0"), ("reason", "没有"));
        Assert.Equal(404, office.Status);

        (string, string)[] added = [("measure", "2-1-1"), ("kind", "Share"), ("subject", "管网台账"), ("givers", "市城市管理委"), ("receivers", "市交通委"), ("rhythm", ""), ("ground", "专题会纪要")];
        await office.OpenAsync(HandoverSite.Page);
        await office.SendAsync(HandoverSite.Page, [.. added.Select(field => field.Item1 == "measure" ? ("measure", "9-9-9") : field)]);
        Assert.Equal((422, "计划中没有编号为“9-9-9”的措施。"), (office.Status, office.Told));
        await office.SendAsync(HandoverSite.Page, [.. added.Where(field => field.Item1 != "ground")]);
        Assert.Equal(422, office.Status);
        await office.SendAsync(HandoverSite.Page, added);
        Assert.Equal(200, office.Status);
        Assert.Equal("3 1 Share 市城市管理委 市交通委 -", (await host.HandoversAsync())[2]);
        await office.SendAsync(HandoverSite.Page, added);
        Assert.Equal(409, office.Status);
        Assert.Contains("计划办增列： 专题会纪要", office.Page.Body!.TextContent, StringComparison.Ordinal);

        await office.SendAsync($"{HandoverSite.Page}/3/end", ("reason", "并入平台"));
        Assert.Equal((200, "已终止，双方已收到通知。"), (office.Status, office.Told));
        await office.SendAsync($"{HandoverSite.Page}/3/end", ("reason", "并入平台"));
        Assert.Equal(409, office.Status);
        using Visitor lead = await host.OfAsync("市城市管理委");
        string giving = await host.HandoversOfAsync("市城市管理委");
        await lead.OpenAsync(giving);
        Assert.Contains("终止：并入平台", lead.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(lead.Page.QuerySelector("form[action$='/give']"));
        await lead.OpenAsync("/account");
        await lead.SendAsync($"{giving}/3/give", ("text", "台账"));
        Assert.Equal(409, lead.Status);
    }

    [Fact]
    public async Task Each_unit_sees_and_does_its_own_and_nobody_elses()
    {
        await using LantuHost host = await HandoverSite.StartAsync();
        using Visitor office = new(host);
        await office.TakeAsync(0);
        await office.TakeAsync(0, ("receivers", "朝阳区政府、海淀区政府"));
        string chaoyang = await host.HandoversOfAsync("朝阳区政府");
        using Visitor own = await host.OfAsync("朝阳区政府");
        using Visitor sister = await host.OfAsync("海淀区政府");
        using Visitor leader = await host.OfPlaceAsync(Role.Leader);
        using Visitor checker = await host.OfUnitAsync(HandoverSite.Receiver, Role.Checker);

        foreach ((Visitor who, int rows) in ((Visitor, int)[])[(office, 3), (leader, 3), (own, 1), (sister, 1)])
        {
            await who.OpenAsync(HandoverSite.Page);
            Assert.Equal((200, rows), (who.Status, who.Page.QuerySelectorAll("tbody tr[id^=h]").Length));
            Assert.Equal(who == office, who.Page.QuerySelector("article[aria-labelledby^=p], #add") is not null);
        }

        await own.OpenAsync(HandoverSite.Page);
        Assert.DoesNotContain("海淀", own.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await checker.OpenAsync(HandoverSite.Page);
        Assert.Equal(403, checker.Status);
        await sister.OpenAsync(chaoyang);
        Assert.Equal(404, sister.Status);
        await leader.OpenAsync(chaoyang);
        Assert.Equal((200, 0), (leader.Status, leader.Page.QuerySelectorAll("main form").Length));

        // A form for what is another's is none for anybody.
        string giving = await host.HandoversOfAsync(HandoverSite.Giver);
        using Visitor giver = await host.OfAsync(HandoverSite.Giver);
        int mine = (await host.HandoversAsync()).Select((line, place) => line.Contains("朝阳", StringComparison.Ordinal) ? place + 1 : 0).Max();
        await giver.PassAsync(giving, $"{mine}/give", ("text", "一条线索"));
        Assert.Equal(200, giver.Status);
        await giver.SendAsync($"{giving}/{mine}/1/receive");
        Assert.Equal(404, giver.Status);
        await sister.OpenAsync("/account");
        await sister.SendAsync($"{await host.HandoversOfAsync("海淀区政府")}/{mine}/1/receive");
        Assert.Equal(404, sister.Status);
        await sister.OpenAsync("/account");
        await sister.SendAsync($"{chaoyang}/{mine}/1/receive");
        Assert.Equal(404, sister.Status);
        await own.PassAsync(chaoyang, $"{mine}/1/receive");
        Assert.Equal(200, own.Status);
        await own.PassAsync(chaoyang, $"{mine}/1/answer", ("text", ""));
        Assert.Equal((422, "请写明内容，不超过 1000 字。"), (own.Status, own.Told));
        await own.SendAsync($"{chaoyang}/1/give", ("month", "2024-03"), ("text", "一季度"));
        Assert.Equal(404, own.Status);
        await giver.OpenAsync(giving);
        await giver.SendAsync($"{giving}/1/give", ("month", "2024-02"), ("text", "二月"));
        Assert.Equal(422, giver.Status);

        // The way there is on the plan's page, the unit's and its month's.
        foreach ((string page, string link) in ((string, string)[])[("/plans/1", HandoverSite.Page), ($"/plans/1/units/{await host.UnitAsync("朝阳区政府")}", chaoyang), ($"/plans/1/units/{await host.UnitAsync("朝阳区政府")}/rounds/2024-02", chaoyang)])
        {
            await own.OpenAsync(page);
            Assert.NotNull(own.Page.QuerySelector($"main a[href='{link}']"));
        }
    }

    [Fact]
    public async Task The_pages_take_as_many_queries_for_many_as_for_one()
    {
        await using LantuHost host = await HandoverSite.StartAsync();
        DecideHandovers decide = host.App.Services.GetRequiredService<DecideHandovers>();
        PassHandovers pass = host.App.Services.GetRequiredService<PassHandovers>();
        int account = 1;
        await TakeAsync("市生态环境局", "甲");
        await GiveAsync(1);
        string giving = await host.HandoversOfAsync(HandoverSite.Giver);
        using Visitor office = new(host);
        using Visitor giver = await host.OfAsync(HandoverSite.Giver);
        int[] few = await CountAsync();

        await TakeAsync("各区政府", "乙");
        await TakeAsync("市水务局、市交通委", "丙");
        for (int number = 1; number <= 10; number++)
        {
            await GiveAsync(number);
        }

        Assert.Equal(few, await CountAsync());

        Task TakeAsync(string receivers, string subject) => decide.TakeAsync(1, new HandoverOrder { Key = "2-4-1", Kind = HandoverKind.Share, Subject = subject, Givers = HandoverSite.Giver, Receivers = receivers, Rhythm = HandoverRhythm.Month, AsksAnswer = true, AnswerDays = 5, Ground = "试" }, Guid.CreateVersion7(), new Filer("甲", account));

        async Task GiveAsync(int number) => await pass.GiveAsync(1, await host.UnitAsync(HandoverSite.Giver), number, "2024-03", "数据", Guid.CreateVersion7(), new Filer("甲", account));

        async Task<int[]> CountAsync()
        {
            List<int> counts = [];
            foreach ((Visitor who, string page) in ((Visitor, string)[])[(office, HandoverSite.Page), (giver, HandoverSite.Page), (giver, giving), (giver, "/")])
            {
                await who.OpenAsync(page);
                counts.Add(await host.QueriesAsync(() => who.OpenAsync(page)));
            }

            return [.. counts];
        }
    }

    [Fact]
    public async Task What_stays_of_a_corrected_issue_goes_along_with_all_that_was_given()
    {
        await using LantuHost host = await HandoverSite.StartAsync();
        using Visitor office = new(host);
        await office.TakeAsync(0);
        await office.TakeAsync(1, ("receivers", "朝阳区政府"));
        string mark = office.Page.QuerySelector("form[action$='/decline'] input[name=mark]")!.GetAttribute("value")!;
        await office.SendAsync($"{HandoverSite.Page}/decline", ("measure", "2-4-1"), ("mark", mark), ("reason", "另行移交"));
        using Visitor giver = await host.OfAsync(HandoverSite.Giver);
        await giver.PassAsync(await host.HandoversOfAsync(HandoverSite.Giver), "1/give", ("month", "2024-03"), ("text", "提前共享"));
        using Visitor receiver = await host.OfAsync(HandoverSite.Receiver);
        await receiver.PassAsync(await host.HandoversOfAsync(HandoverSite.Receiver), "1/1/receive");
        Assert.Equal(200, receiver.Status);

        // Another measure now stands first, and the one that pushes is gone.
        await host.StoreAsync(ReadPlan.From(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', HandoverSite.Document.Replace("| 1 | 道路清扫 |", "| 1 | 宣传 | 每月发布一期简报。 | 长期实施 | 市生态环境局 | 市生态环境局 | — |\n| 2 | 道路清扫 |", StringComparison.Ordinal).Replace("| 2 | 监督检查 |", "| 3 | 监督检查 |", StringComparison.Ordinal)
            .Replace("| 3 | 绿化养护 |", "| 4 | 绿化养护 |", StringComparison.Ordinal).Replace("| 4 | 扬尘检查 |", "| 5 | 扬尘检查 |", StringComparison.Ordinal).Split('\n').Where(line => !line.Contains("信息互通", StringComparison.Ordinal)))), "更正.md", null, null));
        await host.App.Services.GetRequiredService<Lantu.Jobs.Publication.PublishPlan>().RunAsync(2, 1, "甲");

        Assert.Equal(["1 5 Share 市住房城乡建设委 市生态环境局 Quarter"], await host.HandoversAsync(2));
        await using LantuDb db = host.Database.Open();
        HandoverDelivery carried = await db.HandoverDeliveries.SingleAsync(d => db.Plans.Any(p => p.Id == d.PlanId && p.Number == 2), TestContext.Current.CancellationToken);
        Assert.Equal(("提前共享", true), (carried.Note, carried.ReceivedAt is not null));
        Assert.Equal(1, (await db.Handovers.SingleAsync(h => h.CarriedFrom != null, TestContext.Current.CancellationToken)).CarriedFrom);
        Assert.Contains(", 1 hand-overs carried, 1 lapsed (", await db.Audit.Where(entry => entry.Action == "plan.published").OrderByDescending(entry => entry.Sequence).Select(entry => entry.Detail).FirstAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        int district = await db.Units.Where(u => u.Name == "朝阳区政府" && db.Plans.Any(p => p.Id == u.PlanId && p.Number == 2)).Select(u => u.Ordinal).SingleAsync(TestContext.Current.CancellationToken);
        using Visitor told = await host.OfAsync("朝阳区政府");
        await told.OpenAsync($"/plans/2/units/{district}");
        Assert.Contains("更正后的计划中未延续的单位间移交：每月向各区推送降尘监测结果", told.Page.Body!.TextContent, StringComparison.Ordinal);

        // What was turned down stays so, and nothing is worked on the earlier issue any more.
        await office.OpenAsync("/plans/2/handovers");
        Assert.Empty(office.Page.QuerySelectorAll("article[aria-labelledby^=p]"));
        Assert.Contains("不采纳：另行移交", office.Page.Body!.TextContent, StringComparison.Ordinal);
        await giver.OpenAsync("/account");
        await giver.SendAsync($"/plans/1/units/{await NumberAsync(host, HandoverSite.Giver)}/handovers/1/give", ("month", "2024-03"), ("text", "再给"));
        Assert.Equal(409, giver.Status);
    }

    static async Task<int> NumberAsync(LantuHost host, string unit)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Units.Where(u => u.Name == unit && db.Plans.Any(p => p.Id == u.PlanId && p.Number == 1)).Select(u => u.Ordinal).SingleAsync(TestContext.Current.CancellationToken);
    }

    static async Task<int> DeliveriesAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return await db.HandoverDeliveries.CountAsync(TestContext.Current.CancellationToken);
    }

    static async Task<string[]> ToldAsync(Visitor who, int unit)
    {
        await who.OpenAsync($"/plans/1/units/{unit}");
        return [.. who.Page.QuerySelectorAll("[aria-labelledby=messages] li a").Select(line => line.TextContent.Trim())];
    }
}
