using System.Text;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Lantu.Browser.Tests;

/// <summary>On paper: A4, the plan named on the first sheet, sheets numbered, table heads repeated, nothing to click.</summary>
public sealed class PrintTests(DemoSite site) : IClassFixture<DemoSite>
{
    const double Short = 595;

    const double Long = 842;

    [Theory]
    [InlineData(DemoSite.Beijing, false)]
    [InlineData(DemoSite.Beijing + "/measures", true)]
    [InlineData(DemoSite.Beijing + "/measures/36", false)]
    [InlineData(DemoSite.Beijing + "/districts", true)]
    [InlineData(DemoSite.Beijing + "/units/1", false)]
    [InlineData(DemoSite.Beijing + "/findings", false)]
    public async Task A_page_prints_on_numbered_sheets_of_A4(string url, bool across)
    {
        (IReadOnlyList<Page> sheets, string[] texts) = await PrintAsync(url);

        for (int i = 0; i < sheets.Count; i++)
        {
            Assert.InRange(sheets[i].Width, (across ? Long : Short) - 2, (across ? Long : Short) + 2);
            Assert.InRange(sheets[i].Height, (across ? Short : Long) - 2, (across ? Short : Long) + 2);
            Assert.Contains($"{i + 1}/{sheets.Count}", texts[i], StringComparison.Ordinal);
        }

        Assert.Contains("关于印发《北京市深入打好污染防治攻坚战2023年行动计划》的通知", texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("English", texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("清除", texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_of_a_long_table_stands_on_every_sheet()
    {
        (IReadOnlyList<Page> sheets, string[] texts) = await PrintAsync($"{DemoSite.Beijing}/measures");

        Assert.True(sheets.Count > 5);
        Assert.All(texts[..^1], text => Assert.Contains("工作措施完成时限", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_of_districts_is_whole_on_its_sheet()
    {
        (IReadOnlyList<Page> sheets, _) = await PrintAsync($"{DemoSite.Beijing}/districts");

        Word[] words = [.. sheets.SelectMany(sheet => sheet.GetWords())];
        Assert.All(words, word => Assert.InRange(word.BoundingBox.Right, 0, Long));
        Assert.Contains("266", string.Concat(words.Select(word => word.Text)), StringComparison.Ordinal);
    }

    async Task<(IReadOnlyList<Page> Sheets, string[] Texts)> PrintAsync(string url)
    {
        IPage page = await site.VisitAsync(1280);
        await page.GotoAsync(url);
        byte[] pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        PdfDocument document = PdfDocument.Open(pdf);
        Page[] sheets = [.. document.GetPages()];
        return (sheets, [.. sheets.Select(sheet => string.Concat(sheet.Letters.Select(letter => letter.Value.Trim())).Normalize(NormalizationForm.FormKC))]);
    }
}
