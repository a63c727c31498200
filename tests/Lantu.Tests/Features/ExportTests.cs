using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Readers;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Ui;

namespace Lantu.Tests.Features;

public sealed class ExportTests(SampleSite site) : IClassFixture<SampleSite>
{
    const string Misread = "市住房山水建没委";

    const string InSentences = """
        # 北京市清洁行动2024年工作要点

        北京市人民政府办公厅

        2024年2月1日

        （一）道路清扫。提高道路机械化清扫水平。由市住房城乡建没委牵头，市交通委配合。

        （二）工地管理。加强施工工地扬尘视频监管。（牵头单位：市住房城乡建没委；责任单位：朝阳区政府）
        """;

    readonly LantuHost _host = site.Host;

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("json", "application/json")]
    public async Task A_plan_is_saved_under_its_title(string extension, string type)
    {
        using HttpResponseMessage response = await _host.Browser.GetAsync(new Uri($"/plans/1/export.{extension}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(response.IsSuccessStatusCode);
        ContentDispositionHeaderValue disposition = response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", $"北京市深入打好污染防治攻坚战2023年行动计划.{extension}", type), (disposition.DispositionType, disposition.FileNameStar, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData(1, "docx")]
    [InlineData(1, "xlsx")]
    [InlineData(2, "docx")]
    [InlineData(2, "xlsx")]
    public async Task What_the_site_prints_imports_as_the_same_plan(int number, string extension)
    {
        byte[] printed = await _host.Browser.GetByteArrayAsync(new Uri($"/plans/{number}/export.{extension}", UriKind.Relative), TestContext.Current.CancellationToken);
        string units = Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "units.json");

        PlanDraft draft = ReadPlan.From(printed, $"plan.{extension}", number == 2 ? units : null, null).Draft;

        await using LantuDb db = _host.Database.Open();
        PlanDraft stored = (await StoredDraft.FindAsync(db, number, TestContext.Current.CancellationToken))!;
        Assert.Equal(Duties(stored), Duties(draft));
        Assert.Equal(stored.Document.Title, draft.Document.Title);
    }

    [Theory]
    [InlineData("docx", DraftSite.Document)]
    [InlineData("xlsx", DraftSite.Document)]
    [InlineData("docx", InSentences)]
    public async Task A_unit_that_was_chosen_for_a_misread_name_is_printed_and_imports_as_that_unit(string extension, string document)
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(ReadPlan.From(System.Text.Encoding.UTF8.GetBytes(document.Replace("市住房城乡建没委", Misread, StringComparison.Ordinal)), "清洁行动.md", null, null));
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/desk?show=all");
        int finding = await host.FindingAsync(FindingCodes.UnitUnknown, Misread);
        await office.OpenAsync($"/plans/1/desk?at={finding}");
        string[] choices = [.. office.Page.QuerySelectorAll("button[name=choice], [name=choice] option, input[name=choice]").Select(choice => choice.GetAttribute("value")!)];
        Assert.True(choices.Length > 0, office.Page.QuerySelector("main")!.TextContent);
        await office.SendAsync("/plans/1/desk/accept", ("finding", $"{finding}"), ("choice", choices[^1]), ("scope", "alike"));
        PlanDraft stored;
        await using (LantuDb db = host.Database.Open())
        {
            stored = (await StoredDraft.FindAsync(db, 1, TestContext.Current.CancellationToken))!;
        }

        Assert.Contains(Units(stored), units => units.Contains(choices[^1], StringComparison.Ordinal));
        byte[] printed = await host.Browser.GetByteArrayAsync(new Uri($"/plans/1/export.{extension}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(Units(stored), Units(ReadPlan.From(printed, $"plan.{extension}", null, null).Draft));
        using JsonDocument json = JsonDocument.Parse(await host.Browser.GetByteArrayAsync(new Uri("/plans/1/export.json", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Contains(choices[^1], json.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task A_unit_takes_home_all_it_owes_with_its_role(string extension)
    {
        IDocument list = await _host.ReadAsync("/plans/1/units");
        string link = list.QuerySelectorAll("th a").Single(a => a.TextContent == "密云区政府").GetAttribute("href")!;
        int measures = int.Parse((await _host.ReadAsync(link)).QuerySelector(".tabs b")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

        using HttpResponseMessage response = await _host.Browser.GetAsync(new Uri($"{link}/export.{extension}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal($"密云区政府.{extension}", response.Content.Headers.ContentDisposition!.FileNameStar);
        SourceDocument read = DocumentReader.Read(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), $"list.{extension}");
        Grid duties = read.Blocks.OfType<Grid>().First();
        string[] roles = [.. duties.Rows.Skip(1).SelectMany(row => row.Cells).Where(cell => cell is { Column: 4, ColumnSpan: 1 }).Select(cell => cell.Paragraphs[0])];
        Assert.Equal(measures, roles.Length);
        Assert.All(roles, role => Assert.Empty(role.Split('、').Except(["牵头", "主责", "协办"])));
        Assert.Contains(read.Blocks.OfType<Grid>().Last().Rows, row => row.Cells[0].Paragraphs is ["密云区"]);
    }

    [Theory]
    [InlineData("/plans/1/units/9999/export.docx")]
    [InlineData("/plans/99/export.docx")]
    [InlineData("/plans/99/export.json")]
    [InlineData("/plans/1/export.pdf")]
    public async Task A_plan_that_is_not_there_is_not_exported(string url) => await _host.ReadAsync(url, 404);

    [Theory]
    [InlineData("zh", "导出")]
    [InlineData("en", "Export")]
    public async Task The_overview_offers_the_forms(string language, string heading)
    {
        IDocument page = await _host.ReadAsync($"/plans/2?lang={language}");

        Assert.Equal(heading, page.QuerySelector("#export")!.TextContent);
        Assert.Equal(["/plans/2/export.docx", "/plans/2/export.xlsx", "/plans/2/export.json"], page.QuerySelectorAll("[aria-labelledby=export] a").Select(link => link.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("关于“十四五”的/意见*", "关于“十四五”的意见.docx")]
    [InlineData("..", "plan-1.docx")]
    [InlineData("a\r\nb", "ab.docx")]
    public void A_file_name_is_one_on_every_system(string title, string name) => Assert.Equal(name, FileName.Of(title, "docx", "plan-1"));

    // Whom each measure means, by role.
    static IReadOnlyList<string> Units(PlanDraft draft) =>
        [.. draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures).Select(measure => string.Join(" | ", new[] { measure.Lead, measure.Responsible, measure.Supporting }.Select(units => string.Join('、', units.Select(unit => unit.Unit ?? "?")))))];

    static IReadOnlyList<string> Duties(PlanDraft draft) =>
        [.. draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures.Select(measure => string.Join('|',
            task.Number, task.Title, task.Section, string.Join('\n', measure.Paragraphs), string.Join(' ', measure.Deadlines), string.Join(' ', measure.Lead.Concat(measure.Responsible).Concat(measure.Supporting).Select(unit => $"{unit.Text}={unit.Unit}")))))];
}
