using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>How often measures are reported on, who sums up, who stands for assignments.</summary>
public sealed class ReportingTests
{
    [Fact]
    public async Task A_proposal_counts_only_when_it_is_taken()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/frequencies");
        Assert.Equal(4, office.Page.QuerySelectorAll("tbody .label.is-warning").Length);
        await office.OpenAsync("/plans/1/measures/1");
        Assert.Contains("未确定，按通知每月报送", office.Page.QuerySelector("[aria-labelledby=reporting]")!.TextContent, StringComparison.Ordinal);

        await office.OpenAsync("/plans/1/frequencies");
        await office.SendAsync("/plans/1/frequencies/adopt", ("measures", "1"));
        await office.SendAsync("/plans/1/frequencies/adopt", ("all", "true"));

        await using LantuDb db = host.Database.Open();
        List<FrequencyChoice> choices = await db.FrequencyChoices.OrderBy(c => c.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["1 Node", "2 Month", "3 Node", "4 Quarter"], choices.Select(choice => $"{choice.MeasureOrdinal} {choice.Frequency}"));
        Assert.All(choices, choice => Assert.Equal(("1", new DateOnly(2024, 2, 1)), (choice.Rule, choice.From)));
        Assert.Equal(["frequencies.set", "frequencies.set"], (await host.AuditedAsync()).TakeLast(2));
        await office.SendAsync("/plans/1/frequencies/adopt", ("all", "true"));
        Assert.Equal(422, office.Status);
    }

    [Fact]
    public async Task The_office_sets_singly_and_all_that_a_filter_shows_from_a_month_on()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/frequencies");

        await office.SendAsync("/plans/1/frequencies", ("measures", "2"), ("frequency", "Year"), ("turn", "11"), ("supporting", "true"), ("reason", "年底考核"));
        await office.SendAsync("/plans/1/frequencies?ground=DatesInYear", ("all", "true"), ("frequency", "Month"));
        await office.SendAsync("/plans/1/frequencies", ("measures", "1"), ("frequency", "Quarter"), ("turn", "3"), ("month", "7"));

        await office.OpenAsync("/plans/1/measures/2");
        Assert.Contains("每年11月，协办单位也报送", office.Page.QuerySelector("[aria-labelledby=reporting]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("年底考核", office.Page.QuerySelector("[aria-labelledby=reporting]")!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/frequencies");
        string[] due = [.. office.Page.QuerySelectorAll("td[data-label=报送月份]").Select(cell => cell.FirstChild!.TextContent.Trim())];
        Assert.Equal(["2月、3月、4月、5月、6月、9月、12月", "11月", "每月"], due.Take(3));

        await office.SendAsync("/plans/1/frequencies", ("measures", "1"), ("frequency", "Quarter"), ("turn", "9"));
        Assert.Equal(422, office.Status);
        await office.SendAsync("/plans/1/frequencies", ("measures", "99"), ("frequency", "Month"));
        Assert.Equal(404, office.Status);
    }

    [Fact]
    public async Task A_workbook_comes_back_and_nothing_of_it_counts_while_a_cell_is_not_understood()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/frequencies");
        string[] keys;
        await using (LantuDb db = host.Database.Open())
        {
            keys = await db.Measures.OrderBy(m => m.Ordinal).Select(m => m.Key).ToArrayAsync(TestContext.Current.CancellationToken);
        }

        ListReading left = ListWorkbookReader.Read(await DownloadAsync(host, "/plans/1/frequencies.xlsx"), ["编号", "报送频次", "版本"]);
        Assert.Empty(left.Faults);
        Assert.Equal(keys.Select(key => (key, (string?)null, (string?)"0")), left.Rows.Select(row => (row.Text("编号")!, row.Text("报送频次"), row.Text("版本"))));

        await office.HandInAsync("频次.xlsx", Sheet([keys[0], "每季", "", "", "0"], [keys[1], "每年", "13", "也许", "0"], ["9-9-9", "每月", "", "", "0"], [keys[2], "每月", "", "", "0"]), "/plans/1/frequencies/upload");
        Assert.Equal(422, office.Status);
        Assert.Equal(["B2", "C3", "D3", "A4"], office.Page.QuerySelectorAll("[aria-labelledby=faults] li .aside").Select(cell => cell.TextContent.Trim()));
        await using (LantuDb db = host.Database.Open())
        {
            Assert.False(await db.FrequencyChoices.AnyAsync(TestContext.Current.CancellationToken));
        }

        await office.HandInAsync("频次.xlsx", Sheet([keys[0], "每季度", "3", "是", "0"], [keys[1], "", "", "", "0"], [keys[2], "每年", "10月", "", "0"]), "/plans/1/frequencies/upload");
        Assert.Equal(200, office.Status);
        await using (LantuDb db = host.Database.Open())
        {
            Assert.Equal(["1 Quarter 2 True", "3 Year 9 False"], (await db.FrequencyChoices.OrderBy(c => c.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken)).Select(c => $"{c.MeasureOrdinal} {c.Frequency} {c.Offset} {c.AsksSupporting}"));
        }

        await office.OpenAsync("/plans/1/frequencies");
        await office.HandInAsync("频次.xlsx", Sheet([keys[0], "每月", "", "", "0"]), "/plans/1/frequencies/upload");
        Assert.Equal(409, office.Status);
        await office.OpenAsync("/plans/1/frequencies");
        await office.HandInAsync("频次.xlsx", "没有表格"u8.ToArray(), "/plans/1/frequencies/upload");
        Assert.Equal(422, office.Status);
    }

    [Fact]
    public async Task One_of_joint_leads_is_named_by_the_office_and_not_by_the_document()
    {
        await using LantuHost host = await LantuHost.StartAsync("beijing-2023/plan.md");
        await host.TakeOverAsync("北京市");
        using Visitor office = new(host);
        await office.PublishAsync(1);
        await office.OpenAsync("/plans/1/leads");
        int[] needing = [.. office.Page.QuerySelectorAll("input[name=measures]").Select(input => int.Parse(input.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.True(needing.Length > 20);

        await office.SendAsync("/plans/1/leads/accept", ("measures", $"{needing[0]}"), ("measures", $"{needing[1]}"), ("reason", "首位牵头"));
        Assert.Equal(needing.Length - 2, office.Page.QuerySelectorAll("input[name=measures]").Length);
        await office.SendAsync("/plans/1/leads/accept", ("all", "true"), ("reason", "首位牵头"));
        Assert.Empty(office.Page.QuerySelectorAll("input[name=measures]"));

        await office.OpenAsync($"/plans/1/leads?at={needing[0]}");
        string[] candidates = [.. office.Page.QuerySelectorAll("#unit option").Select(option => option.GetAttribute("value")!)];
        string now = office.Page.QuerySelector("#unit option[selected]")!.GetAttribute("value")!;
        await office.SendAsync("/plans/1/leads", ("measure", $"{needing[0]}"), ("unit", "朝阳区政府"), ("reason", "换"));
        Assert.Equal(422, office.Status);
        await office.SendAsync("/plans/1/leads", ("measure", $"{needing[0]}"), ("unit", now), ("reason", "换"));
        Assert.Equal(422, office.Status);
        await office.SendAsync("/plans/1/leads/accept", ("all", "true"), ("reason", "首位牵头"));
        Assert.Equal(422, office.Status);
        Assert.DoesNotContain(candidates, unit => unit.EndsWith("区政府", StringComparison.Ordinal));

        await office.OpenAsync($"/plans/1/measures/{needing[0]}");
        string shown = office.Page.QuerySelector("[aria-labelledby=reporting]")!.TextContent;
        Assert.Contains("非文件原文", shown, StringComparison.Ordinal);
        Assert.Contains(now, shown, StringComparison.Ordinal);
        Assert.Contains("首位牵头", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_stands_for_the_assignments_of_a_task()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        string unit = await host.UnitAddressAsync("朝阳区政府");
        await using (LantuDb db = host.Database.OpenForWriting())
        {
            KeptUnit kept = await db.DirectoryUnits.SingleAsync(u => u.Name == "朝阳区政府", TestContext.Current.CancellationToken);
            foreach ((int number, string name) in ((int, string)[])[(1, "张三"), (2, "李四")])
            {
                KeptContact contact = new() { DirectoryNumber = kept.DirectoryNumber, Number = number, UnitNumber = kept.Number };
                contact.Take(new UnitContact { Unit = kept.Number, Role = ContactRole.Liaison, Name = name });
                db.DirectoryContacts.Add(contact);
            }

            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using Visitor own = await host.OfUnitAsync("朝阳区政府");
        await own.OpenAsync($"{unit}/assignments");
        Assert.Contains("张三", own.Page.QuerySelector("[aria-labelledby=people] .entry-list")!.TextContent, StringComparison.Ordinal);
        string task = own.Page.QuerySelector("input[name=tasks]")!.GetAttribute("value")!;

        await own.SendAsync($"{unit}/assignments/contacts", ("contact", "2"), ("tasks", task));
        Assert.Contains("李四", own.Page.QuerySelector("table.answers-table")!.TextContent, StringComparison.Ordinal);
        await own.SendAsync($"{unit}/assignments/contacts", ("contact", "Liaison"), ("tasks", task));
        Assert.DoesNotContain("李四", own.Page.QuerySelector("table.answers-table")!.TextContent, StringComparison.Ordinal);
        await own.SendAsync($"{unit}/assignments/contacts", ("contact", "7"), ("tasks", task));
        Assert.Equal(422, own.Status);
        Assert.Equal(["contacts.chosen", "contacts.chosen"], (await host.AuditedAsync()).TakeLast(2));
    }

    [Fact]
    public async Task Only_the_office_of_the_place_sets_frequencies_and_names_leads()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        using Visitor unit = await host.OfUnitAsync("朝阳区政府", Role.Approver);
        using Visitor leader = await host.OfPlaceAsync(Role.Leader);
        using Visitor foreign = await host.OfPlaceAsync(Role.Coordinator, AnswerSite.Elsewhere);
        foreach ((Visitor who, int read, int write) in ((Visitor, int, int)[])[(unit, 200, 403), (leader, 200, 403), (foreign, 404, 404)])
        {
            foreach (string page in (string[])["leads", "frequencies", "burden", "frequencies.xlsx", "burden.xlsx"])
            {
                await who.OpenAsync($"/plans/1/{page}");
                Assert.Equal(read, who.Status);
            }

            foreach (string act in (string[])["leads", "leads/accept", "frequencies", "frequencies/adopt"])
            {
                await who.OpenAsync("/account");
                await who.SendAsync($"/plans/1/{act}", ("all", "true"), ("frequency", "Month"), ("reason", "无"));
                Assert.Equal(write, who.Status);
            }

            await who.OpenAsync("/account");
            await who.HandInAsync("频次.xlsx", Sheet(), "/plans/1/frequencies/upload");
            Assert.Equal(write, who.Status);
        }

        Assert.Equal("plan.published", (await host.AuditedAsync())[^1]);
    }

    static async Task<byte[]> DownloadAsync(LantuHost host, string url)
    {
        using HttpResponseMessage response = await host.Browser.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    static byte[] Sheet(params string[][] rows)
    {
        using MemoryStream made = new();
        ListWorkbook.Write(made, new ListTable("频次", [new("编号", 1), new("报送频次", 1), new("月份", 1), new("协办报送", 1), new("版本", 1)], [.. rows.Select(row => row.Select(ListCell.Of).ToArray())]));
        return made.ToArray();
    }
}
