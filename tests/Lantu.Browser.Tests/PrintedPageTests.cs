using System.Text.Json;
using Lantu.Documents.Tests.Readers.Making;
using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>Beside a finding stands the printed page of the PDF itself, with a frame around the cell in question.</summary>
public sealed class PrintedPageTests(DemoSite site) : IClassFixture<DemoSite>
{
    // Corner of the table, width and height of a cell, in points on a page of 842 by 595.
    const int Left = 40;
    const int Top = 95;
    const int Wide = 100;
    const int High = 30;

    static readonly string[][] Rows =
    [
        ["序号", "重点任务", "工作措施", "完成时限", "牵头部门", "主责单位", "备注"],
        ["1", "绿化", "补植绿地二十公顷。", "年底前", "市园林局", "东区政府", "—"],
        ["2", "清扫", "提高机扫水平。", "年底前", "市城管局", "西区政府", "见图纸三"],
    ];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_page_is_painted_and_the_frame_stands_around_the_cell(int width)
    {
        IPage page = await site.VisitAsync(width);
        List<string> errors = [];
        page.Console += (_, message) => { if (message.Type == "error") { errors.Add(message.Text); } };
        await OpenAsync(page, $"{width}");
        await page.Locator(".pages-sheet canvas").WaitForAsync();

        LocatorBoundingBoxResult sheet = (await page.Locator(".pages-sheet canvas").BoundingBoxAsync())!;
        LocatorBoundingBoxResult mark = (await page.Locator(".pages-mark").BoundingBoxAsync())!;
        LocatorBoundingBoxResult view = (await page.Locator(".pages-view").BoundingBoxAsync())!;
        double[] expected = [(Left + (6 * Wide)) / 842d, (Top + (2 * High)) / 595d, Wide / 842d, High / 595d];
        Assert.Equal(expected, [(mark.X - sheet.X) / sheet.Width, (mark.Y - sheet.Y) / sheet.Height, mark.Width / sheet.Width, mark.Height / sheet.Height], (one, other) => Math.Abs(one - other) < 0.003);
        Assert.True(mark.X >= view.X && mark.X + mark.Width <= view.X + view.Width && mark.Y >= view.Y && mark.Y + mark.Height <= view.Y + view.Height, "The frame is out of sight.");

        // The table's lines are dark where the file has them, and the paper around the table is white.
        Assert.InRange(await DarkAsync(page, 0, (Top + (2 * High)) / 595d, 1, 0.004), 7 * Wide * 0.9 / 842d, 1);
        Assert.InRange(await DarkAsync(page, (Left + (6 * Wide)) / 842d, (Top + (2 * High) + 4) / 595d, Wide / 842d, (High - 8) / 595d), 0.02, 0.9);
        Assert.Equal(0, await DarkAsync(page, 0, 0, 1, (Top - 10) / 595d));
        Assert.Empty(await Inspection.LookAsync(page));
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Pages_are_turned_and_enlarged_by_buttons_and_by_keys()
    {
        IPage page = await site.VisitAsync(1280);
        await OpenAsync(page, "翻页");
        ILocator at = page.Locator(".pages-at");
        await Assertions.Expect(at).ToHaveTextAsync("第 1 页，共 2 页");

        await page.GetByRole(AriaRole.Button, new() { Name = "下一页" }).ClickAsync();
        await Assertions.Expect(at).ToHaveTextAsync("第 2 页，共 2 页");
        Assert.Equal(0, await page.Locator(".pages-mark").CountAsync());
        Assert.Equal("true", await page.GetByRole(AriaRole.Button, new() { Name = "下一页" }).GetAttributeAsync("aria-disabled"));
        await page.Locator(".pages-view").FocusAsync();
        await page.Keyboard.PressAsync("PageUp");
        await Assertions.Expect(at).ToHaveTextAsync("第 1 页，共 2 页");

        // 842 points at 1.2 pixels each, and a quarter more.
        await page.Keyboard.PressAsync("+");
        await Assertions.Expect(page.Locator(".pages-sheet canvas[style*='width: 1263']")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "缩小" }).ClickAsync();
        await Assertions.Expect(page.Locator(".pages-sheet canvas[style*='width: 1010.']")).ToHaveCountAsync(1);
        Assert.Equal(1, await page.Locator(".pages-mark").CountAsync());
    }

