using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;

namespace Lantu.Tests.Features;

/// <summary>Walks the pages of published plans as each of the people who work with them: whatever a page leads to is there for whoever is shown it, and says something.</summary>
public sealed partial class PublishedPagesTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    static readonly Dictionary<string, Seat> People = new[] { Seat.Coordinator, PublishedSite.Leader, PublishedSite.Checker, PublishedSite.Preparer, PublishedSite.Bureaus, PublishedSite.Elsewhere }.ToDictionary(seat => seat.Login, StringComparer.Ordinal);

    // What one page of a measure or unit shows, the next may not: its first ones differ most.
    const int PagesOfShape = 6;

    [Theory]
    [InlineData("office", 150)]
    [InlineData("leader", 100)]
    [InlineData("checker", 40)]
    [InlineData("chaoyang", 40)]
    [InlineData("bureau", 40)]
    [InlineData("donghu", 40)]
    public async Task Every_link_answers_whoever_is_shown_it_and_no_page_shows_a_gap_in_a_sentence(string who, int fewest)
    {
        await site.Host.SeatAsync(People[who]);
        HttpClient browser = site.Host.Browser;
        Queue<(string From, string To)> open = new([("", "/")]);
        HashSet<string> seen = [];
        PageShapes shapes = new(PagesOfShape);
        List<string> faults = [];
        while (open.TryDequeue(out (string From, string To) link))
        {
            if (!seen.Add(link.To) || !shapes.Takes(link.To))
            {
                continue;
            }

            using HttpResponseMessage response = await browser.GetAsync(new Uri(link.To, UriKind.Relative), TestContext.Current.CancellationToken);
            if ((int)response.StatusCode != 200)
            {
                faults.Add($"{(int)response.StatusCode} {link.To} from {link.From}");
            }

            if (response.Content.Headers.ContentType?.MediaType != "text/html" || (int)response.StatusCode != 200)
            {
                continue;
            }

            string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            IDocument page = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
            foreach (string target in page.Links().Select(to => Full(link.To, to)).Where(to => !to.Contains("lang=", StringComparison.Ordinal)))
            {
                open.Enqueue((link.To, target));
            }

            // Whoever sees most is shown every sentence in both languages.
            IDocument? english = who == "office" ? await site.Host.ReadAsync($"{link.To}{(link.To.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=en") : null;
            faults.AddRange(new[] { page, english }.OfType<IDocument>().Select(one => Gap().Match(one.Body!.TextContent)).Where(gap => gap.Success).Select(gap => $"{gap.Value} on {link.To}"));
        }

        Assert.Empty(faults);
        Assert.True(seen.Count >= fewest, $"Only {seen.Count} pages were found.");
    }

    static string Full(string at, string link) => (link.StartsWith('/') ? link : link.StartsWith('#') ? at : at.Split('?')[0] + link).Split('#')[0];

    [GeneratedRegex(@".{0,20}\{\d\}.{0,20}", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Gap();
}
