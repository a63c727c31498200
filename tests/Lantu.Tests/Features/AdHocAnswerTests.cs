using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Lantu.Jobs;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>Units answer ad-hoc rounds: once however often a form is sent, late or not, until the time is sealed; and see nothing of one another.</summary>
public sealed class AdHocAnswerTests
{
    [Fact]
    public async Task A_unit_answers_once_changes_its_answer_and_is_late_after_its_day()
    {
        await using LantuHost host = await AdHocSite.StartAsync();
        (Visitor office, Visitor second) = await host.OpenedAsync();
        using (office)
        using (second)
        {
            string form = await host.FormOfAsync(AdHocSite.Own);
            using Visitor own = await host.OfUnitAsync(AdHocSite.Own, Role.Preparer);
            using Visitor sister = await host.OfUnitAsync(AdHocSite.Sister, Role.Preparer);
            Assert.Equal(["专项调度待填 1 份 朝阳区政府 · 最迟2024年4月7日（周日）"], await WaitingAsync(own));
            int unit = await host.UnitAsync(AdHocSite.Own);
            await own.OpenAsync($"/plans/1/units/{unit}/rounds/2024-03");
            Assert.Equal(form, own.Page.QuerySelector(".told a")!.GetAttribute("href"));
            Assert.Contains("专项调度待填：汛期隐患排查（1 行）", own.Told, StringComparison.Ordinal);
            await own.OpenAsync($"/plans/1/units/{unit}");
            Assert.Contains("专项调度“汛期隐患排查”已开放，最迟2024年4月7日（周日）填报", own.Page.QuerySelector("[aria-labelledby=messages]")!.TextContent, StringComparison.Ordinal);

            // What is wrong is told, and nothing that was typed is lost.
            await own.FillAsync(form, ("r1-c0", "12吨"), ("r1-c1", "中"), ("r1-c2", "=1+1<script>alert(1)</script>"));
            Assert.Equal((422, 2), (own.Status, own.Page.QuerySelectorAll("[role=status] .told li").Length));
            Assert.Equal(("12吨", "=1+1<script>alert(1)</script>"), (own.Page.QuerySelector("#r1-c0")!.GetAttribute("value"), own.Page.QuerySelector("#r1-c2")!.TextContent));
            Assert.Empty(own.Page.QuerySelectorAll("main script"));

            // The same form twice is one answer; the same key with something else is refused.
            await own.OpenAsync(form);
            (string Name, string Value)[] sent = [.. own.FieldsOf("#short-form").Where(field => field.Name is "form" or "seen"), ("r1-c0", "１，２００处"), ("r1-c1", "高"), ("r1-c2", "=1+1")];
            for (int time = 0; time < 2; time++)
            {
                await own.SendAsync(form, sent);
                Assert.Equal((200, "已收到 1 行。"), (own.Status, own.Told));
            }

            await own.SendAsync(form, [.. sent.Select(field => field.Name == "r1-c0" ? ("r1-c0", "1") : field)]);
            Assert.Equal(409, own.Status);
            Assert.Equal(["1 1 1 1200|高|=1+1"], await host.AdHocAnswersAsync());
            Assert.Empty(await WaitingAsync(own));

            // Somebody else of the unit answers meanwhile; nothing changed is no new answer; taken back is told.
            await own.OpenAsync(form);
            await own.SendAsync(form, ("seen", "0"), ("r1-c0", "7"));
            Assert.Equal((409, "本单位其他人刚刚提交过，请核对下方内容后再提交。"), (own.Status, own.Told));
            await own.FillAsync(form);
            Assert.Equal((422, "没有填写或修改任何内容。"), (own.Status, own.Told));
            await own.FillAsync(form, ("r1-c0", ""), ("r1-c1", ""), ("r1-c2", ""));
            Assert.Equal((422, "“排查点位”为必填，请填写。"), (own.Status, own.Told));
            await own.FillAsync(form, ("r1-c2", "机密★"));
            Assert.Equal(422, own.Status);

            // After its last day an answer is late, and a correction is not.
            await host.DayAsync("2024-04-08T01:00:00Z", (sister, AdHocSite.Sister), (own, AdHocSite.Own));
            Assert.Contains("专项调度待填 2 份 海淀区政府 · 最迟2024年4月7日（周日）已逾期", await WaitingAsync(sister));
            await sister.FillAsync(await host.FormOfAsync(AdHocSite.Sister), ("r2-c0", "3"));
            Assert.Equal((200, "已收到 1 行，已过时限，标为迟报。"), (sister.Status, sister.Told));
            await own.FillAsync(form, ("r1-c0", "1201"));
            Assert.Equal((200, "已收到 1 行。"), (own.Status, own.Told));
            Assert.Equal(["1 1 1 1200|高|=1+1", "1 1 2 1201|高|=1+1 late", "1 2 1 3|| late"], await host.AdHocAnswersAsync());
            Assert.Equal(2, own.Page.QuerySelectorAll(".report-about ol li").Length);

            // The office sees who answered, and takes away exactly what it sees.
            await host.AnewAsync(office, Seat.Coordinator);
            await office.OpenAsync($"{AdHocSite.Page}/1?turn=1&state=Late");
            Assert.Equal("海淀区政府", Assert.Single(office.Page.QuerySelectorAll("#answer-table tbody tr")).QuerySelector("th")!.TextContent);
            Assert.EndsWith("已报 2 / 2 个单位，其中迟报 1 个", office.Page.QuerySelectorAll("#times tbody tr")[0].QuerySelectorAll("td")[2].TextContent, StringComparison.Ordinal);
            string file = $"{AdHocSite.Page}/1.csv?turn=1&state=Late";
            Assert.NotNull(office.Page.QuerySelector($"a[href='{file}'][download]"));
            Assert.Equal("\uFEFF单位,排查点位（处）,等级,说明,填报状态,填报时间\r\n海淀区政府,3,,,迟报,2024年4月8日（周一） 09:00\r\n", Encoding.UTF8.GetString(await BytesAsync(host, file)));
            Assert.Equal("\uFEFF单位,排查点位（处）,等级,说明,填报状态,填报时间\r\n朝阳区政府,1201,高,\"'=1+1\",按时,2024年4月8日（周一） 09:00\r\n海淀区政府,3,,,迟报,2024年4月8日（周一） 09:00\r\n", Encoding.UTF8.GetString(await BytesAsync(host, $"{AdHocSite.Page}/1.csv?turn=1")));
            Assert.Equal(
                ["单位 排查点位（处） 等级 说明 填报状态 填报时间", "朝阳区政府 1201 高 =1+1 按时 2024年4月8日（周一） 09:00", "海淀区政府 3   迟报 2024年4月8日（周一） 09:00"],
                Rows(await BytesAsync(host, $"{AdHocSite.Page}/1.xlsx?turn=1")));

            // Sealed it takes nothing more; withdrawn the next time does not either.
            await office.DecideAsync(1, "1/seal");
            Assert.Equal((200, "已封存，不再收取。"), (office.Status, office.Told));
            await office.SendAsync($"{AdHocSite.Page}/1/1/seal");
            Assert.Equal(409, office.Status);
            await own.OpenAsync(form);
            Assert.Null(own.Page.QuerySelector("#short-form"));
            await own.OpenAsync("/account");
            await own.SendAsync(form, ("seen", "2"), ("r1-c0", "5"));
            Assert.Equal(409, own.Status);
            Assert.Contains("封存，不再收取", own.Told, StringComparison.Ordinal);
            await office.DecideAsync(1, "withdraw", ("reason", "汛情解除"));
            await own.OpenAsync("/account");
            await own.SendAsync(await host.FormOfAsync(AdHocSite.Own, turn: 2), ("seen", "0"), ("r1-c0", "5"));
            Assert.Equal(409, own.Status);
            Assert.Contains("撤回，不再收取：汛情解除", own.Told, StringComparison.Ordinal);
            Assert.Empty(await WaitingAsync(own));
            Assert.Equal(3, (await host.AdHocAnswersAsync()).Count);
        }
    }

