using System.Text;
using Lantu.Data;
using Lantu.Domain.Indicators;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>The plan of 2023 with the figures that were published by June of it.</summary>
public sealed class IndicatorTests
{
    internal const string Page = "/plans/1/indicators";

    internal const string Upload = "/plans/1/indicators/figures/upload";

    static readonly string Head = string.Join(',', FigureColumns.All);

    [Fact]
    public async Task Districts_stand_where_published_figures_put_them()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync(Page);
        Assert.Equal((200, 17, 18), (office.Status, office.Page.QuerySelectorAll(".heat-table tbody tr").Length, office.Page.QuerySelectorAll(".heat-table thead th").Length));
        Assert.DoesNotContain("目前未达", office.Page.QuerySelector(".heat-table")!.TextContent, StringComparison.Ordinal);

        await office.OpenAsync(Upload);
        await office.HandInAsync("figures.csv", await SampleAsync("2023-06"), Upload);
        Assert.Equal(200, office.Status);
        Assert.StartsWith("已登记：新增", office.Told, StringComparison.Ordinal);

        // The third column is PM2.5; Tongzhou is to come to 33 and stood at 45 after 151 days: (33 × 365 − 45 × 151) ÷ 214.
        await office.OpenAsync($"{Page}/2");
        string[] first = [.. office.Page.QuerySelectorAll(".standings tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        Assert.StartsWith("1 延庆区 35 1—5月 核定 ≤ 27", first[0], StringComparison.Ordinal);
        Assert.StartsWith("4 门头沟区 38", first[3], StringComparison.Ordinal);
        Assert.StartsWith("4 昌平区 38", first[4], StringComparison.Ordinal);
        Assert.StartsWith("17 北京经济技术开发区 46 1—5月 核定 ≤ 32 −14 目前未达", first[16], StringComparison.Ordinal);
        Assert.Contains("余下日均不超过 25.3", first[15], StringComparison.Ordinal);

        await office.OpenAsync($"{Page}/2/rows/9");
        Assert.Contains("(33 × 365 − 45 × 151) ÷ 214 = 24.5", office.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(office.Page.QuerySelector("#figures")!.Closest("section")!.QuerySelector("a[href^='https://sthjj.beijing.gov.cn/']"));
        await office.OpenAsync(office.Page.QuerySelector("[aria-labelledby=target] a")!.GetAttribute("href")!);
        Assert.Equal(200, office.Status);

        await office.OpenAsync($"{Page}/rows/9");
        Assert.Equal((200, 17), (office.Status, office.Page.QuerySelectorAll(".standings tbody tr").Length));
        Assert.Contains("未到核算期", office.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_a_correction_is_another_version()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync(Upload);
        await office.HandInAsync("一.csv", File("东城区,pm25,2023-01..05,42,ug/m3,快报,,,,公报,"), Upload);
        Assert.Equal("已登记：新增 1 个，更正 0 个。", office.Told);
        await office.OpenAsync(Upload);
        await office.HandInAsync("一.csv", File("东城区,pm25,2023-01..05,42,ug/m3,快报,,,,公报,"), Upload);
        Assert.Equal((422, "文件里的 1 个数值都已登记过，没有变化。"), (office.Status, office.Told));
        await office.OpenAsync(Upload);
        await office.HandInAsync("二.csv", File("东城区,pm25,2023-01..05,43,ug/m3,核定,,,,公报2号,更正"), Upload);
        Assert.Equal("已登记：新增 0 个，更正 1 个。", office.Told);
        await office.OpenAsync(Upload);
        await office.HandInAsync("一.csv", File("东城区,pm25,2023-01..05,42,ug/m3,快报,,,,公报,"), Upload);
        Assert.Equal((422, "文件里的 1 个数值都已登记过，没有变化。"), (office.Status, office.Told));

        await using LantuDb db = host.Database.Open();
        List<IndicatorFigure> kept = await db.IndicatorFigures.OrderBy(f => f.Version).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([(1, 42m, FigureState.Preliminary, "一.csv", 2), (2, 43m, FigureState.Approved, "二.csv", 2)], kept.Select(figure => (figure.Version, figure.Value, figure.State, figure.FileName!, figure.FileLine!.Value)));
        Assert.EndsWith("figures.filed", (await host.AuditedAsync())[^1], StringComparison.Ordinal);
        await office.OpenAsync($"{Page}/2/rows/1");
        Assert.Equal(["43", "42"], office.Page.QuerySelectorAll(".figures-table b").Select(figure => figure.TextContent));
        await office.OpenAsync($"{Page}/figures?indicator=pm25&year=2023");
        Assert.Equal(2, office.Page.QuerySelectorAll(".figures-table tbody tr").Length);
    }

    [Fact]
    public async Task Nothing_is_taken_of_a_file_with_a_fault_unless_the_clean_rows_are_chosen()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        byte[] file = File("东城区,pm25,2023-01..05,42,ug/m3,快报,,,,公报,", "东乡区,pm25,2023-01..05,42,ug/m3,快报,,,,公报,", "西城区,pm25,2023-01..05,42,毫克,快报,,,,公报,");
        await office.OpenAsync(Upload);

        await office.HandInAsync("一.csv", file, Upload);

        Assert.Equal(422, office.Status);
        Assert.Equal(["名录中没有地区“东乡区”：核对写法，或先把这个名称加进单位名录。第 3 行", "单位“毫克”与指标的“微克/立方米”不同：换算后再交。第 4 行"], office.Page.QuerySelectorAll("[aria-labelledby=faults] li").Select(fault => fault.TextContent.Trim()));
        Assert.Equal(0, await CountAsync(host));
        await office.HandInAsync("一.csv", file, Upload, ("clean", "true"));
        Assert.Equal((200, 1), (office.Status, await CountAsync(host)));
    }

    [Fact]
    public async Task Past_years_tell_what_the_year_may_come_to()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        string[] past = [.. ((int Year, int First, int Whole)[])[(2020, 50, 42), (2021, 48, 40), (2022, 44, 38)] is var years ? years.SelectMany(one => (string[])[$"东城区,pm25,{one.Year}-01..05,{one.First},ug/m3,核定,,,,公报,", $"东城区,pm25,{one.Year},{one.Whole},ug/m3,核定,,,,公报,"]) : []];
        await office.OpenAsync(Upload);
        await office.HandInAsync("一.csv", File([.. past, "东城区,pm25,2023-01..05,42,ug/m3,核定,,,,公报,"]), Upload);

        await office.OpenAsync($"{Page}/2/rows/1");

        // The rests are 36.32 (2020 had 366 days), 34.36 and 33.77, so the year comes to 38.67, 37.52 and 37.17: mean 37.79, deviation 0.78, and 1.886 × 0.78 × √(4/3) = 1.71.
        Assert.Equal(["2022 33.8 37.2 未达标", "2021 34.4 37.5 未达标", "2020 36.3 38.7 未达标"], office.Page.QuerySelectorAll("[aria-labelledby=on-Raw] tbody tr").Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent))));
        string told = office.Page.QuerySelector("[aria-labelledby=on-Raw]")!.TextContent;
        Assert.Contains("全年预计在 36.1 与 39.5 之间（八成把握）。", told, StringComparison.Ordinal);
        Assert.Contains("照这 3 个往年的余下月份推算，有 0 年能达标。", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_says_what_the_plan_leaves_open_and_each_word_is_kept()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync(Upload);
        await office.HandInAsync("一.csv", File("东城区,碳排放强度累计下降率,2022,12.4,%,核定,,,,公报,", "东城区,优良天数比率,2023-01..05,70,%,核定,实况,,,公报,", "东城区,优良天数比率,2023-01..05,76,%,核定,扣沙,,,公报,"), Upload);
        await office.OpenAsync(Page);
        Assert.Equal("70实况76扣沙≥ 75 目前未达", Cell(office, 3));

        await office.OpenAsync($"{Page}/3");
        await office.SendAsync($"{Page}/3/ruling", ("seen", "0"), ("basis", "SandDeducted"), ("reason", ""));
        Assert.Equal(422, office.Status);
        await office.SendAsync($"{Page}/3/ruling", ("seen", "0"), ("basis", "SandDeducted"), ("reason", "考核办法第5条"));
        Assert.Equal((200, "已确定。"), (office.Status, office.Told));
        await office.SendAsync($"{Page}/3/ruling", ("seen", "0"), ("basis", "Raw"), ("reason", "另一个人"));
        Assert.Equal(409, office.Status);
        await office.OpenAsync(Page);
        Assert.Equal("76扣沙70实况≥ 75 目前达标", Cell(office, 3));

        await office.OpenAsync($"{Page}/1");
        await office.SendAsync($"{Page}/1/ruling", ("seen", "0"), ("tolerance", "约1"), ("reason", "会议纪要"));
        Assert.Equal((422, "“约1”不是一个确定的数，什么也没有保存。"), (office.Status, office.Told));
        await office.SendAsync($"{Page}/1/ruling", ("seen", "0"), ("tolerance", "０.５"), ("reason", "会议纪要"));
        Assert.Contains("“左右”的幅度：±0.5。", office.Page.QuerySelector("[aria-labelledby=ruling]")!.TextContent, StringComparison.Ordinal);
        await using LantuDb db = host.Database.Open();
        Assert.Equal(["carbon-intensity-decline  0.5 会议纪要", "good-days-ratio SandDeducted  考核办法第5条"], (await db.IndicatorRulings.OrderBy(r => r.Indicator).ToListAsync(TestContext.Current.CancellationToken)).Select(ruling => $"{ruling.Indicator} {ruling.Basis} {ruling.Tolerance} {ruling.Reason}"));
        Assert.EndsWith("indicator.ruled", (await host.AuditedAsync())[^1], StringComparison.Ordinal);

        static string Cell(Visitor office, int column) => string.Join(' ', office.Page.QuerySelector(".heat-table tbody tr")!.Children[column].TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("地区,指标\n东城区,pm25\n")]
    [InlineData("")]
    [InlineData("没有表\n")]
    [InlineData(",,\n,,\n")]
    [InlineData("地区\uFFFE,指标\0\n东城区,pm25\n")]
    public async Task A_file_that_is_no_table_of_figures_is_refused(string text)
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync(Upload);
        await office.HandInAsync("一.csv", Encoding.UTF8.GetBytes(text), Upload);
        Assert.Equal((422, 0), (office.Status, await CountAsync(host)));
    }

    [Fact]
    public async Task A_plan_without_a_table_of_targets_says_so()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");
        using Visitor office = new(host);
        await office.OpenAsync(Page);
        Assert.Equal((200, "这份计划没有分区指标表"), (office.Status, office.Page.QuerySelector(".empty-state h2")!.TextContent));
        foreach (string none in (string[])[$"{Page}/1", $"{Page}/rows/1", $"{Page}/1/rows/1", $"{Page}.xlsx"])
        {
            await office.OpenAsync(none);
            Assert.Equal((200, Page), (office.Status, office.Address));
        }
    }

    internal static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await LantuHost.StartAsync(new Clock("2023-06-20T01:00:00Z"));
        await host.App.Services.GetRequiredService<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        await host.TakeOverAsync("北京市");
        await host.ImportAsync("beijing-2023/plan.md");
        return host;
    }

    // What could be known before a month.
    static async Task<byte[]> SampleAsync(string before)
    {
        string[] lines = await System.IO.File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "beijing-2023", "figures.csv"), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines.Where((line, i) => i == 0 || (FigurePeriod.TryParse(line.Split(',')[2], out FigurePeriod period) && string.CompareOrdinal($"{period.Year:D4}-{period.Last:D2}", before) < 0))) + "\n");
    }

    internal static byte[] File(params string[] rows) => Encoding.UTF8.GetBytes(string.Join('\n', [Head, .. rows]) + "\n");

    static async Task<int> CountAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return await db.IndicatorFigures.CountAsync(TestContext.Current.CancellationToken);
    }
}