    [Fact]
    public async Task The_text_is_one_press_away_and_stays_chosen()
    {
        IPage page = await site.VisitAsync(1280);
        await OpenAsync(page, "文字");
        await page.Locator(".pages-sheet canvas").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "识读文字" }).ClickAsync();
        await Assertions.Expect(page.Locator("td.is-cell")).ToHaveTextAsync("见图纸三");
        await Assertions.Expect(page.Locator(".pages-view")).ToBeHiddenAsync();
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("td.is-cell")).ToBeVisibleAsync();
        Assert.DoesNotContain(asked, url => url.Contains("/assets/pdf/", StringComparison.Ordinal) || url.EndsWith("/document", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "原件页面" }).ClickAsync();
        await page.Locator(".pages-sheet canvas").WaitForAsync();
    }

    [Fact]
    public async Task A_file_that_cannot_be_drawn_leaves_its_text()
    {
        IPage page = await site.VisitAsync(1280);
        await page.RouteAsync("**/document", route => route.FulfillAsync(new() { Status = 200, Body = "no pdf" }));
        await OpenAsync(page, "坏");

        await Assertions.Expect(page.Locator(".pages-failed")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("td.is-cell")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_scripts_the_text_stands_there_with_a_link_to_the_file()
    {
        IPage page = await site.VisitAsync(1280, hasScript: false);
        await OpenAsync(page, "无脚本");

        await Assertions.Expect(page.Locator("td.is-cell")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".pages-bar")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".pages-view")).ToBeHiddenAsync();
        Assert.EndsWith("/document", await page.GetByRole(AriaRole.Link, new() { Name = "下载原文件" }).GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    // The share of columns of that part of the page that hold something dark.
    static async Task<double> DarkAsync(IPage page, double left, double top, double width, double height)
    {
        JsonElement? share = await page.EvaluateAsync(
            """
            ([left, top, width, height]) => {
              const canvas = document.querySelector('.pages-sheet canvas');
              const [w, h] = [Math.max(1, Math.round(width * canvas.width)), Math.max(1, Math.round(height * canvas.height))];
              const data = canvas.getContext('2d').getImageData(Math.round(left * canvas.width), Math.round(top * canvas.height) - (h < 4 ? 1 : 0), w, h < 4 ? 4 : h).data;
              const dark = new Set();
              for (let i = 0; i < data.length; i += 4) { if (data[i] < 160) { dark.add((i / 4) % w); } }
              return dark.size / w;
            }
            """,
            new[] { left, top, width, height });
        return share!.Value.GetDouble();
    }

    // Each test hands in a file of its own: the same one twice would be refused.
    static async Task OpenAsync(IPage page, string mark)
    {
        await page.GotoAsync("/imports");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = $"{mark}.pdf", MimeType = "application/pdf", Buffer = Plan(mark) });
        await page.GetByRole(AriaRole.Button, new() { Name = "交件" }).ClickAsync();
        ILocator desk = page.GetByRole(AriaRole.Link, new() { Name = "到核定台" });
        await desk.WaitForAsync(new() { Timeout = 30_000 });
        await page.GotoAsync($"{await desk.GetAttributeAsync("href")}?code=text-outside-plan");
    }

    static byte[] Plan(string mark) => new PdfFile()
        .Page(string.Concat(Enumerable.Range(0, Rows.Length + 1).Select(i => PdfFile.Line(Left, Y(i), Left + (7 * Wide), Y(i))))
            + string.Concat(Enumerable.Range(0, 8).Select(i => PdfFile.Line(Left + (Wide * i), Y(0), Left + (Wide * i), Y(Rows.Length))))
            + string.Concat(Rows.SelectMany((row, i) => row.Select((text, j) => PdfFile.Text(Left + 5 + (Wide * j), Y(i) - 20, text)))))
        .Page(PdfFile.Text(Left, 300, $"第二页的说明文字：{mark}。"))
        .Build();

    static int Y(int row) => 595 - Top - (High * row);
}
