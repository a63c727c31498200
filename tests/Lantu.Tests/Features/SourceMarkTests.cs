using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Lantu.Documents.Tests.Readers.Making;
using Lantu.Domain.Plans;
using Lantu.Jobs;

namespace Lantu.Tests.Features;

/// <summary>The desk marks in the document what a finding is about: the row, and in it the cell, whatever the document is.</summary>
public sealed class SourceMarkTests
{
    static readonly string[][] Rows =
    [
        ["序号", "重点任务", "工作措施", "完成时限", "牵头部门", "主责单位", "备注"],
        ["1", "绿化", "补植绿地二十公顷。", "年底前", "市园林局", "东区政府", "—"],
        ["2", "清扫", "提高机扫水平。", "年底前", "市城管局", "西区政府", "见图纸三"],
    ];

    [Theory]
    [InlineData("计划.md")]
    [InlineData("计划.csv")]
    [InlineData("计划.html")]
    [InlineData("计划.docx")]
    [InlineData("计划.xlsx")]
    [InlineData("计划.pdf")]
    public async Task The_cell_a_finding_is_about_is_marked(string name)
    {
        await using LantuHost host = await StartAsync(name);

        IDocument page = await host.ReadAsync($"/plans/1/desk?at={await host.FindingAsync(FindingCodes.TextOutsidePlan)}");

        Assert.Equal("见图纸三", Assert.Single(page.QuerySelectorAll("tr.is-here > td.is-cell")).TextContent);
        Assert.Contains("提高机扫水平", Assert.Single(page.QuerySelectorAll("tr.is-here")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_a_pdf_is_marked_where_the_cell_is_printed()
    {
        await using LantuHost host = await StartAsync("计划.pdf");

        IDocument page = await host.ReadAsync($"/plans/1/desk?at={await host.FindingAsync(FindingCodes.TextOutsidePlan)}");

        IElement pages = page.QuerySelector("lantu-pages")!;
        JsonElement mark = Assert.Single(JsonDocument.Parse(pages.GetAttribute("data-marks")!).RootElement.EnumerateArray());
        Assert.Equal(("/plans/1/document", "1"), (pages.GetAttribute("data-document"), pages.GetAttribute("data-page")));
        Assert.Equal(1, mark.GetProperty("page").GetInt32());
        Assert.Equal([640 / 842d, 155 / 595d, 740 / 842d, 185 / 595d], mark.GetProperty("box").EnumerateArray().Select(edge => edge.GetDouble()), (one, other) => Math.Abs(one - other) < 0.0005);
    }

    [Fact]
    public async Task A_measure_and_the_whole_document_show_the_pages_too()
    {
        await using LantuHost host = await StartAsync("计划.pdf");

        IElement measure = (await host.ReadAsync("/plans/1/measures/2")).QuerySelector("lantu-pages")!;
        IElement whole = (await host.ReadAsync("/plans/1/source")).QuerySelector("lantu-pages")!;

        Assert.Equal("提高机扫水平。", Assert.Single(measure.QuerySelectorAll("td.is-cell")).TextContent);
        Assert.Equal(1, JsonDocument.Parse(measure.GetAttribute("data-marks")!).RootElement.GetArrayLength());
        Assert.Equal(("text", "[]", 3), (whole.GetAttribute("data-start"), whole.GetAttribute("data-marks"), whole.QuerySelectorAll("tr").Length));
    }

    [Fact]
    public async Task What_concerns_the_whole_document_is_shown_with_its_beginning()
    {
        await using LantuHost host = await StartAsync("计划.pdf");

        IDocument page = await host.ReadAsync($"/plans/1/desk?at={await host.FindingAsync(FindingCodes.HeaderIncomplete)}");

        Assert.Contains("关系到整份文件", page.QuerySelector("[aria-labelledby=source]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", page.QuerySelector("lantu-pages")!.GetAttribute("data-page"));
        Assert.Empty(page.QuerySelectorAll(".is-here"));
    }

    [Theory]
    [InlineData("pages.js", "text/javascript")]
    [InlineData("worker.js", "text/javascript")]
    [InlineData("cmaps/UniGB-UCS2-H.bcmap", "application/octet-stream")]
    [InlineData("images/openjpeg_nowasm_fallback.js", "text/javascript")]
    public async Task What_draws_pages_comes_from_the_site_itself(string file, string type)
    {
        await using LantuHost host = await StartAsync("计划.pdf");
        string module = (await host.ReadAsync("/plans/1/source")).QuerySelector("lantu-pages")!.GetAttribute("data-module")!;
        Uri address = new(module.Replace("pages.js", file, StringComparison.Ordinal), UriKind.Relative);

        using HttpResponseMessage plain = await host.Browser.GetAsync(address, TestContext.Current.CancellationToken);
        using HttpRequestMessage request = new(HttpMethod.Get, address) { Headers = { AcceptEncoding = { new("gzip") } } };
        using HttpResponseMessage packed = await host.Browser.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((200, type), ((int)plain.StatusCode, plain.Content.Headers.ContentType!.MediaType));
        Assert.Equal(["gzip"], packed.Content.Headers.ContentEncoding);
        Assert.True((await packed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length < (await plain.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length);
    }

    static async Task<LantuHost> StartAsync(string name)
    {
        LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(ReadPlan.From(Of(Path.GetExtension(name)), name, null, null));
        return host;
    }

    static byte[] Of(string extension) => extension switch
    {
        ".md" => Encoding.UTF8.GetBytes(string.Join('\n', Rows.Select((row, i) => $"| {string.Join(" | ", row)} |{(i == 0 ? "\n|---|---|---|---|---|---|---|" : "")}"))),
        ".csv" => Encoding.UTF8.GetBytes(string.Join('\n', Rows.Select(row => string.Join(',', row)))),
        ".html" => Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=\"utf-8\"><table>{string.Join('\n', Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</table>"),
        ".docx" => WordFile.Of(WordFile.Table([.. Rows.Select(row => WordFile.Row(row))])),
        ".xlsx" => ExcelFile.Of(ExcelFile.Data([.. Rows.Select((row, i) => ExcelFile.Row(i + 1, row))])),
        _ => new PdfFile().Page(string.Concat(Enumerable.Range(0, 4).Select(i => PdfFile.Line(40, 500 - (30 * i), 740, 500 - (30 * i))))
            + string.Concat(Enumerable.Range(0, 8).Select(i => PdfFile.Line(40 + (100 * i), 500, 40 + (100 * i), 410)))
            + string.Concat(Rows.SelectMany((row, i) => row.Select((text, j) => PdfFile.Text(45 + (100 * j), 480 - (30 * i), text))))).Build(),
    };
}
