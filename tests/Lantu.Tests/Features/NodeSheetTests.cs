using Lantu.Documents.Lists;
using Lantu.Jobs.NodePlans;

namespace Lantu.Tests.Features;

/// <summary>A unit's node plans leave as a workbook and come back: all of it, or the clean rows where the person chooses so.</summary>
public sealed class NodeSheetTests
{
    [Fact]
    public async Task The_sheet_comes_with_suggestions_and_handed_in_as_it_is_proposes_them()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        string url = $"/plans/1/units/{await host.UnitAsync("朝阳区政府")}/nodes";
        byte[] sheet = await DownloadAsync(host, url);
        ReadList read = ListReader.Read(sheet, NodeColumns.Needed);
        Assert.Empty(read.Faults);
        Assert.Equal(["2-1-1", "2-3-1"], read.Rows.Select(row => row.Text(NodeColumns.Key)));
        Assert.Equal("80", read.Rows[0].Text(NodeColumns.Month(12)));
        Assert.Contains("2024-06-30", Enumerable.Range(0, 6).Select(slot => read.Rows[1].Text(NodeColumns.Day(slot))));

        await unit.OpenAsync($"{url}/upload");
        await unit.HandInAsync("节点.xlsx", sheet, $"{url}/upload");

        Assert.Equal((200, "已提出2项节点计划。"), (unit.Status, unit.Told));
        Assert.Equal(["1 朝阳区政府 1 Proposed", "3 朝阳区政府 1 Proposed"], await host.NodesAsync());

        await unit.OpenAsync($"{url}/upload");
        await unit.HandInAsync("节点.xlsx", await DownloadAsync(host, url), $"{url}/upload");
        Assert.Equal((422, "没有可提出的内容：2行与现有计划相同或为空。"), (unit.Status, unit.Told));

        // The sheet of before: what it says stands already, what it would change was changed since.
        await unit.OpenAsync($"{url}/upload");
        await unit.HandInAsync("节点.xlsx", Changed(sheet, row => row[NodeColumns.Key] == "2-3-1", NodeColumns.Words(0), "别的"), $"{url}/upload");
        Assert.Equal(422, unit.Status);
        Assert.Contains("请重新下载", unit.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_told_by_their_cells_and_nothing_is_taken_unless_the_clean_rows_are_chosen()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        string url = $"/plans/1/units/{await host.UnitAsync("朝阳区政府")}/nodes";
        byte[] sheet = Changed(await DownloadAsync(host, url), row => row[NodeColumns.Key] == "2-1-1", NodeColumns.Month(12), "79");
        await unit.OpenAsync($"{url}/upload");

        await unit.HandInAsync("节点.xlsx", sheet, $"{url}/upload");

        Assert.Equal(422, unit.Status);
        string fault = unit.Page.QuerySelector("[aria-labelledby=faults] li")!.TextContent;
        Assert.Contains("2-1-1：曲线止于79，与本单位目标80不符", fault, StringComparison.Ordinal);
        Assert.Matches("[A-Z]+2$", fault.Trim());
        Assert.Empty(await host.NodesAsync());

        await unit.HandInAsync("节点.xlsx", sheet, $"{url}/upload", ("clean", "true"));
        Assert.Equal((200, "已提出1项；下列各行有误，未采用。"), (unit.Status, unit.Told));
        Assert.Equal(["3 朝阳区政府 1 Proposed"], await host.NodesAsync());
    }

    [Theory]
    [InlineData("2-3-1", NodeColumns.Key, "9-9-9", "本单位没有主责措施“9-9-9”")]
    [InlineData("2-3-1", NodeColumns.Key, "2-1-1", "措施2-1-1重复出现")]
    [InlineData("2-3-1", "节点1时限", "年中", "“年中”不是日期")]
    [InlineData("2-3-1", "节点1内容", "", "请写明节点内容")]
    [InlineData("2-3-1", "3月末", "5", "节点和逐月值只填一种")]
    [InlineData("2-1-1", "5月末", "很多", "“很多”不是数字")]
    [InlineData("2-1-1", "5月末", "", "中间月份缺值")]
    public async Task Whatever_a_row_says_wrong_has_its_sentence(string key, string column, string text, string sentence)
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        string url = $"/plans/1/units/{await host.UnitAsync("朝阳区政府")}/nodes";
        await unit.OpenAsync($"{url}/upload");

        await unit.HandInAsync("节点.xlsx", Changed(await DownloadAsync(host, url), row => row[NodeColumns.Key] == key, column, text), $"{url}/upload");

        Assert.Equal(422, unit.Status);
        Assert.Contains(sentence, unit.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await host.NodesAsync());
    }

    [Fact]
    public async Task A_file_that_is_no_sheet_is_refused()
    {
        await using LantuHost host = await NodePlanSite.StartAsync();
        using Visitor unit = await host.VisitAsync(NodePlanSite.Chaoyang);
        string url = $"/plans/1/units/{await host.UnitAsync("朝阳区政府")}/nodes/upload";
        await unit.OpenAsync(url);
        await unit.HandInAsync("节点.xlsx", [1, 2, 3], url);
        Assert.Equal(422, unit.Status);
        Assert.Single(unit.Page.QuerySelectorAll("[aria-labelledby=faults] li"));
    }

    static async Task<byte[]> DownloadAsync(LantuHost host, string url)
    {
        using HttpClient browser = host.BrowserOf(await host.SignInAsync(NodePlanSite.Chaoyang));
        return await browser.GetByteArrayAsync(new Uri($"{url}.xlsx", UriKind.Relative), TestContext.Current.CancellationToken);
    }

    // The sheet written again with one cell otherwise.
    static byte[] Changed(byte[] sheet, Func<Dictionary<string, string>, bool> which, string column, string text)
    {
        string[] columns = [.. NodeColumns.Needed, NodeColumns.Quantity];
        List<Dictionary<string, string>> rows = [.. ListReader.Read(sheet, NodeColumns.Needed).Rows.Select(row => columns.ToDictionary(name => name, name => row.Text(name) ?? "", StringComparer.Ordinal))];
        rows.First(which)[column] = text;
        using MemoryStream made = new();
        ListWorkbook.Write(made, new ListTable("节点", [.. columns.Select(name => new ListColumn(name, 1))], [.. rows.Select(row => (IReadOnlyList<ListCell>)[.. columns.Select(name => ListCell.Of(row[name]))])]));
        return made.ToArray();
    }
}
