using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Jobs.Views;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>Views of the measure table are kept under names for the whole office.</summary>
public sealed class ViewTests
{
    const string Query = "?unit=%E6%9C%9D%E9%98%B3%E5%8C%BA%E6%94%BF%E5%BA%9C&sort=deadline";

    [Fact]
    public async Task A_filter_is_saved_under_a_name_and_opened_by_it()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/measures?sort=deadline&unit=朝阳区政府&nonsense=1");
        string form = office.Page.QuerySelector(".views .act")!.GetAttribute("href")!;
        Assert.Equal($"/plans/1/views{Query}", form);

        await office.OpenAsync(form);
        Assert.Contains("朝阳区政府", office.Page.QuerySelector("[aria-labelledby=save]")!.TextContent, StringComparison.Ordinal);
        await office.SendAsync("/plans/1/views", ("name", "  朝阳区   一览 "), ("query", office.Page.QuerySelector("input[name=query]")!.GetAttribute("value")!));

        Assert.Equal($"/plans/1/measures{Query}", office.Address);
        IElement link = Assert.Single(office.Page.QuerySelectorAll(".views .view"));
        Assert.Equal(("朝阳区 一览", "true", $"/plans/1/measures{Query}"), (link.TextContent, link.GetAttribute("aria-current"), link.GetAttribute("href")));
        Assert.Single(office.Page.QuerySelectorAll("td.text"));
        Assert.Equal("管理视图", Assert.Single(office.Page.QuerySelectorAll(".views .act")).TextContent);
        await using LantuDb db = host.Database.Open();
        SavedView view = await db.SavedViews.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, Query, Seat.Coordinator.Actor), (view.Number, view.Query, view.By));
        Assert.Equal("view.saved", (await host.AuditedAsync())[^1]);
    }

    [Fact]
    public async Task A_corrected_issue_brings_the_views_along_and_says_what_it_no_longer_has()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await StoreAsync(host, DraftSite.Document);
        NamedViews views = new(host.Writes, TimeProvider.System);
        await views.SaveAsync(1, "甲", Query, "张三");
        await views.SaveAsync(1, "乙", "?programme=1&unit=%E6%B5%B7%E6%B7%80%E5%8C%BA%E6%94%BF%E5%BA%9C&q=%E5%9C%B0%E9%9D%A2", "张三");
        string corrected = DraftSite.Document.Replace("海淀区政府", "通州区政府", StringComparison.Ordinal);

        await StoreAsync(host, corrected);

        await using LantuDb db = host.Database.Open();
        Assert.Equal(
            [("甲", Query, "张三"), ("乙", "?programme=1&q=%E5%9C%B0%E9%9D%A2&gone=%E6%B5%B7%E6%B7%80%E5%8C%BA%E6%94%BF%E5%BA%9C", "张三")],
            (await db.SavedViews.Where(v => db.Plans.Any(p => p.Id == v.PlanId && p.Number == 2)).OrderBy(v => v.Number).ToListAsync(TestContext.Current.CancellationToken)).Select(view => (view.Name, view.Query, view.By)));
        using Visitor office = new(host);
        await office.OpenAsync("/plans/2/views");
        Assert.Equal("原来还按“海淀区政府”筛选，本计划没有，已略去。", Assert.Single(office.Page.QuerySelectorAll(".view-gone")).TextContent);
        await office.OpenAsync(office.Page.QuerySelectorAll("a.view-name")[1].GetAttribute("href")!);
        Assert.Single(office.Page.QuerySelectorAll("td.text"));

        // The issue in force may get more views until the corrected one is published.
        await PublishAsync(office, 1);
        await views.SaveAsync(1, "丙", "", "张三");
        await views.RemoveAsync(2, 1, "甲", "张三");
        await PublishAsync(office, 2);
        Assert.Equal(200, office.Status);
        Assert.Equal(["乙", "丙"], (await db.SavedViews.Where(v => db.Plans.Any(p => p.Id == v.PlanId && p.Number == 2)).OrderBy(v => v.Number).ToListAsync(TestContext.Current.CancellationToken)).Select(view => view.Name));
    }

    [Theory]
    [InlineData("大气", "?programme=2")]
    [InlineData("没有", "?gone=%E6%B0%B4%E6%B1%A1%E6%9F%93%E9%98%B2%E6%B2%BB2024%E5%B9%B4%E8%A1%8C%E5%8A%A8%E8%AE%A1%E5%88%92")]
    public async Task A_programme_is_the_one_of_its_title_wherever_it_stands(string kept, string query)
    {
        await using LantuHost host = await LantuHost.StartAsync();
        string Annex(int number, string title, string row) => $"\n附件{number}\n\n{title}2024年行动计划\n\n| 序号 | 重点任务 | 工作措施 | 完成时限 | 主责单位 |\n|---|---|---|---|---|\n| 1 | {row} | 完成{row}工作，形成长效机制。 | 年底前 | 市水务局 |\n";
        string head = DraftSite.Document[..DraftSite.Document.IndexOf("附件：", StringComparison.Ordinal)];
        await StoreAsync(host, head + Annex(1, "水污染防治", "河道清淤"));
        await new NamedViews(host.Writes, TimeProvider.System).SaveAsync(1, "水", "?programme=1", "张三");

        await StoreAsync(host, head + (kept == "大气" ? Annex(1, "大气污染防治", "道路清扫") + Annex(2, "水污染防治", "河道清淤") : Annex(7, "大气污染防治", "道路清扫")));

        await using LantuDb db = host.Database.Open();
        Assert.Equal(query, (await db.SavedViews.SingleAsync(v => db.Plans.Any(p => p.Id == v.PlanId && p.Number == 2), TestContext.Current.CancellationToken)).Query);
    }

    static async Task PublishAsync(Visitor office, int plan)
    {
        await office.OpenAsync($"/plans/{plan}/desk?severity=Error");
        if (office.Page.QuerySelector("form[action$=keep] input[name=finding]")?.GetAttribute("value") is { } finding)
        {
            await office.SendAsync($"/plans/{plan}/desk/keep", ("finding", finding), ("scope", "sort"));
        }

        await office.OpenAsync($"/plans/{plan}/publish");
        await office.SendAsync($"/plans/{plan}/publish", ("ends", office.Page.QuerySelector("input[name=ends]")?.GetAttribute("value") ?? "0"));
    }

    static async Task StoreAsync(LantuHost host, string text) => await host.StoreAsync(ReadPlan.From(System.Text.Encoding.UTF8.GetBytes(text), "plan.md", null, null));

    [Fact]
    public async Task A_view_gets_another_name_and_is_removed()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        NamedViews views = new(host.Writes, TimeProvider.System);
        await views.SaveAsync(1, "甲", Query, "张三");
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/measures");
        Assert.Null(office.Page.QuerySelector(".views .view")!.GetAttribute("aria-current"));
        await office.OpenAsync("/plans/1/views");
        Assert.Contains("张三", office.Page.QuerySelector(".view-list")!.TextContent, StringComparison.Ordinal);

        await office.SendAsync("/plans/1/views/1/rename", ("was", "甲"), ("name", "乙"));
        Assert.Equal("乙", office.Page.QuerySelector(".view-name")!.TextContent);
        Assert.Equal("乙", (await host.ReadAsync("/plans/1/measures")).QuerySelector(".views .view")!.TextContent);
        await office.SendAsync("/plans/1/views/1/remove", ("was", "乙"));

        Assert.Empty(office.Page.QuerySelectorAll(".view-list"));
        Assert.Empty((await host.ReadAsync("/plans/1/measures")).QuerySelectorAll(".views .view"));
        Assert.Equal(["view.saved", "view.renamed", "view.removed"], (await host.AuditedAsync()).Skip(1));
    }

    [Theory]
    [InlineData("", 422, "请填写名称")]
    [InlineData(" \u0001\u3000 ", 422, "请填写名称")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", 422, "最多 40 个字")]
    [InlineData("甲 VIEW", 409, "已有名为“甲 view”的视图")]
    public async Task A_name_that_cannot_be_is_refused_and_not_lost(string name, int status, string told)
    {
        await using LantuHost host = await DraftSite.StartAsync();
        await new NamedViews(host.Writes, TimeProvider.System).SaveAsync(1, "甲 view", "", "张三");
        using Visitor office = new(host);
        await office.OpenAsync($"/plans/1/views{Query}");

        await office.SendAsync("/plans/1/views", ("name", name), ("query", Query));

        Assert.Equal(status, office.Status);
        Assert.Contains(told, office.Told, StringComparison.Ordinal);
        Assert.Equal(Query, office.Page.QuerySelector("input[name=query]")!.GetAttribute("value"));
        Assert.Equal(name, office.Page.QuerySelector("#name")!.GetAttribute("value") ?? "");
        await using LantuDb db = host.Database.Open();
        Assert.Equal(1, await db.SavedViews.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_another_person_did_meanwhile_is_said()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        NamedViews views = new(host.Writes, TimeProvider.System);
        await views.SaveAsync(1, "甲", Query, "张三");
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/views");
        await views.RenameAsync(1, 1, "甲", "丙", "张三");

        await office.SendAsync("/plans/1/views/1/rename", ("was", "甲"), ("name", "乙"));
        Assert.Equal((409, "没有执行：视图“甲”刚被改名为“丙”，请核对后再试。"), (office.Status, office.Told));
        await office.SendAsync("/plans/1/views/1/remove", ("was", "甲"));
        Assert.Equal(409, office.Status);
        await views.RemoveAsync(1, 1, "丙", "张三");
        await office.SendAsync("/plans/1/views/1/remove", ("was", "丙"));
        Assert.Equal((409, "没有执行：视图“丙”刚被删除。"), (office.Status, office.Told));

        // The number is given again, to a view that nobody looked at when it was sent.
        await views.SaveAsync(1, "丁", Query, "张三");
        await office.SendAsync("/plans/1/views/1/remove", ("was", "丙"));
        Assert.Equal(409, office.Status);
        await using LantuDb db = host.Database.Open();
        Assert.Equal("丁", (await db.SavedViews.SingleAsync(TestContext.Current.CancellationToken)).Name);
    }

    [Fact]
    public async Task Of_many_who_save_one_name_at_once_one_is_answered()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        NamedViews views = new(host.Writes, TimeProvider.System);

        Task<SavedView>[] all = [.. Enumerable.Range(0, 20).Select(i => views.SaveAsync(1, "甲", $"?q={i}", "张三"))];
        await Task.WhenAll(all.Select(task => task.ContinueWith(_ => { }, TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default)));

        Assert.Equal(1, all.Count(task => task.IsCompletedSuccessfully));
        Assert.All(all.Where(task => task.IsFaulted), task => Assert.Equal(Refusal.NameTaken, Assert.IsType<RefusedException>(task.Exception!.InnerException).Reason));
    }

    [Fact]
    public async Task There_is_a_limit_to_views_and_to_what_one_asks()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        NamedViews views = new(host.Writes, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(1, NamedViews.Most).Select(i => views.SaveAsync(1, $"视图{i}", $"?q={i}", "张三")));

        Assert.Equal(Refusal.ViewsFull, (await Assert.ThrowsAsync<RefusedException>(() => views.SaveAsync(1, "多的", "", "张三"))).Reason);
        Assert.Equal(Refusal.ViewTooLong, (await Assert.ThrowsAsync<RefusedException>(() => views.SaveAsync(1, "长的", $"?q={new string('x', NamedViews.LongestQuery)}", "张三"))).Reason);
        Assert.Equal(Refusal.NotThere, (await Assert.ThrowsAsync<RefusedException>(() => views.SaveAsync(9, "无", "", "张三"))).Reason);
    }

    [Fact]
    public async Task A_view_is_the_plans_own_and_its_words_are_only_words()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        await host.ImportTextAsync("两样.md", PageReadings.Table("清洁行动2025年计划", ["1\t清扫\t提高机扫水平。\t年底前\t市城管局\t东区政府\t—"]));
        NamedViews views = new(host.Writes, TimeProvider.System);

        await views.SaveAsync(1, "<b>甲</b>", "?q=%3Ci%3E", "张三");
        await views.SaveAsync(2, "<b>甲</b>", "", "张三");

        Assert.Equal("<b>甲</b>", Assert.Single((await host.ReadAsync("/plans/2/measures")).QuerySelectorAll(".views .view")).TextContent);
        Assert.Empty((await host.ReadAsync("/plans/1/views")).QuerySelectorAll(".view-list b, .view-list i"));
    }
}