    [Fact]
    public async Task Nobody_sees_or_fills_in_what_another_is_asked()
    {
        await using LantuHost host = await AdHocSite.StartAsync();
        (Visitor office, Visitor second) = await host.OpenedAsync();
        using (office)
        using (second)
        {
            string form = await host.FormOfAsync(AdHocSite.Own);
            using Visitor own = await host.OfUnitAsync(AdHocSite.Own, Role.Preparer);
            using Visitor sister = await host.OfUnitAsync(AdHocSite.Sister, Role.Preparer);
            using Visitor unasked = await host.OfUnitAsync(HandoverSite.Receiver, Role.Preparer);
            using Visitor leader = await host.OfPlaceAsync(Role.Leader);
            await own.FillAsync(form, ("r1-c0", "12"), ("r1-c2", "只有本区才看的说明"));

            await sister.OpenAsync(form);
            Assert.Equal(404, sister.Status);
            await sister.OpenAsync("/account");
            await sister.SendAsync(form, ("seen", "1"), ("r1-c0", "1"));
            Assert.Equal(404, sister.Status);
            await sister.OpenAsync("/account");
            await sister.SendAsync(await host.FormOfAsync(AdHocSite.Sister), ("seen", "0"), ("r1-c0", "1"), ("r2-c0", "4"));
            Assert.Equal(200, sister.Status);
            Assert.Equal(["1 1 1 12||只有本区才看的说明", "1 2 1 4||"], await host.AdHocAnswersAsync());
            foreach (string page in (string[])[AdHocSite.Page, $"/plans/1/units/{await host.UnitAsync(AdHocSite.Sister)}/ad-hoc", await host.FormOfAsync(AdHocSite.Sister), "/plans/1/burden"])
            {
                await sister.OpenAsync(page);
                Assert.Equal(200, sister.Status);
                Assert.DoesNotContain("只有本区才看", sister.Page.Body!.TextContent, StringComparison.Ordinal);
                Assert.True(page == "/plans/1/burden" || !sister.Page.QuerySelector("main")!.TextContent.Contains(AdHocSite.Own, StringComparison.Ordinal), page);
            }

            foreach (string page in (string[])[$"{AdHocSite.Page}/1", $"{AdHocSite.Page}/1.csv", $"{AdHocSite.Page}/1.xlsx", $"{AdHocSite.Page}/new"])
            {
                await sister.OpenAsync(page);
                Assert.Equal(403, sister.Status);
            }

            await unasked.OpenAsync(await host.FormOfAsync(HandoverSite.Receiver));
            Assert.Equal(404, unasked.Status);
            await unasked.OpenAsync(AdHocSite.Page);
            Assert.DoesNotContain("汛期隐患排查", unasked.Page.Body!.TextContent, StringComparison.Ordinal);
            await leader.OpenAsync($"{AdHocSite.Page}/1");
            Assert.Equal((200, 0), (leader.Status, leader.Page.QuerySelectorAll("main form").Length));
            Assert.Contains("只有本区才看的说明", leader.Page.Body!.TextContent, StringComparison.Ordinal);
            await leader.OpenAsync(form);
            Assert.Null(leader.Page.QuerySelector("#short-form"));
        }
    }

