using AngleSharp.Dom;

namespace Lantu.Tests.Features;

/// <summary>Plans that lack what others have, or have far more of it: each page says so and leads on.</summary>
public sealed class UnusualPlanTests
{
    static readonly string[] Below = ["", "/measures", "/units", "/districts", "/findings", "/source"];

    [Fact]
    public async Task A_site_without_plans_says_how_to_import_one()
    {
        await using LantuHost host = await LantuHost.StartAsync();

        IDocument page = await host.ReadAsync("/");

        Assert.Contains("lantu import 文件", page.QuerySelector(".empty-state")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_tasks_is_explained_on_every_page()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync("notice.md", "# 云州市人民政府办公厅关于做好信息报送工作的通知\n\n云政办发〔2024〕9号\n\n各区人民政府：\n\n请各单位高度重视。\n\n云州市人民政府办公厅\n2024年3月1日\n");

        foreach (string path in (string[])["", "/measures", "/units", "/districts"])
        {
            IDocument page = await host.ReadAsync("/plans/1" + path);
            Assert.NotEmpty(page.QuerySelectorAll(".empty-state a[href]"));
        }

        Assert.Single((await host.ReadAsync("/plans/1/findings")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_document_of_district_targets_alone_leads_to_them()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync("districts.md", "# 云州市2024年分区环境指标\n\n单位\t细颗粒物（微克/立方米）\t优良天数比率（%）\n甲区\t≤32\t≥82\n乙区\t31左右\t—\n");

        IDocument overview = await host.ReadAsync("/plans/1");
        IDocument districts = await host.ReadAsync("/plans/1/districts");

        Assert.NotNull(overview.QuerySelector(".empty-state a[href='/plans/1/districts']"));
        Assert.Equal(2, districts.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("微克/立方米", districts.QuerySelector(".measured-in")!.TextContent);
        Assert.Equal("不适用", districts.QuerySelector("td .visually-hidden")!.TextContent);
        Assert.All(districts.QuerySelectorAll("tbody tr"), row => Assert.NotNull(row.QuerySelector("a[href*='/source#r']")));
    }

    [Fact]
    public async Task Five_hundred_units_are_listed_searched_and_sorted()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync("many.md", PageReadings.Table("云州市2024年工作计划", Enumerable.Range(1, 260).Select(i => $"{i}\t第{i}项任务\t改造{i * 10}平方米。\t2024年12月底前\t第{(2 * i) - 1}号局\t第{2 * i}号局、第{(i % 9) + 1}号局\t—")));

        Assert.Equal(520, (await host.ReadAsync("/plans/1/units")).QuerySelectorAll("tbody tr").Length);
        int[] responsible = [.. (await host.ReadAsync("/plans/1/units?sort=responsible")).QuerySelectorAll("tbody tr").Select(row => int.Parse(row.QuerySelectorAll(".number")[2].TextContent, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(responsible.OrderDescending(), responsible);
        Assert.True(responsible[0] > responsible[^1]);
        IDocument found = await host.ReadAsync("/plans/1/units?q=77号");
        Assert.Equal("符合条件 5 个，共 520 个", found.QuerySelector("[role=status]")!.TextContent);
        foreach (string path in Below)
        {
            await host.ReadAsync("/plans/1" + path);
        }
    }

    [Fact]
    public async Task A_filter_that_matches_nothing_can_be_taken_back()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");

        IDocument page = await host.ReadAsync("/plans/1/measures?unit=市教育局&q=没有这样的字");

        Assert.StartsWith("符合条件 0 条，共 ", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        string[] without = [.. page.QuerySelectorAll(".chip").Select(chip => Uri.UnescapeDataString(chip.GetAttribute("href")!))];
        Assert.Equal(["/plans/1/measures?q=没有这样的字", "/plans/1/measures?unit=市教育局"], without);
    }

    [Fact]
    public async Task Measures_by_deadline_stand_under_their_last_days()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");

        IDocument page = await host.ReadAsync("/plans/1/measures?sort=deadline");

        string[] days = [.. page.QuerySelectorAll("tr.part").Select(row => row.TextContent.Trim())];
        Assert.Equal("没有确定的截止日", days[^1]);
        Assert.Contains("2024年9月30日（周一）", days);
        Assert.Equal(days.Length, days.Distinct(StringComparer.Ordinal).Count());
    }
}
