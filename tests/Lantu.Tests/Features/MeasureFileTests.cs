using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Lantu.Tests.Features;

/// <summary>The measure table as a file holds what its page shows: no row more, none less, none else.</summary>
public sealed class MeasureFileTests(SampleSite site) : IClassFixture<SampleSite>
{
    const int Columns = 11;

    readonly LantuHost _host = site.Host;

    public static TheoryData<string> Filters { get; } =
        ["", "?programme=3", "?unit=市水务局&role=Lead&programme=3", "?kind=Window", "?sort=deadline", "?sort=deadline&programme=5&findings=1", "?targets=1&programme=2", "?q=绿电", "?q=没有这样的字", "?kind=nonsense&role=9"];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Csv_holds_what_the_page_shows(string query)
    {
        IReadOnlyList<string[]> shown = await ShownAsync("/plans/1/measures" + query);

        IReadOnlyList<string[]> saved = await CsvAsync("/plans/1/measures.csv" + query);

        Assert.Equal(shown, [.. saved.Skip(1).Select(row => Comparable(row, query))]);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_workbook_holds_what_csv_holds(string query)
    {
        using SpreadsheetDocument file = await WorkbookAsync("/plans/1/measures.xlsx" + query);

        Assert.Equal(await CsvAsync("/plans/1/measures.csv" + query), Rows(file));
    }

    [Fact]
    public async Task Another_plan_without_programmes_is_saved_too()
    {
        IReadOnlyList<string[]> saved = await CsvAsync("/plans/2/measures.csv");

        Assert.Equal(await ShownAsync("/plans/2/measures"), [.. saved.Skip(1).Select(row => Comparable(row, ""))]);
    }

    [Theory]
    [InlineData("zh", "专项计划,章节,序号,重点任务,工作措施,完成时限,截止日,牵头,主责,协办,编号")]
    [InlineData("en", "Programme,Section,No.,Task,Measure,Deadline,Last day,Lead,Responsible,Supporting,Key")]
    public async Task Columns_are_named_in_the_language_of_the_page(string language, string names)
    {
        using SpreadsheetDocument file = await WorkbookAsync($"/plans/1/measures.xlsx?lang={language}");

        Assert.Equal(names, string.Join(',', (await CsvAsync($"/plans/1/measures.csv?lang={language}"))[0]));
        Assert.Equal(names, string.Join(',', Rows(file)[0]));
    }

    [Fact]
    public async Task Csv_says_its_encoding_and_ends_its_lines_as_spreadsheets_do()
    {
        byte[] bytes = await _host.Browser.GetByteArrayAsync(new Uri("/plans/1/measures.csv?q=绿电", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        string[] lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal((3, ""), (lines.Length, lines[^1]));
        Assert.Contains(",2023-12-31,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_can_be_filtered_and_printed_at_once()
    {
        using SpreadsheetDocument file = await WorkbookAsync("/plans/1/measures.xlsx");
        Worksheet sheet = file.WorkbookPart!.WorksheetParts.Single().Worksheet!;

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal("A1:K174", sheet.GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal((1d, PaneStateValues.Frozen), sheet.Descendants<Pane>().Single() is var pane ? (pane.VerticalSplit!.Value, pane.State!.Value) : default);
        Assert.Equal(("'任务措施清单'!$A$1:$K$174", "'任务措施清单'!$1:$1"), file.WorkbookPart.Workbook!.DefinedNames!.Elements<DefinedName>().ToArray() is [var area, var titles] ? (area.Text, titles.Text) : default);
        PageSetup page = sheet.GetFirstChild<PageSetup>()!;
        Assert.Equal((9u, OrientationValues.Landscape, 1u, 0u), (page.PaperSize!.Value, page.Orientation!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
        Assert.True(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task The_table_is_saved_under_the_plans_title(string extension, string type)
    {
        using HttpResponseMessage response = await _host.Browser.GetAsync(new Uri($"/plans/1/measures.{extension}?programme=2", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccessStatusCode);
        ContentDispositionHeaderValue disposition = response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", $"北京市深入打好污染防治攻坚战2023年行动计划 任务措施清单.{extension}", type), (disposition.DispositionType, disposition.FileNameStar, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/plans/99/measures.csv")]
    [InlineData("/plans/99/measures.xlsx")]
    [InlineData("/plans/1/measures.pdf")]
    public async Task What_is_not_there_is_not_saved(string url) => await _host.ReadAsync(url, 404);

    [Fact]
    public async Task The_page_offers_what_it_shows()
    {
        IDocument page = await _host.ReadAsync("/plans/1/measures?unit=市水务局&role=Lead&sort=deadline");

        string[] links = [.. page.QuerySelectorAll(".filter-status .saves.screen-only a[download]").Select(link => link.GetAttribute("href")!)];
        Assert.Equal(["/plans/1/measures.csv", "/plans/1/measures.xlsx"], links.Select(link => link.Split('?')[0]));
        foreach (string link in links.Select(link => link.Replace(".xlsx", ".csv", StringComparison.Ordinal)))
        {
            Assert.Equal(page.QuerySelectorAll("td.text").Length, (await CsvAsync(link)).Count - 1);
        }

        Assert.Empty((await _host.ReadAsync("/plans/1/measures?q=没有这样的字")).QuerySelectorAll(".saves"));
    }

    /// <summary>The page's rows as the file has them. In the order of last days the page does not say programme and section.</summary>
    async Task<IReadOnlyList<string[]>> ShownAsync(string url)
    {
        IDocument page = await _host.ReadAsync(url);
        List<string[]> rows = [];
        (string programme, string section, string number, string task) = ("", "", "", "");
        foreach (IElement row in page.QuerySelectorAll(".plan-table tbody tr"))
        {
            if (row.ClassList.Contains("part"))
            {
                (programme, section) = row.ClassList.Contains("is-minor") ? (programme, row.TextContent) : (row.TextContent, "");
                continue;
            }

            number = row.QuerySelector("td.number")?.TextContent ?? number;
            task = row.QuerySelector("th.title")?.TextContent ?? task;
            string[] units = [.. row.QuerySelectorAll("td.units").Select(cell => string.Join('、', cell.Children.Select(unit => unit.TextContent)))];
            rows.Add([.. IsByDay(url) ? Array.Empty<string>() : [programme, section], number, task, Lines(row, "td.text p"), Lines(row, "td.when div"), .. units, row.QuerySelector("a.more")!.TextContent.Split(' ')[0]]);
        }

        return rows;
    }

    static string Lines(IElement row, string selector) => string.Join('\n', row.QuerySelectorAll(selector).Select(line => line.TextContent));

    static bool IsByDay(string url) => url.Contains("sort=deadline", StringComparison.Ordinal);

    static string[] Comparable(string[] saved, string query)
    {
        Assert.Equal(Columns, saved.Length);
        return [.. saved[(IsByDay(query) ? 2 : 0)..6], .. saved[7..]];
    }

    async Task<IReadOnlyList<string[]>> CsvAsync(string url)
    {
        string text = await _host.Browser.GetStringAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
        using CsvParser parser = new(new StringReader(text.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        List<string[]> rows = [];
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }

    async Task<SpreadsheetDocument> WorkbookAsync(string url) =>
        SpreadsheetDocument.Open(new MemoryStream(await _host.Browser.GetByteArrayAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken)), isEditable: false);

    static IReadOnlyList<string[]> Rows(SpreadsheetDocument file) =>
        [.. file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().Select(Said).ToArray())];

    // A cell that is not text holds a day.
    static string Said(Cell cell) => cell.DataType?.Value == CellValues.InlineString || cell.CellValue is null
        ? cell.InlineString?.InnerText ?? ""
        : DateTime.FromOADate(double.Parse(cell.CellValue.Text, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