    [Fact]
    public async Task It_ends_with_the_issue_that_it_was_approved_for()
    {
        await using LantuHost host = await AdHocSite.StartAsync();
        (Visitor office, Visitor second) = await host.OpenedAsync();
        using (office)
        using (second)
        {
            using Visitor own = await host.OfUnitAsync(AdHocSite.Own, Role.Preparer);
            string form = await host.FormOfAsync(AdHocSite.Own);
            await own.FillAsync(form, ("r1-c0", "12"));
            await office.DraftAsync(("title", "线索核查"), ("ask", "Measures"), ("named", "2-4-1"), ("weeks", "1"), ("until", ""), ("opens", "2024-04-02"));
            await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(HandoverSite.Document.Replace("每月向各区推送", "每季度向各区推送", StringComparison.Ordinal)), "更正.md", null, null));
            await office.OpenAsync("/plans/2/publish");
            Assert.Contains("第 1 号计划未结束的专项调度随之终止：汛期隐患排查、线索核查。", office.Page.QuerySelector("[aria-labelledby=publishing]")!.TextContent, StringComparison.Ordinal);
            await host.App.Services.GetRequiredService<PublishPlan>().RunAsync(2, 0, "甲");

            await own.OpenAsync(form);
            Assert.Contains("所属计划已由第 2 号计划接替", own.Page.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
            await own.OpenAsync("/account");
            await own.SendAsync(form, ("seen", "1"), ("r1-c0", "13"));
            Assert.Equal(409, own.Status);
            Assert.Equal(["1 1 1 12||"], await host.AdHocAnswersAsync());

            // A unit sees what asked it, and whoever drafted it drafts it anew.
            await own.OpenAsync("/plans/2/ad-hoc");
            Assert.Equal(["/plans/1/ad-hoc 汛期隐患排查"], own.Page.QuerySelectorAll("[aria-labelledby=lapsed] a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}"));
            await office.OpenAsync("/");
            Assert.Contains("您拟定的专项调度“线索核查”随第 1 号计划被更正而终止", office.Page.QuerySelector("a[href='/plans/2/ad-hoc/new?from=2']")!.TextContent, StringComparison.Ordinal);
            await office.OpenAsync("/plans/2/ad-hoc");
            Assert.Equal(["/plans/1/ad-hoc/1", "/plans/2/ad-hoc/new?from=1", "/plans/1/ad-hoc/2", "/plans/2/ad-hoc/new?from=2"], office.Page.QuerySelectorAll("[aria-labelledby=lapsed] a").Select(link => link.GetAttribute("href")));
            await office.OpenAsync("/plans/2/ad-hoc/new?from=3");
            Assert.Equal(404, office.Status);
            await office.OpenAsync("/plans/2/ad-hoc/new?from=2");
            Assert.Equal("已带入第 1 号计划专项调度“线索核查”的内容，请核对后提交。", office.Told);
            await office.SendAsync("/plans/2/ad-hoc", [.. office.FieldsOf("form[action='/plans/2/ad-hoc']")]);
            Assert.Equal((200, "/plans/2/ad-hoc/1?done=proposed"), (office.Status, office.Address));
            await using LantuDb db = host.Database.Open();
            AdHocRound[] both = [.. (await db.AdHocRounds.ToListAsync(TestContext.Current.CancellationToken)).Where(round => round.Content.Title == "线索核查").OrderBy(round => round.ClosedByPlan is null)];
            Assert.Equal([AdHocState.Closed, AdHocState.Proposed], both.Select(round => round.State));
            Assert.Equivalent(both[0].Content, both[1].Content, strict: true);
            Assert.Contains(", 2 ad-hoc rounds closed", await db.Audit.Where(entry => entry.Action == "plan.published").OrderByDescending(entry => entry.Sequence).Select(entry => entry.Detail).FirstAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    static async Task<string[]> WaitingAsync(Visitor who)
    {
        await who.OpenAsync("/");
        return [.. who.Page.QuerySelectorAll(".waiting li").Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Contains("专项调度", StringComparison.Ordinal))];
    }

    static async Task<byte[]> BytesAsync(LantuHost host, string url)
    {
        using HttpClient browser = host.BrowserOf(await host.SignInAsync(Seat.Coordinator));
        return await browser.GetByteArrayAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    static string[] Rows(byte[] workbook)
    {
        using MemoryStream content = new(workbook);
        using SpreadsheetDocument book = SpreadsheetDocument.Open(content, isEditable: false);
        return [.. book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(row => string.Join(' ', row.Elements<Cell>().Select(cell => cell.InnerText)))];
    }
}
