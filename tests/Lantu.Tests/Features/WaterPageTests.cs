using System.Text;
using AngleSharp.Dom;
using Lantu.Documents.Lists;

namespace Lantu.Tests.Features;

/// <summary>Water sections on the pages: the register handed in, taken along and handed in again, their months filed, and what is shown of them.</summary>
public sealed class WaterPageTests
{
    const string Page = "/plans/1/water";

    static readonly (string, string)[] Said = [("section", "断面"), ("time", "月份"), ("items", "pH=pH:-\r\nDO=DO:mg/L\r\nCODMn=CODMn:mg/L\r\n氨氮=NH3:mg/L\r\nTP=TP:mg/L"), ("missing", "--"), ("below", "L"), ("detection", "HalfTheLimit"), ("programme", "automatic")];

    [Fact]
    public async Task Sections_are_registered_their_months_filed_and_their_classes_shown()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.TakeOverAsync("北京市");
        await host.ImportAsync("beijing-2023/plan.md");
        using Visitor office = new(host);
        await office.OpenAsync(Page);
        Assert.Equal((200, "还没有登记断面"), (office.Status, office.Page.QuerySelector(".empty-state h2")!.TextContent));

        byte[] months = Encoding.UTF8.GetBytes("断面,月份,pH,DO,CODMn,NH3,TP\n甲/桥,2023-04,7.5,8,2,0.4,0.04\n甲/桥,2023-05,7.5,8,2,2.2,0.04\n乙湖,2023-05,7.5,8,2,0.02L,0.01\n丙桥,2023-05,7.5,8,2,0.4,0.04\n");
        await office.OpenAsync($"{Page}/upload");
        await office.HandInAsync("五月.csv", months, $"{Page}/upload", Said);
        Assert.Equal((409, "这个地方还没有登记断面：先登记断面，再登记断面数据。"), (office.Status, office.Told));

