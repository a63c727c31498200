using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>Who stands for assignments: chosen by the unit and by the office, from a day until a day, one by one and in a workbook.</summary>
public sealed class ContactTests
{
    static readonly string[] Columns = ["编号", "单位", "责任", "分管领导", "处室负责人", "联络员", "变更自", "变更至", "版本"];

    [Fact]
    public async Task A_unit_enters_its_own_people_and_one_follows_another_on_a_day()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        string unit = await host.UnitAddressAsync("朝阳区政府");
        using Visitor own = await host.OfUnitAsync("朝阳区政府");
        await EnterAsync(own, unit, ("Liaison", "张三"), ("Liaison", "李四"));
        await own.SendAsync($"{unit}/assignments/people", ("role", "Leader"), ("name", "王五"), ("from", "昨天"));
        Assert.Equal((422, "“昨天”不是日期；请写成 2025-03-01。"), (own.Status, own.Told));
        Assert.Equal("王五", own.Page.QuerySelector("#name")!.GetAttribute("value"));

        await own.OpenAsync($"{unit}/assignments");
        await own.SendAsync($"{unit}/assignments/contacts", ("contact", "2"), ("from", "2099-01-01"), ("to", "2098-12-31"));
        Assert.Equal((422, "最后一天 2098年12月31日（周三） 在第一天 2099年1月1日（周四） 之前；请改正日期。"), (own.Status, own.Told));
        await own.OpenAsync($"{unit}/assignments");
        await own.SendAsync($"{unit}/assignments/contacts", ("contact", "2"), ("from", "2099-01-01"), ("to", "2099-06-30"));
        Assert.Equal(200, own.Status);
        Assert.Contains("2099年1月1日", own.Page.QuerySelector("table.answers-table")!.TextContent, StringComparison.Ordinal);

