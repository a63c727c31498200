using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>An ad-hoc round is drafted by one person of the plan office, decided on by another who sees what it costs, and withdrawn or sealed by any of them.</summary>
public sealed class AdHocTests
{
    [Fact]
    public async Task Nobody_approves_what_they_drafted_and_the_other_sees_what_it_costs()
    {
        await using LantuHost host = await AdHocSite.StartAsync();
        using Visitor office = new(host);
        using Visitor second = await host.SecondAsync();

        // Sent twice it is drafted once.
        await office.OpenAsync($"{AdHocSite.Page}/new");
        (string, string)[] form = [.. office.FieldsOf("form.ad-hoc-form input[name=form], form.ad-hoc-form").Where(field => field.Name == "form"), .. AdHocSite.Typed];
        for (int time = 0; time < 2; time++)
        {
            await office.SendAsync(AdHocSite.Page, form);
            Assert.Equal((200, "已提交，等待计划办另一人审批。", $"{AdHocSite.Page}/1?done=proposed"), (office.Status, office.Told, office.Address));
        }

        Assert.Null(office.Page.QuerySelector("form[action$='/approve']"));
        string seen = office.Page.QuerySelector("#change ~ *, input[name=seen]")!.GetAttribute("value") ?? "1";
        await office.SendAsync($"{AdHocSite.Page}/1/approve", ("seen", seen));
        Assert.Equal((403, "“汛期隐患排查”是您拟定的，须由计划办另一人审批。"), (office.Status, office.Told));
        await office.SendAsync($"{AdHocSite.Page}/1/refuse", ("seen", seen), ("reason", "不必"));
        Assert.Equal(403, office.Status);

        // Two times of a row of three columns for each of two units, beside the reports of April.
        await second.OpenAsync($"{AdHocSite.Page}/1");
        Assert.Contains("2 行 × 3 列 × 2 期 = 12 个填报项", second.Page.Body!.TextContent, StringComparison.Ordinal);
        string[] cost = [.. second.Page.QuerySelectorAll("#cost tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim())))];
        Assert.Equal(2, cost.Length);
        Assert.Matches($"^{AdHocSite.Own} 1 6 (\\d+) \\+ 0 \\+ 2 = \\d+$", cost[0]);
        await second.OpenAsync("/");
        Assert.Contains("专项调度待审批 1 项", second.Page.QuerySelector(".waiting")!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/");
        Assert.DoesNotContain("专项调度待审批", office.Page.Body!.TextContent, StringComparison.Ordinal);

        // Nothing is asked, and no page shows it to units, before it is approved.
        using Visitor own = await host.OfUnitAsync(AdHocSite.Own, Role.Preparer);
        await own.OpenAsync(AdHocSite.Page);
        Assert.DoesNotContain("汛期隐患排查", own.Page.Body!.TextContent, StringComparison.Ordinal);
        await own.OpenAsync(await host.FormOfAsync(AdHocSite.Own));
        Assert.Equal(404, own.Status);

        // Whoever drafted it changes it meanwhile: what was seen is not approved.
        await second.OpenAsync($"{AdHocSite.Page}/1");
        IReadOnlyList<(string, string)> approval = second.FieldsOf("form[action$='/approve']");
        await office.OpenAsync($"{AdHocSite.Page}/1");
        await office.SendAsync($"{AdHocSite.Page}/1", [.. office.FieldsOf("#change ~ *, form.ad-hoc-form").Where(field => field.Name is "seen" or "form"), .. AdHocSite.Typed.Select(field => field.Name == "title" ? ("title", "汛期排查") : field)]);
        Assert.Equal((200, "已提交，等待计划办另一人审批。"), (office.Status, office.Told));
        await second.SendAsync($"{AdHocSite.Page}/1/approve", [.. approval]);
        Assert.Equal((409, "“汛期排查”在您打开页面后已被修改，请重新查看。"), (second.Status, second.Told));
        await second.SendAsync($"{AdHocSite.Page}/1", [.. AdHocSite.Typed, ("seen", "2")]);
        Assert.Equal(409, second.Status);

        await second.DecideAsync(1, "refuse", ("reason", ""));
        Assert.Equal(422, second.Status);
        await second.DecideAsync(1, "refuse", ("reason", "先摸清底数"));
        Assert.Equal((200, "已记录不批准，拟定人收到通知。"), (second.Status, second.Told));
        await second.SendAsync($"{AdHocSite.Page}/1/approve", ("seen", "3"));
        Assert.Equal(409, second.Status);
        await office.OpenAsync($"{AdHocSite.Page}/1");
        await office.SendAsync($"{AdHocSite.Page}/1", [.. office.FieldsOf("form.ad-hoc-form").Where(field => field.Name is "seen" or "form"), .. AdHocSite.Typed]);
        await second.DecideAsync(1, "approve");
        Assert.Equal((200, "已批准；各单位在开放之日收到通知。"), (second.Status, second.Told));

        await using LantuDb db = host.Database.Open();
        AdHocTurn[] turns = [.. await db.AdHocTurns.OrderBy(t => t.Number).ToListAsync(TestContext.Current.CancellationToken)];
        Assert.Equal(["2024-04-01 2024-04-07", "2024-04-08 2024-04-11"], turns.Select(turn => $"{turn.Opens.Day:yyyy-MM-dd} {turn.Due.Day:yyyy-MM-dd}"));
        Assert.NotEmpty(turns[0].Due.RestsOn);
        Assert.Equal(["adhoc.proposed", "adhoc.proposed", "adhoc.refused", "adhoc.proposed", "adhoc.approved"], (await host.AuditedAsync()).Select(line => line.Split(' ')[^1]).Where(action => action.StartsWith("adhoc.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_unfit_is_refused_with_all_that_was_typed()
    {
        await using LantuHost host = await AdHocSite.StartAsync();
        using Visitor office = new(host);

        await office.DraftAsync([("title", "六列"), .. Enumerable.Range(1, 6).SelectMany(i => AdHocSite.Column($"列{i}", AdHocColumnKind.Text)), ("opens", "2024-03-28"), ("days", "0")]);
        Assert.Equal((422, 3), (office.Status, office.Page.QuerySelectorAll("main .told li").Length));
        Assert.Contains("短表至多 5 列，请删减。", office.Told, StringComparison.Ordinal);
        Assert.Equal(("六列", "列6"), (office.Page.QuerySelector("#title")!.GetAttribute("value"), office.Page.QuerySelector("#column-5")!.GetAttribute("value")));

        foreach ((string name, string value, string told) in ((string, string, string)[])
        [
            ("named", "某某局", "某某局"), ("named", "", "请填写由谁填报"), ("basis", "机密★", "机密★"), ("until", "2024-03-31", "早于首次开放日期"), ("weeks", "99", "周数请填 1 至 26"),
        ])
        {
            await office.DraftAsync((name, value));
            Assert.Equal(422, office.Status);
            Assert.Contains(told, office.Told, StringComparison.Ordinal);
        }

        await office.DraftAsync(("ask", "Measures"), ("named", "9-9-9"));
        Assert.Equal((422, "计划中没有编号为“9-9-9”的措施，请核对。"), (office.Status, office.Told));
        await using LantuDb db = host.Database.Open();
        Assert.False(await db.AdHocRounds.AnyAsync(TestContext.Current.CancellationToken));

        // A draft whose day has come waits for another day, and is withdrawn.
        await office.DraftAsync();
        await host.DayAsync("2024-04-02T01:00:00Z");
        using Visitor second = await host.SecondAsync();
        await second.DecideAsync(1, "approve");
        Assert.Equal(422, second.Status);
        Assert.Contains("开放日期2024年4月1日（周一）已过", second.Told, StringComparison.Ordinal);
        await second.DecideAsync(1, "withdraw", ("reason", "已无必要"));
        Assert.Equal((200, "已撤回。"), (second.Status, second.Told));
        await second.OpenAsync("/account");
        await second.SendAsync($"{AdHocSite.Page}/1/withdraw", ("reason", "再撤"));
        Assert.Equal(409, second.Status);
    }

    [Fact]
    public async Task Of_measures_those_are_asked_that_report_on_them()
    {
        await using LantuHost host = await AdHocSite.StartAsync();
        (Visitor office, Visitor second) = await host.OpenedAsync(("ask", "Measures"), ("named", "2-4-1、2-5-1"));
        using (office)
        using (second)
        {
            using Visitor builder = await host.OfUnitAsync(HandoverSite.Giver, Role.Preparer);
            await builder.OpenAsync(await host.FormOfAsync(HandoverSite.Giver));
            Assert.Equal("2-4-1", builder.Page.QuerySelector(".report-key a")!.TextContent);
            string field = builder.Page.QuerySelector("#short-form input[inputmode=decimal]")!.GetAttribute("name")!;
            await builder.FillAsync(await host.FormOfAsync(HandoverSite.Giver), (field, "约3"));
            Assert.Equal((422, "2-4-1：“排查点位”填的“约3”不是明确的数字，请填以处计的数字。"), (builder.Status, builder.Told));
            await builder.FillAsync(await host.FormOfAsync(HandoverSite.Giver), (field, "3"));
            Assert.Equal(200, builder.Status);

            await office.OpenAsync($"{AdHocSite.Page}/1");
            Assert.Equal(["市住房城乡建设委 2-4-1 3", "市生态环境局 2-5-1"], office.Page.QuerySelectorAll("#answer-table tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("th, td").Take(3).Select(cell => cell.TextContent.Trim()).Where(text => text.Length > 0))).Order(StringComparer.Ordinal));

            // The same units once each, where it is asked by units.
            await office.DraftAsync(("ask", "OwingUnits"), ("named", "2-4-1 2-4-1，2-5-1"));
            Assert.Equal(200, office.Status);
            await using LantuDb db = host.Database.Open();
            Assert.Equal(2, await db.AdHocRows.CountAsync(r => r.RoundNumber == 2 && r.MeasureOrdinal == null, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task It_is_counted_among_what_units_write()
    {
        await using LantuHost host = await AdHocSite.StartAsync();
        using Visitor reader = new(host);
        await reader.OpenAsync("/plans/1/burden");
        int before = April(reader);
        (Visitor office, Visitor second) = await host.OpenedAsync();
        using (office)
        using (second)
        {
            await office.OpenAsync("/plans/1/burden");
            Assert.Equal(before + 2, April(office));
            Assert.Equal("其中专项调度", office.Page.QuerySelector("table.heat tfoot th")!.TextContent);
            using Visitor own = await host.OfUnitAsync(AdHocSite.Own, Role.Preparer);
            await own.FillAsync(await host.FormOfAsync(AdHocSite.Own), ("r1-c0", "12"), ("r1-c2", "无"));
            await own.FillAsync(await host.FormOfAsync(AdHocSite.Own), ("r1-c0", "13"));
            await host.DayAsync("2024-04-08T01:00:00Z", (own, AdHocSite.Own));
            await own.FillAsync(await host.FormOfAsync(AdHocSite.Own, turn: 2), ("r1-c0", "15"), ("r1-same", "true"));
            Assert.Equal(200, own.Status);

            await own.OpenAsync("/plans/1/burden?round=2024-04");
            string[] effort = [.. own.Page.QuerySelector("#effort-units tbody tr")!.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())];

            // Two rows of three columns: three fields typed, one taken over, one changed.
            Assert.Equal(["2", "6", "3", "1", "1"], effort[..5]);
        }

        static int April(Visitor who)
        {
            AngleSharp.Dom.IElement table = who.Page.QuerySelectorAll("table.heat")[0];
            int place = table.QuerySelectorAll("thead th.number").Select(cell => cell.TextContent.Trim()).ToList().IndexOf("4月");
            return int.Parse(table.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == AdHocSite.Own).QuerySelectorAll("td")[place].TextContent, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public async Task A_notice_moves_the_day_it_is_due_with_word_to_whom_it_asks()
    {
        await using LantuHost host = await HandoverSite.StartAsync("2027-03-29T01:00:00Z");
        await host.App.Services.GetRequiredService<DraftAdHocRounds>().RunAsync(1, AdHocSite.Content(AdHocSite.Own, new DateOnly(2027, 4, 1)), Guid.CreateVersion7(), new Filer("甲", 1));
        await host.App.Services.GetRequiredService<DecideAdHocRounds>().ApproveAsync(1, 1, 1, Guid.CreateVersion7(), new Filer("乙", 2));
        Assert.Equal((new DateOnly(2027, 4, 6), true), await DueAsync());

        // From the 4th to the 6th nobody works then.
        await host.App.Services.GetRequiredService<LoadNotice>().RunAsync(1, 6, CalendarTests.NoticeOf2027(), "甲");
        Assert.Equal((new DateOnly(2027, 4, 8), false), await DueAsync());
        using Visitor own = await host.OfUnitAsync(AdHocSite.Own, Role.Preparer);
        await own.OpenAsync($"/plans/1/units/{await host.UnitAsync(AdHocSite.Own)}");
        Assert.Contains("专项调度“专项”的最迟填报日期由2027年4月6日（周二）改为2027年4月8日（周四）", own.Page.QuerySelector("[aria-labelledby=messages]")!.TextContent, StringComparison.Ordinal);

        async Task<(DateOnly, bool)> DueAsync()
        {
            await using LantuDb db = host.Database.Open();
            AdHocTurn turn = await db.AdHocTurns.SingleAsync(TestContext.Current.CancellationToken);
            return (turn.Due.Day, turn.Due.IsProvisional);
        }
    }

    [Fact]
    public async Task The_pages_take_as_many_queries_for_many_as_for_one()
    {
        await using LantuHost host = await AdHocSite.StartAsync();
        DraftAdHocRounds draft = host.App.Services.GetRequiredService<DraftAdHocRounds>();
        DecideAdHocRounds decide = host.App.Services.GetRequiredService<DecideAdHocRounds>();
        AnswerAdHocRounds answer = host.App.Services.GetRequiredService<AnswerAdHocRounds>();
        DateOnly today = new(2024, 3, 29);
        int unit = await host.UnitAsync(AdHocSite.Own);
        await AskAsync(1, AdHocSite.Own);
        using Visitor office = new(host);
        using Visitor own = await host.OfUnitAsync(AdHocSite.Own, Role.Preparer);
        int[] few = await CountAsync(1);
        await AskAsync(2, "各区政府");
        await AskAsync(3, "各区政府、市水务局、市交通委");

        Assert.Equal(few, await CountAsync(3));

        async Task AskAsync(int round, string units)
        {
            await draft.RunAsync(1, AdHocSite.Content(units, today) with { Weeks = 3 }, Guid.CreateVersion7(), new Filer("甲", 1));
            await decide.ApproveAsync(1, round, 1, Guid.CreateVersion7(), new Filer("乙", 2));
            await using LantuDb db = host.Database.Open();
            int row = await db.AdHocRows.Where(r => r.RoundNumber == round && r.UnitOrdinal == unit).Select(r => r.Number).SingleAsync(TestContext.Current.CancellationToken);
            await answer.RunAsync(1, unit, round, 1, 0, [new TypedRow(row, ["1"], false)], Guid.CreateVersion7(), new Filer("丙", 3));
        }

        async Task<int[]> CountAsync(int round)
        {
            List<int> counts = [];
            foreach ((Visitor who, string page) in ((Visitor, string)[])[(office, AdHocSite.Page), (office, $"{AdHocSite.Page}/{round}"), (own, AdHocSite.Page), (own, $"/plans/1/units/{unit}/ad-hoc"), (own, await host.FormOfAsync(AdHocSite.Own, round))])
            {
                await who.OpenAsync(page);
                Assert.Equal(200, who.Status);
                counts.Add(await host.QueriesAsync(() => who.OpenAsync(page)));
            }

            return [.. counts];
        }
    }
}