        // The register: a fault keeps all of it out, unless the clean rows are chosen.
        const string upload = "/plans/1/sections/upload";
        byte[] register = Encoding.UTF8.GetBytes("断面,水体,水体类型,责任地区,水质目标,起始日期,截止日期,考核级别\n甲/桥,清河,河流,全市、东城区,Ⅲ,2021-01-01,,国考\n乙湖,乙湖,水库,东城区,Ⅲ,2021-01-01,,\n");
        await office.OpenAsync(upload);
        await office.HandInAsync("断面.csv", register, upload);
        Assert.Equal((422, "水体类型“水库”不认识：写 河流 / 湖库（河流型水库写河流）。第 3 行"), (office.Status, office.Page.QuerySelector("[aria-labelledby=faults] li")!.TextContent.Trim()));
        await office.HandInAsync("断面.csv", Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(register).Replace("水库", "湖库", StringComparison.Ordinal)), upload);
        Assert.Equal((200, "已登记：新增 2 个断面，改动 0 个，移出 0 个。"), (office.Status, office.Told));
        byte[] workbook = await host.Browser.GetByteArrayAsync(new Uri("/plans/1/sections/register.xlsx", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(["东城区政府", "北京市、东城区政府"], ListReader.Read(workbook, ["断面", "责任地区"]).Rows.Select(row => row.Text("责任地区")!));
        await office.OpenAsync(upload);
        await office.HandInAsync("断面.xlsx", workbook, upload);
        Assert.Equal((422, "与现在的登记表相同，没有变化。"), (office.Status, office.Told));

        // Months, once their columns are said.
        await office.OpenAsync($"{Page}/upload");
        await office.HandInAsync("五月.csv", months, $"{Page}/upload", ("section", "断面"), ("items", "TP=TP:吨"), ("below", "L"));
        Assert.Equal((422, "时间所在的列填一至三列。“TP=TP:吨”不能识别：写成 TP=总磷:mg/L，单位要是这个项目的单位。请选监测方式。请选低于检出限的按多少计。"), (office.Status, office.Told));
        await office.HandInAsync("五月.csv", months, $"{Page}/upload", Said);
        Assert.Equal((200, "断面数据第 1 批"), (office.Status, office.Page.QuerySelector("h1")!.TextContent));
        // Of April, where nothing is kept of 乙湖, the district has no figure.
        Assert.Equal("已登记：新增 9 个，更正 0 个。", office.Told);
        Assert.Equal(["登记表里没有的断面五月.csv5丙桥"], office.Page.QuerySelectorAll("[aria-labelledby=places] tbody tr").Select(row => string.Concat(row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Contains("低于检出限：L，按检出限的一半计", office.Page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync($"{Page}/upload");
        Assert.Equal(("月份", "automatic"), (office.Page.QuerySelector("#time")!.GetAttribute("value"), office.Page.QuerySelector("#programme option[selected]")!.GetAttribute("value")));
        Assert.StartsWith("pH=pH:-\nDO=DO:mg/L", office.Page.QuerySelector("#items")!.TextContent, StringComparison.Ordinal);
        await office.HandInAsync("五月.csv", months, $"{Page}/upload", Said);
        Assert.Equal("文件里的断面数据都已入库，没有变化；按现存的全部月份登记数值：新增 0 个，更正 0 个。文件里的问题：登记表里没有的断面 1。", office.Told);
        await office.HandInAsync("更正.csv", Encoding.UTF8.GetBytes("断面,月份,pH,DO,CODMn,NH3,TP\n甲/桥,2023-04,7.5,8,2,0.4,0.05\n"), $"{Page}/upload", Said);

        IDocument page = await host.ReadAsync(Page);
        Assert.Equal(["乙湖乙湖湖库东城区政府Ⅲ类Ⅰ类优2023年5月达标", "甲/桥清河河流国考北京市、东城区政府Ⅲ类劣Ⅴ类重度污染2023年5月未达标氨氮（1.20）"], Rows(page, "sections"));
        Assert.Equal(["乙湖"], (await host.ReadAsync($"{Page}?class=I&area=x")).QuerySelectorAll("[aria-labelledby=sections] tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Empty((await host.ReadAsync($"{Page}?class=I&area=0")).QuerySelectorAll("[aria-labelledby=sections] tbody th"));
        Assert.Equal(["202312"], Rows(page, "months"));
        Assert.Equal(2, page.QuerySelectorAll("[aria-labelledby=batches] tbody tr").Length);

        page = await host.ReadAsync($"{Page}/sections/甲/桥");
        Assert.Equal("甲/桥", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Ⅱ Ⅱ类 优，达标", "劣Ⅴ× 劣Ⅴ类 重度污染，未达标"], page.QuerySelectorAll(".water-strip td").Select(cell => cell.TextContent.Trim()).Where(text => text.Length > 0));
        Assert.Equal(["water-1", "water-5"], page.QuerySelectorAll(".water-strip td[class]").Select(cell => cell.ClassName!));
        Assert.Equal(2, page.QuerySelectorAll("[aria-labelledby=months] tbody tr").Length);
        Assert.Contains("2023 年 4 月的数值被更正", page.QuerySelector("[aria-labelledby=revisions]")!.TextContent, StringComparison.Ordinal);
        page = await host.ReadAsync($"{Page}/sections/乙湖?lang=en");
        Assert.Contains("<0.02", page.QuerySelector("[aria-labelledby=months]")!.TextContent, StringComparison.Ordinal);
        using HttpResponseMessage unknown = await host.Browser.GetAsync(new Uri($"{Page}/sections/丙桥", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)unknown.StatusCode);
        Assert.Contains("1/2 个断面", (await host.ReadAsync("/plans/1/indicators/figures")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    static string[] Rows(IDocument page, string id) => [.. page.QuerySelectorAll($"[aria-labelledby={id}] tbody tr").Select(row => string.Concat(row.TextContent.Where(letter => !char.IsWhiteSpace(letter))))];
}
