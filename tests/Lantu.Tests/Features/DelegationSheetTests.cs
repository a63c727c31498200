using Lantu.Documents.Lists;
using Lantu.Jobs.Delegations;

namespace Lantu.Tests.Features;

/// <summary>What a unit hands down leaves as a workbook and comes back: all of it, or the clean measures where the person chooses so.</summary>
public sealed class DelegationSheetTests
{
    [Fact]
    public async Task The_sheet_comes_with_what_stands_and_goes_back_filled_in()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations";
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        List<Dictionary<string, string>> rows = await DownloadAsync(host, url);
        Assert.Equal([("2-1-1", "公里", ""), ("2-3-1", "", "")], rows.Select(row => (row[DelegationColumns.Key], row[DelegationColumns.Unit], row[DelegationColumns.Child])));

        await HandInAsync(district, url, rows);
        Assert.Equal((422, "没有可采用的内容：2项措施与现有分解相同或未填。"), (district.Status, district.Told));

        rows[0][DelegationColumns.Child] = DelegationSite.Ecology;
        rows[0][DelegationColumns.Share] = "30";
        rows.Insert(1, new(rows[0], StringComparer.Ordinal) { [DelegationColumns.Child] = DelegationSite.Water, [DelegationColumns.Share] = "50", [DelegationColumns.Days] = "2" });
        rows[2][DelegationColumns.Child] = DelegationSite.Water;
        await HandInAsync(district, url, rows);

        Assert.Equal((200, "新交办3项。"), (district.Status, district.Told));
        Assert.Equal(["1 朝阳区政府 朝阳区生态环境局 1 Handed 30公里", "1 朝阳区政府 朝阳区水务局 1 Handed 50公里 T-2", "3 朝阳区政府 朝阳区水务局 1 Handed"], await host.DelegationsAsync());