        // Whoever leaves is nobody's contact any more.
        await own.SendAsync($"{unit}/assignments/people/2/end", ("day", "2020-01-01"));
        await own.SendAsync($"{unit}/assignments/contacts", ("contact", "2"));
        Assert.Equal(422, own.Status);
        await using LantuDb db = host.Database.Open();
        Assert.Equal(["张三", "李四"], await db.DirectoryContacts.OrderBy(c => c.Number).Select(c => c.Name).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["units.changed", "units.changed", "contacts.chosen", "units.changed"], (await host.AuditedAsync()).TakeLast(4));
    }

    [Fact]
    public async Task The_office_chooses_for_a_unit_and_the_unit_is_told()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        string unit = await host.UnitAddressAsync("朝阳区政府");
        using Visitor own = await host.OfUnitAsync("朝阳区政府");
        await EnterAsync(own, unit, ("Leader", "赵六"));
        using Visitor office = new(host);
        await office.OpenAsync($"{unit}/assignments");
        string form = office.Page.QuerySelector("[aria-labelledby=people] form")!.GetAttribute("action")!;

        await office.SendAsync(form, ("contact", "1"));
        Assert.Equal(200, office.Status);
        await office.SendAsync(form, ("contact", "1"));
        Assert.Equal(422, office.Status);

        await using LantuDb db = host.Database.Open();
        Message told = await db.Messages.SingleAsync(m => m.Kind == "contacts.chosen", TestContext.Current.CancellationToken);
        Assert.Equal(unit.Split('/')[^1], $"{told.UnitOrdinal}");
        await own.OpenAsync(unit);
        Assert.Contains("计划办为本单位的", own.Page.Body!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/contacts");
        Assert.Contains("赵六", office.Page.QuerySelector("table.contacts-table")!.TextContent, StringComparison.Ordinal);

        // A sister is shown her own row only.
        using Visitor sister = await host.OfUnitAsync("海淀区政府");
        await sister.OpenAsync("/plans/1/contacts");
        Assert.Equal(["海淀区政府"], sister.Page.QuerySelectorAll("table.contacts-table tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Null(sister.Page.QuerySelector("[aria-labelledby=workbook]"));
    }

    [Fact]
    public async Task A_workbook_comes_back_and_nothing_of_it_counts_while_a_cell_is_not_understood()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        string unit = await host.UnitAddressAsync("朝阳区政府");
        using Visitor own = await host.OfUnitAsync("朝阳区政府");
        await EnterAsync(own, unit, ("Liaison", "张三"), ("Liaison", "李四"), ("Liaison", "李四"), ("Head", "周七"));
        using Visitor office = new(host);
        ListReading left = ListWorkbookReader.Read(await host.Browser.GetByteArrayAsync(new Uri("/plans/1/contacts.xlsx", UriKind.Relative), TestContext.Current.CancellationToken), Columns);
        string[] row = [.. Columns.Select(column => left.Rows.First(one => one.Text("单位") == "朝阳区政府").Text(column) ?? "")];
        Assert.Equal(["", "", "", "", "", "0"], row[3..]);

        await office.OpenAsync("/plans/1/contacts");
        await office.HandInAsync("联系人.xlsx", Sheet(With(row, 5, "李四"), With(row, 5, "张三"), [row[0], "海淀区政府", "牵头", "", "", "", "", "", "0"], With(row, 3, "周七")), "/plans/1/contacts/upload");
        Assert.Equal(422, office.Status);
        Assert.Equal(["F2", "A3", "A4", "A5"], office.Page.QuerySelectorAll("[aria-labelledby=faults] li .aside").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("李四#2、李四#3", office.Page.QuerySelector("[aria-labelledby=faults]")!.TextContent, StringComparison.Ordinal);
        await office.HandInAsync("联系人.xlsx", Sheet(With(With(row, 3, "周七"), 6, "下周")), "/plans/1/contacts/upload");
        Assert.Equal(["G2", "D2"], office.Page.QuerySelectorAll("[aria-labelledby=faults] li .aside").Select(cell => cell.TextContent.Trim()));
        Assert.Equal([], await ChosenAsync(host));

        await office.HandInAsync("联系人.xlsx", Sheet(With(With(With(row, 4, "周七"), 5, "李四#3"), 6, "2024年3月1日")), "/plans/1/contacts/upload");
        Assert.Equal(200, office.Status);
        Assert.Equal(["Head 4 2024-03-01", "Liaison 3 2024-03-01"], await ChosenAsync(host));

        // Who saved the sheet before has not seen that; the unit hands its own in, and has.
        await office.OpenAsync("/plans/1/contacts");
        await office.HandInAsync("联系人.xlsx", Sheet(row), "/plans/1/contacts/upload");
        Assert.Equal(409, office.Status);
        await own.OpenAsync($"{unit}/assignments");
        await own.HandInAsync("联系人.xlsx", Sheet(With(With(With(row, 4, "周七"), 8, "2"), 5, "张三")), $"{unit}/assignments/contacts/upload");
        Assert.Equal(200, own.Status);
        Assert.Equal("Liaison 1", (await ChosenAsync(host))[^1][..9]);
    }

    [Fact]
    public async Task The_burden_of_a_unit_is_divided_among_the_people_who_write_and_check()
    {
        await using LantuHost host = await AnswerSite.StartAsync();
        string unit = await host.UnitAddressAsync("朝阳区政府");
        using Visitor own = await host.OfUnitAsync("朝阳区政府");
        using Visitor checker = await host.OfUnitAsync("市住房城乡建设委", Role.Checker);
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/burden");
        string[] before = People(office, 0);
        Assert.Contains(before, name => name.StartsWith("朝阳区政府 u", StringComparison.Ordinal));
        Assert.Contains(People(office, 1), name => name.StartsWith("市住房城乡建设委 u", StringComparison.Ordinal));

        await EnterAsync(own, unit, ("Liaison", "张三"), ("Liaison", "李四"));
        await own.OpenAsync($"{unit}/assignments");
        await own.SendAsync($"{unit}/assignments/contacts", ("contact", "2"), ("from", "2024-07-01"));

        await office.OpenAsync("/plans/1/burden");
        string[] after = People(office, 0);
        Assert.Contains("朝阳区政府 张三", after);
        Assert.Contains("朝阳区政府 李四", after);
        Assert.Contains("海淀区政府（未定到人）", after);
        await own.OpenAsync("/plans/1/burden");
        Assert.Equal(["朝阳区政府 张三", "朝阳区政府 李四"], People(own, 0).Order(StringComparer.Ordinal));
    }

    static string[] People(Visitor visitor, int table) => [.. visitor.Page.QuerySelectorAll("table.people-burden")[table].QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim())];

    static async Task EnterAsync(Visitor own, string unit, params (string Role, string Name)[] people)
    {
        await own.OpenAsync($"{unit}/assignments");
        foreach ((string role, string name) in people)
        {
            await own.SendAsync($"{unit}/assignments/people", ("role", role), ("name", name));
            Assert.Equal(200, own.Status);
        }
    }

    static async Task<IReadOnlyList<string>> ChosenAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return [.. (await db.AssignmentContacts.OrderBy(c => c.Number).ToListAsync(TestContext.Current.CancellationToken)).OrderBy(c => c.Number).ThenBy(c => c.ContactRole).Select(c => $"{c.ContactRole} {c.ContactNumber} {c.From:yyyy-MM-dd}")];
    }

    static string[] With(string[] row, int at, string text) => [.. row.Select((cell, i) => i == at ? text : cell)];

    static byte[] Sheet(params string[][] rows)
    {
        using MemoryStream made = new();
        ListWorkbook.Write(made, new ListTable("联系人", [.. Columns.Select(column => new ListColumn(column, 1))], [.. rows.Select(row => row.Select(ListCell.Of).ToArray())]));
        return made.ToArray();
    }
}
