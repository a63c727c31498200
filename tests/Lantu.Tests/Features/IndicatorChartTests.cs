using System.Text.Json;
using AngleSharp.Dom;

namespace Lantu.Tests.Features;

/// <summary>What the charts of indicators show, as the browser is handed it and as the table beside each has it.</summary>
public sealed class IndicatorChartTests
{
    [Fact]
    public async Task A_target_is_followed_month_by_month_with_the_way_to_it_and_what_the_year_may_come_to()
    {
        await using LantuHost host = await IndicatorTests.StartAsync();
        using Visitor office = new(host);
        string[] past = [.. ((int Year, int First, int Whole)[])[(2020, 50, 42), (2021, 48, 40), (2022, 44, 38)] is var years ? years.SelectMany(one => (string[])[Row("东城区", $"{one.Year}-01..05", one.First), Row("东城区", $"{one.Year}", one.Whole)]) : []];
        await FileAsync(office, [.. past, Row("东城区", "2023-01", 40), Row("东城区", "2023-02", 50), Row("东城区", "2023-01..05", 42)]);

        await office.OpenAsync($"{IndicatorTests.Page}/2/rows/1");

        // 31 days of 40 and 28 of 50 average 44.7; the plan asks for 31: (31 × 365 − 42 × 151) ÷ 214 = 23.24, and (42 × 151 + 23.24 × 30) ÷ 181 = 38.9 by June.
        IElement chart = office.Page.QuerySelector("[aria-labelledby=course-Raw] lantu-chart")!;
        Assert.Equal(
            ["月份|当月|年初至该月|2022年同期|目标 ≤ 31|余下月份刚好达标时|年末可能的范围（八成把握）", "1月|40|40||31||", "2月|50|44.7||31||", "3月||||31||", "4月||||31||", "5月||42|44|31||", "6月||||31|38.9|", "7月||||31|36.6|", "8月||||31|34.9|", "9月||||31|33.6|", "10月||||31|32.6|", "11月||||31|31.7|", "12月|||38|31|31|36.1–39.5"],
            Table(chart));
        Assert.Equal("东城区PM2.5年均浓度：2023年1—5月 42 微克/立方米，目标 ≤ 31，目前未达。上年同期 44。全年预计在 36.1 与 39.5 之间（八成把握）。", chart.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
        JsonElement content = Content(chart);
        Assert.Equal(["column", "main", "before", "target", "path", "band"], content.GetProperty("series").EnumerateArray().Select(one => one.GetProperty("look").GetString()));
        Assert.Equal((44.7m, 39.5m), (content.GetProperty("series")[1].GetProperty("values")[1].GetDecimal(), content.GetProperty("series")[5].GetProperty("upTo")[11].GetDecimal()));
        Assert.Equal("微克/立方米", content.GetProperty("unit").GetString());
    }

    [Fact]
    public async Task Ranks_are_followed_from_month_to_month_and_a_shared_figure_shares_one()
    {
        await using LantuHost host = await IndicatorTests.StartAsync();
        using Visitor office = new(host);
        await FileAsync(office, [Row("东城区", "2023-01", 40), Row("西城区", "2023-01", 44), Row("朝阳区", "2023-01", 50)]);
        await office.OpenAsync($"{IndicatorTests.Page}/2");
        Assert.Null(office.Page.QuerySelector("lantu-chart"));

        await FileAsync(office, [Row("东城区", "2023-01..05", 42), Row("西城区", "2023-01..05", 42.4m), Row("朝阳区", "2023-01..05", 41)]);
        await office.OpenAsync($"{IndicatorTests.Page}/2");

        IElement chart = office.Page.QuerySelector("[aria-labelledby=ranks] lantu-chart")!;
        Assert.Equal(["区（县）|1月|5月", "朝阳区|3|1", "东城区|1|2", "西城区|2|2"], Table(chart));
        Assert.Equal("截至5月：朝阳区第 1，西城区第 2，共 3 个地区有数值。与1月相比，朝阳区上升 2 位为最多，东城区下降 1 位为最多。", chart.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
        Assert.True(Content(chart).GetProperty("isRanking").GetBoolean());
        Assert.Equal("1升 2", string.Join(' ', office.Page.QuerySelector(".standings tbody td")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task A_chart_is_drawn_by_a_module_that_only_its_page_asks_for()
    {
        await using LantuHost host = await IndicatorTests.StartAsync();
        using Visitor office = new(host);
        await FileAsync(office, [Row("东城区", "2023-01..05", 42)]);
        await office.OpenAsync($"{IndicatorTests.Page}/2/rows/2");
        Assert.Null(office.Page.QuerySelector("lantu-chart"));
        await office.OpenAsync($"{IndicatorTests.Page}/2/rows/1");
        string module = office.Page.QuerySelector("lantu-chart")!.GetAttribute("data-module")!;

        using HttpResponseMessage answer = await host.Browser.GetAsync(new Uri(module, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((200, "text/javascript", "public, max-age=31536000, immutable"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, answer.Headers.CacheControl!.ToString()));
        using HttpResponseMessage none = await host.Browser.GetAsync(new Uri(module.Replace("drawn.js", "none.js", StringComparison.Ordinal), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)none.StatusCode);
    }

    static async Task FileAsync(Visitor office, string[] rows)
    {
        await office.OpenAsync(IndicatorTests.Upload);
        await office.HandInAsync("一.csv", IndicatorTests.File(rows), IndicatorTests.Upload);
        Assert.Equal(200, office.Status);
    }

    static string Row(string area, string period, decimal value) => FormattableString.Invariant($"{area},pm25,{period},{value},ug/m3,核定,,,,公报,");

    static string[] Table(IElement chart) => [.. chart.QuerySelectorAll("tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)))];

    static JsonElement Content(IElement chart) => JsonDocument.Parse(chart.GetAttribute("data-content")!).RootElement.Clone();
}
