using System.Text;
using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Domain.Units;
using Lantu.Jobs.Registers;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>The air stations of a place: handed in as a register, shown, taken along and handed in again.</summary>
public sealed class StationTests
{
    const string Page = "/plans/1/stations";

    const string Upload = $"{Page}/upload";

    [Fact]
    public async Task A_register_is_shown_with_where_each_station_stands_and_when()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync(Page);
        Assert.Equal((200, "还没有登记站点"), (office.Status, office.Page.QuerySelector(".empty-state h2")!.TextContent));

        await office.OpenAsync(Upload);
        await office.HandInAsync("站点.csv", File("全市,东四,2013-01-01,,城市点", "东城区,东四,2013-01-01,2023-05-31,城市点", "西城区,东四,2023-06-01,,城市点", "怀柔区,定陵,2013-01-01,2014-12-31,背景点"), Upload);

        Assert.Equal((200, "已登记：新增 2 个站点，改动 0 个，移出 0 个。"), (office.Status, office.Told));
        Assert.Equal(["东四在用城市点北京市2013年1月1日（周二）起东城区政府2013年1月1日（周二）至2023年5月31日（周三）西城区政府2023年6月1日（周四）起", "定陵已停背景点怀柔区政府2013年1月1日（周二）至2014年12月31日（周三）"], Rows(office));
        await office.OpenAsync($"{Page}?purpose=Background&area=&lang=en");
        Assert.Single(Rows(office));
        await office.OpenAsync($"{Page}?area=0");
        Assert.StartsWith("东四", Assert.Single(Rows(office)), StringComparison.Ordinal);
        await office.OpenAsync($"{Page}?area=x&purpose=y");
        Assert.Equal(2, Rows(office).Length);
    }

    [Fact]
    public async Task What_is_taken_along_is_the_same_register_and_another_takes_its_place()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync(Upload);
        await office.HandInAsync("network.csv", Encoding.UTF8.GetBytes("level,area,station,from,until,kind\ncity,北京市,a,2020-01-01,,urban\ndistrict,东城区,a,2020-01-01,,urban\ndistrict,西城区,b,2020-01-01,2022-12-31,traffic\n"), Upload);
        Assert.Equal(200, office.Status);

        byte[] workbook = await host.Browser.GetByteArrayAsync(new Uri($"{Page}/register.xlsx", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(["北京市", "东城区政府", "西城区政府"], ListReader.Read(workbook, ["级别", "地区", "站点", "起始日期", "截止日期", "类型"]).Rows.Select(row => row.Text("地区")!));
        await office.OpenAsync(Upload);
        await office.HandInAsync("站点.xlsx", workbook, Upload);
        Assert.Equal((422, "与现在的登记表相同，没有变化。"), (office.Status, office.Told));

        await office.HandInAsync("站点.csv", File("东城区,a,2020-01-01,,城市点", "西城区,c,2020-01-01,,城市点"), Upload);
        Assert.Equal("已登记：新增 1 个站点，改动 1 个，移出 1 个。", office.Told);
        await using LantuDb db = host.Database.Open();
        Assert.Equal([(1, 3, "network.csv"), (2, 2, "站点.csv")], (await db.StationRegisters.OrderBy(r => r.Version).ToListAsync(TestContext.Current.CancellationToken)).Select(one => (one.Version, one.Placings.Count, one.FileName)));
        Assert.EndsWith("stations.filed", (await host.AuditedAsync())[^1], StringComparison.Ordinal);
        Assert.Equal(2, office.Page.QuerySelectorAll("[aria-labelledby=registers] li").Length);
    }

    [Fact]
    public async Task Nothing_is_taken_of_a_register_with_a_fault_unless_the_clean_rows_are_chosen()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        byte[] file = File("东城区,东四,2013-01-01,,城市点", "东乡区,天坛,2013-01-01,,城市点", "西城区,东四,2013-01-01,,城市点", "西城区,官园,2013-01-01,,城市点");
        await office.OpenAsync(Upload);

        await office.HandInAsync("站点.csv", file, Upload);

        Assert.Equal(422, office.Status);
        Assert.Equal(["名录中没有地区“东乡区”：核对写法，或先把这个名称加进单位名录。第 3 行", "站点“东四”与第 2 行在同一天重复、分属两个区或类型不同：改正其中一行的日期。第 4 行"], office.Page.QuerySelectorAll("[aria-labelledby=faults] li").Select(fault => fault.TextContent.Trim()));
        await using LantuDb db = host.Database.Open();
        Assert.Equal(0, await db.StationRegisters.CountAsync(TestContext.Current.CancellationToken));
        await office.HandInAsync("站点.csv", file, Upload, ("clean", "true"));
        Assert.Equal((200, "官园"), (office.Status, (await db.StationRegisters.SingleAsync(TestContext.Current.CancellationToken)).Placings.Single().Station));
    }

    [Fact]
    public void An_area_that_the_directory_has_no_more_is_told_by_its_number() => Assert.Equal(("7", "other"), (RegisterAreas.NameOf(UnitDirectory.Empty, 7), RegisterAreas.LevelOf(UnitDirectory.Empty, 7)));

    [Theory]
    [InlineData("地区,站点\n东城区,东四\n")]
    [InlineData("地区,站点,起始日期,截止日期,类型\n")]
    [InlineData("")]
    public async Task A_file_that_is_no_register_is_refused(string text)
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync(Upload);
        await office.HandInAsync("一.csv", Encoding.UTF8.GetBytes(text), Upload);
        Assert.Equal(422, office.Status);
        Assert.NotEmpty(office.Told);
    }

    static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await LantuHost.StartAsync();
        await host.TakeOverAsync("北京市");
        await host.ImportAsync("beijing-2023/plan.md");
        return host;
    }

    static byte[] File(params IEnumerable<string> rows) => Encoding.UTF8.GetBytes($"地区,站点,起始日期,截止日期,类型\n{string.Join('\n', rows)}\n");

    static string[] Rows(Visitor office) => [.. office.Page.QuerySelectorAll("main table tbody tr").Select(row => string.Concat(row.TextContent.Where(letter => !char.IsWhiteSpace(letter))))];
}