        // The sheet of now says the same; a row that is left out changes nothing; the sheet of before is refused.
        List<Dictionary<string, string>> now = await DownloadAsync(host, url);
        Assert.Equal([(DelegationSite.Ecology, "30", "80"), (DelegationSite.Water, "50", "80"), (DelegationSite.Water, "", "")], now.Select(row => (row[DelegationColumns.Child], row[DelegationColumns.Share], row[DelegationColumns.Expected])));
        now[1][DelegationColumns.Note] = "按季度推进";
        now[1][DelegationColumns.Reason] = "补充要求";
        now.RemoveAt(0);
        await HandInAsync(district, url, now);
        Assert.Equal((200, "变更1项。"), (district.Status, district.Told));
        rows[0][DelegationColumns.Share] = "40";
        await HandInAsync(district, url, rows);
        Assert.Equal(422, district.Status);
        Assert.Contains("请重新下载", district.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, (await host.DelegationsAsync()).Count);
    }

    [Fact]
    public async Task Faults_are_told_by_their_cells_and_nothing_is_taken_unless_the_clean_measures_are_chosen()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations";
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        List<Dictionary<string, string>> rows = await DownloadAsync(host, url);
        rows[0][DelegationColumns.Child] = DelegationSite.Ecology;
        rows[0][DelegationColumns.Share] = "30";
        rows[1][DelegationColumns.Child] = DelegationSite.Water;

        await HandInAsync(district, url, rows);

        Assert.Equal(422, district.Status);
        string fault = district.Page.QuerySelector("[aria-labelledby=faults] li")!.TextContent;
        Assert.Contains("2-1-1：“", fault, StringComparison.Ordinal);
        Assert.Contains("分解合计30公里，本单位任务80公里，相差-50公里", fault, StringComparison.Ordinal);
        Assert.EndsWith("F2", fault.Trim(), StringComparison.Ordinal);
        Assert.Empty(await host.DelegationsAsync());

        await HandInAsync(district, url, rows, ("clean", "true"));
        Assert.Equal((200, "已采用1项措施；下列各项有误，未采用。"), (district.Status, district.Told));
        Assert.Equal(["3 朝阳区政府 朝阳区水务局 1 Handed"], await host.DelegationsAsync());

        // With a reason another sum is meant so.
        rows = await DownloadAsync(host, url);
        (rows[0][DelegationColumns.Child], rows[0][DelegationColumns.Share], rows[0][DelegationColumns.Reason]) = (DelegationSite.Ecology, "30", "其余由区级承担");
        await HandInAsync(district, url, rows);
        Assert.Equal((200, "新交办1项。"), (district.Status, district.Told));
    }

    [Theory]
    [InlineData(DelegationColumns.Key, "9-9-9", "本单位没有责任“9-9-9”")]
    [InlineData(DelegationColumns.Child, "海淀区水务局", "没有名为“海淀区水务局”的直属下级单位")]
    [InlineData(DelegationColumns.Child, "", "填了分解量，请写明下级单位")]
    [InlineData(DelegationColumns.Quantity, "种树", "该措施没有可分解的指标“种树”")]
    [InlineData(DelegationColumns.Unit, "吨", "计量单位应为“公里”，不能是“吨”")]
    [InlineData(DelegationColumns.Share, "很多", "“很多”不是数字")]
    [InlineData(DelegationColumns.Days, "9", "内部截止不能早至")]
    public async Task Whatever_a_row_says_wrong_has_its_sentence(string column, string text, string sentence)
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations";
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        List<Dictionary<string, string>> rows = await DownloadAsync(host, url);
        (rows[0][DelegationColumns.Child], rows[0][DelegationColumns.Share]) = (DelegationSite.Ecology, "80");
        rows[0][column] = text;

        await HandInAsync(district, url, rows);

        Assert.Equal(422, district.Status);
        Assert.Contains(sentence, district.Page.QuerySelector("[aria-labelledby=faults]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await host.DelegationsAsync());
    }

    [Fact]
    public async Task Rows_that_contradict_each_other_and_files_that_are_no_sheet_are_refused()
    {
        await using LantuHost host = await DelegationSite.StartAsync();
        string url = $"/plans/1/units/{await host.UnitAsync(DelegationSite.District)}/delegations";
        using Visitor district = await host.VisitAsync(DelegationSite.District);
        List<Dictionary<string, string>> rows = await DownloadAsync(host, url);
        (rows[0][DelegationColumns.Child], rows[0][DelegationColumns.Share]) = (DelegationSite.Ecology, "40");
        rows.Insert(1, new(rows[0], StringComparer.Ordinal));
        await HandInAsync(district, url, rows);
        Assert.Equal(422, district.Status);
        Assert.Contains("的行互相重复或不一致", district.Page.Body!.TextContent, StringComparison.Ordinal);

        await district.HandInAsync("分解.xlsx", [1, 2, 3], $"{url}/upload");
        Assert.Equal(422, district.Status);
        Assert.Single(district.Page.QuerySelectorAll("[aria-labelledby=faults] li"));
        Assert.Empty(await host.DelegationsAsync());
    }

    static async Task HandInAsync(Visitor who, string url, List<Dictionary<string, string>> rows, params (string, string)[] fields)
    {
        using MemoryStream made = new();
        string[] columns = [.. rows[0].Keys];
        ListWorkbook.Write(made, new ListTable("分解", [.. columns.Select(name => new ListColumn(name, 1))], [.. rows.Select(row => (IReadOnlyList<ListCell>)[.. columns.Select(name => ListCell.Of(row[name]))])]));
        await who.OpenAsync($"{url}/upload");
        await who.HandInAsync("分解.xlsx", made.ToArray(), $"{url}/upload", fields);
    }

    static async Task<List<Dictionary<string, string>>> DownloadAsync(LantuHost host, string url)
    {
        using HttpClient browser = host.BrowserOf(host.Session);
        ReadList read = ListReader.Read(await browser.GetByteArrayAsync(new Uri($"{url}/list.xlsx", UriKind.Relative), TestContext.Current.CancellationToken), DelegationColumns.Needed);
        Assert.Empty(read.Faults);
        string[] columns = [DelegationColumns.Key, DelegationColumns.Edition, DelegationColumns.Child, DelegationColumns.Quantity, DelegationColumns.Unit, DelegationColumns.Share, DelegationColumns.Days, DelegationColumns.Note, DelegationColumns.Reason, DelegationColumns.Expected];
        return [.. read.Rows.Select(row => columns.ToDictionary(name => name, name => row.Text(name) ?? "", StringComparer.Ordinal))];
    }
}
