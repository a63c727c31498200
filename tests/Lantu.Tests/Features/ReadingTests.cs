using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Lantu.Tests.Readings;

namespace Lantu.Tests.Features;

/// <summary>Hours of stations as pages show them: what was filed, and a station's days and hours.</summary>
public sealed class ReadingTests
{
    const string Page = "/plans/1/readings";

    [Fact]
    public async Task A_station_has_its_days_in_a_calendar_and_the_hours_of_one()
    {
        await using LantuHost host = await StartAsync();
        await FiledHours.AddAsync(host, 1, "hours.csv", Hours("甲站", 5, 35) + Hours("b/2", 1, 220) + "b/2,2023-05-01 00:00,-3\n");

        IDocument page = await host.ReadAsync($"{Page}/stations/甲站");
        Assert.Equal(("甲站 2023 年", "有效 0 天"), (page.QuerySelector("h1")!.TextContent, page.QuerySelector("[aria-labelledby=classes] .panel-note")!.TextContent));
        // Of one pollutant alone no index up to 100 can be stated; the day stands there with its hours.
        Assert.Equal(12, page.QuerySelectorAll(".air-month").Length);
        Assert.Equal(5, page.QuerySelectorAll(".air-month a").Length);
        Assert.Equal("5—不能得出指数", page.QuerySelector(".air-month a[aria-current=date]")!.TextContent);
        Assert.Equal("2023年4月5日（周三）：不能得出指数", page.QuerySelector("[aria-labelledby=hours] .panel-note")!.TextContent);
        Assert.Contains("24 个小时有值，最高 58 µg/m³（24 时），最低 35 µg/m³（1 时）", page.QuerySelector(".chart-area")!.GetAttribute("aria-label"), StringComparison.Ordinal);

        page = await host.ReadAsync($"{Page}/stations/b/2?day=2023-04-01&lang=en");
        Assert.Equal("b/2 in 2023", page.QuerySelector("h1")!.TextContent);
        IElement day = page.QuerySelector(".air-month a")!;
        Assert.Equal(("air-5", "282"), (day.ParentElement!.ClassName, day.QuerySelector(".index")!.TextContent));
        Assert.Equal("heavily polluted; primary pollutant PM2.5", day.QuerySelector(".visually-hidden")!.TextContent.Trim());
        Assert.Equal("232", page.QuerySelectorAll("[aria-labelledby=hours] .matrix tr")[^1].LastElementChild!.TextContent);
        Assert.Null((await host.ReadAsync($"{Page}/stations/b/2?day=2023-04-01&pollutant=SO2")).QuerySelector(".chart-area"));
        using HttpResponseMessage unknown = await host.Browser.GetAsync(new Uri($"{Page}/stations/c", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)unknown.StatusCode);
    }

    [Fact]
    public async Task Batches_tell_what_they_changed_and_what_was_wrong_with_them()
    {
        await using LantuHost host = await StartAsync();
        Assert.Equal("还没有监测数据", (await host.ReadAsync(Page)).QuerySelector(".empty-state h2")!.TextContent);

        await FiledHours.AddAsync(host, 1, "一.csv", Hours("甲站", 2, 35));
        await FiledHours.AddAsync(host, 1, "二.csv", "甲站,2023-04-01 00:00,36\n甲站,2023-04-03 00:00,-3\n甲站,2023-04-02 23:00,x\n");
        IDocument page = await host.ReadAsync(Page);

        Assert.Equal(["2二.csv2023-04-01至2023-04-0310103", "1一.csv2023-04-01至2023-04-02148000"], page.QuerySelectorAll("[aria-labelledby=batches] tbody tr").Select(row => string.Concat(row.Children.Take(8).Select(cell => cell.TextContent.Trim()))));
        Assert.Contains("48", page.QuerySelector("[aria-labelledby=months] tbody tr")!.TextContent, StringComparison.Ordinal);
        page = await host.ReadAsync($"{Page}/2");
        Assert.Equal(["浓度为负二.csv3pm25-3", "时间先后颠倒二.csv4甲站 2023-04-02 24", "不是数字二.csv4pm25x"], page.QuerySelectorAll("[aria-labelledby=places] tbody tr").Select(row => string.Concat(row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Contains("PM2.5：pm25（µg/m³）", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("readings.filed", (await host.AuditedAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_filed_by_the_page_once_its_columns_are_said_and_the_words_are_remembered()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        byte[] file = Encoding.UTF8.GetBytes("站,时间,值\n" + Hours("甲站", 30, 35));
        await office.OpenAsync($"{Page}/upload");
        await office.HandInAsync("四月.csv", file, $"{Page}/upload");
        Assert.Equal((422, "站点所在的列与全部数据所属的站点，填其中一项。时间所在的列填一列、两列或四列。请选时间标的是一小时的开始还是结束。至少填一项污染物的列。"), (office.Status, office.Told));

        (string, string)[] said = [("station", "站"), ("label", "Start"), ("columnPM25", "值"), ("unitPM25", "Micrograms")];
        await office.HandInAsync("四月.csv", file, $"{Page}/upload", [.. said, ("time", "时刻")]);
        Assert.Equal((422, "四月.csv 没有列“时刻”；表头是：站, 时间, 值。请改正列名。"), (office.Status, office.Told));
        Assert.Equal("时刻", office.Page.QuerySelector("#time")!.GetAttribute("value"));
        await office.HandInAsync("四月.csv", file, $"{Page}/upload", [.. said, ("time", "时间")]);

        Assert.Equal((200, "监测数据第 1 批"), (office.Status, office.Page.QuerySelector("h1")!.TextContent));
        Assert.Contains("PM2.5：值（µg/m³）", office.Page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync($"{Page}/upload");
        Assert.Equal(("时间", "Start", "值"), (office.Page.QuerySelector("#time")!.GetAttribute("value"), office.Page.QuerySelector("#label option[selected]")!.GetAttribute("value"), office.Page.QuerySelector("#columnPM25")!.GetAttribute("value")));
        await office.HandInAsync("四月.csv", file, $"{Page}/upload", [.. said, ("time", "时间")]);
        Assert.StartsWith("文件里的小时值都已入库，没有变化", office.Told, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(host.Database.Folder, "readings", "uploads")));
    }

    static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await LantuHost.StartAsync();
        await host.TakeOverAsync("北京市");
        await host.ImportAsync("beijing-2023/plan.md");
        return host;
    }

    // Hours of April, each one more than the one before it in its day.
    static string Hours(string station, int days, int first)
    {
        StringBuilder text = new();
        for (int hour = 0; hour < days * 24; hour++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{station},{new DateTime(2023, 4, 1).AddHours(hour):yyyy-MM-dd HH:mm},{first + (hour % 24)}\n");
        }

        return text.ToString();
    }
}
