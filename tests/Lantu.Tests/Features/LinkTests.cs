using System.IO.Compression;
using AngleSharp.Dom;

namespace Lantu.Tests.Features;

/// <summary>Walks the whole site from its first page: nothing leads nowhere, nothing is heavy.</summary>
public sealed class LinkTests(SampleSite site) : IClassFixture<SampleSite>
{
    const int MostBytes = 60 * 1024;

    const int PagesOfShape = 12;

    readonly LantuHost _host = site.Host;

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere_and_every_anchor_exists()
    {
        Queue<string> open = new(["/"]);
        PageShapes shapes = new(PagesOfShape);
        HashSet<string> seen = new(StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);
        List<(string From, string To)> aimed = [];
        while (open.TryDequeue(out string? url))
        {
            if (!seen.Add(url) || !shapes.Takes(url))
            {
                continue;
            }

            if (url.EndsWith("/document", StringComparison.Ordinal) || Path.HasExtension(url.Split('?')[0]))
            {
                using HttpResponseMessage file = await _host.Browser.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.True(file.IsSuccessStatusCode, url);
                anchors[url] = [];
                continue;
            }

            IDocument page = await _host.ReadAsync(url);
            anchors[url] = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
            Assert.Equal(page.QuerySelectorAll("[id]").Length, anchors[url].Count);
            foreach (string link in page.Links())
            {
                string target = link.StartsWith('/') ? link : link.StartsWith('#') ? url + link : url.Split('?')[0] + link;
                aimed.Add((url, target));

                // The other language shows the same pages; once through is enough.
                if (!target.Contains("lang=", StringComparison.Ordinal))
                {
                    open.Enqueue(target.Split('#')[0]);
                }
            }
        }

        Assert.True(anchors.Count > 300, $"Only {anchors.Count} pages were found.");
        Assert.Empty(aimed.Where(link => link.To.Contains('#', StringComparison.Ordinal) && anchors.TryGetValue(link.To.Split('#')[0], out HashSet<string>? there) && !there.Contains(link.To.Split('#')[1])).Distinct());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/plans/1")]
    [InlineData("/plans/1/measures")]
    [InlineData("/plans/1/measures?lang=en")]
    [InlineData("/plans/1/units/50")]
    [InlineData("/plans/1/findings")]
    [InlineData("/plans/1/source")]
    public async Task A_page_is_light(string url)
    {
        using HttpResponseMessage response = await _host.Browser.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
        await using MemoryStream packed = new();
        await using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await response.Content.CopyToAsync(gzip, TestContext.Current.CancellationToken);
        }

        Assert.InRange(packed.Length, 500, MostBytes);
    }

    [Fact]
    public async Task The_other_language_keeps_the_filter()
    {
        IDocument page = await _host.ReadAsync("/plans/1/measures?programme=3&q=水&lang=zh");

        string other = page.QuerySelector("a.language")!.GetAttribute("href")!;
        IDocument english = await _host.ReadAsync("/plans/1/measures" + other);

        Assert.Equal("Measures", english.QuerySelector("h1")!.TextContent);
        Assert.Equal(page.QuerySelectorAll("td.text").Length, english.QuerySelectorAll("td.text").Length);
    }
}
