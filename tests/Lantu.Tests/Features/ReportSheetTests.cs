using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>A unit's form of a round leaves as a workbook or a Word document, is filled in, and comes back.</summary>
public sealed class ReportSheetTests
{
    static readonly string[] Columns = ["编号", "报送期", "版次", "重点任务", "工作措施", "上期进展", "指标", "计量单位", "上期数", "进展状态", "完成数", "本期进展", "存在问题", "下一步措施"];

    [Fact]
    public async Task A_workbook_is_filled_in_offline_and_files_the_month()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        (string Key, string Quantity)[] rows = await RowsAsync(host, url);
        Assert.Equal(2, rows.Length);

        await HandInAsync(preparer, url, [[rows[0].Key, "2024-02/1", "0", rows[0].Quantity, "达序时", "６公里", "完成两条道路。", "", ""], [rows[1].Key, "2024-02/1", "0", "", "按计划推进", "", "", "", ""]]);

        Assert.Equal((200, "已提交2项。"), (preparer.Status, preparer.Told));
        await using LantuDb db = host.Database.Open();
        List<ProgressReport> filed = await db.Reports.OrderBy(r => r.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal((6m, true), (filed[0].Content.ValueOf(0)!.Value, filed[1].Content.IsByException));

        // Handed in once more it says nothing new.
        await HandInAsync(preparer, url, [[rows[1].Key, "2024-02/1", "1", "", "按计划推进", "", "", "", ""]]);
        Assert.Equal((422, "表中没有新的内容。"), (preparer.Status, preparer.Told));
    }

    [Fact]
    public async Task What_is_not_understood_is_told_by_its_cell_and_nothing_is_filed_unless_the_clean_rows_are_chosen()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        (string Key, string Quantity)[] rows = await RowsAsync(host, url);
        string[][] sent =
        [
            [rows[0].Key, "2024-02/1", "0", rows[0].Quantity, "达序时", "约6", "完成两条道路。", "", ""],
            [rows[1].Key, "2024-02/1", "0", "", "欠序时", "", "进场。", "未批。", "三月取得许可。"],
            ["9-9-9", "2024-02/1", "0", "", "达序时", "", "别处。", "", ""],
            [rows[1].Key + "x", "2024-01/1", "0", "", "快了", "", "上月的表。", "", ""],
        ];
        await HandInAsync(preparer, url, sent);
        Assert.Equal(422, preparer.Status);
        string page = preparer.Page.Body!.TextContent;
        foreach (string told in (string[])["“约6”不是明确的数字", "F2", "“9-9-9”不是本单位本期应报的措施", "这一行是“2024-01/1”的，不是本期本计划的报送表", "其中1项没有问题"])
        {
            Assert.Contains(told, page, StringComparison.Ordinal);
        }

        Assert.Empty(await host.ReportsAsync());
        await HandInAsync(preparer, url, sent, ("clean", "true"));
        Assert.Equal(200, preparer.Status);
        Assert.Equal(["3 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());
    }

    [Fact]
    public async Task A_word_document_comes_back_filled_in()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        using HttpClient browser = host.BrowserOf(await host.SignInAsync(new Lantu.Tests.Seat("w1", Domain.Accounts.AccountKind.Business, Domain.Accounts.Role.Preparer, "北京市", ReportSite.District)));
        byte[] form = await browser.GetByteArrayAsync(new Uri($"{url}/form.docx", UriKind.Relative), TestContext.Current.CancellationToken);

        await preparer.OpenAsync($"{url}/upload");
        await preparer.HandInAsync("报送表.docx", Fill(form, (1, "进展状态", "达序时"), (1, "完成数", "6"), (1, "本期进展", "完成两条道路。"), (2, "进展状态", "按计划推进")), $"{url}/upload");

        Assert.Equal((200, "已提交2项。"), (preparer.Status, preparer.Told));
    }

    static byte[] Fill(byte[] form, params (int Row, string Column, string Text)[] cells)
    {
        using MemoryStream made = new();
        made.Write(form);
        using (WordprocessingDocument file = WordprocessingDocument.Open(made, isEditable: true))
        {
            Table table = file.MainDocumentPart!.Document!.Body!.Elements<Table>().Single();
            TableRow[] rows = [.. table.Elements<TableRow>()];
            string[] names = [.. rows[0].Elements<TableCell>().Select(cell => cell.InnerText)];
            Assert.Equal(Columns, names);
            foreach ((int row, string column, string text) in cells)
            {
                rows[row].Elements<TableCell>().ElementAt(Array.IndexOf(names, column)).Elements<Paragraph>().First().Append(new Run(new Text(text)));
            }
        }

        return made.ToArray();
    }

    static async Task<(string Key, string Quantity)[]> RowsAsync(LantuHost host, string url)
    {
        using HttpClient browser = host.BrowserOf(await host.SignInAsync(new Lantu.Tests.Seat("w1", Domain.Accounts.AccountKind.Business, Domain.Accounts.Role.Preparer, "北京市", ReportSite.District)));
        ReadList read = ListReader.Read(await browser.GetByteArrayAsync(new Uri($"{url}/form.xlsx", UriKind.Relative), TestContext.Current.CancellationToken), Columns);
        Assert.Empty(read.Faults);
        return [.. read.Rows.Select(row => (row.Text("编号")!, row.Text("指标") ?? ""))];
    }

    static async Task HandInAsync(Visitor who, string url, string[][] rows, params (string, string)[] fields)
    {
        using MemoryStream made = new();
        ListWorkbook.Write(made, new ListTable("报送表", [.. new[] { "编号", "报送期", "版次", "指标", "进展状态", "完成数", "本期进展", "存在问题", "下一步措施" }.Select(name => new ListColumn(name, 1))], [.. rows.Select(row => row.Select(text => ListCell.Of(text)).ToArray())]));
        await who.OpenAsync($"{url}/upload");
        await who.HandInAsync("报送表.xlsx", made.ToArray(), $"{url}/upload", fields);
    }
}
