using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>
/// Looks at pages as they stand: nothing for axe to find and no page wider than its screen, wide and narrow; one heading that names the page, and
/// nothing in the console.
/// </summary>
static class Inspection
{
    // The browser draws one page while axe looks at another.
    const int AtOnce = 3;
    const int Height = 900;

    // Of the two narrow screens one is looked at with axe: the other only has to hold the page.
    static readonly (int Width, bool WithAxe)[] Screens = [(1280, true), (390, true), (360, false)];

    // axe's own run with one result for each fault. Our pages have no frames, for which the library opens a page beside every page.
    const string Find = """
        async () => (await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations
          .map(violation => violation.id + ' ' + violation.nodes.slice(0, 3).map(node => node.html).join(' | '))
        """;

    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with the page that is open, on every screen; it stays open at the widest.</summary>
    public static async Task<IReadOnlyList<string>> LookAsync(IPage page)
    {
        List<string> faults = [];

        // The markup is the same on both databases: on the second it is enough that the page is there.
        if (!Postgres.IsUsed)
        {
            await page.EvaluateAsync(Axe);
            foreach ((int width, bool withAxe) in Screens)
            {
                await page.SetViewportSizeAsync(width, Height);
                faults.AddRange(withAxe ? (await page.EvaluateAsync<string[]>(Find)).Select(fault => $"{page.Url} at {width}: {fault}") : []);
                if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
                {
                    faults.Add($"{page.Url}: wider than {width}");
                }
            }

            await page.SetViewportSizeAsync(Screens[0].Width, Height);
        }

        if (await page.Locator("h1").CountAsync() != 1)
        {
            faults.Add($"{page.Url}: not one h1");
        }

        return faults;
    }

    /// <summary>The same of many pages, each as a new visitor sees it.</summary>
    /// <param name="site">Where the pages are.</param>
    /// <param name="pages">Address and who looks; nobody in particular where there is none.</param>
    /// <param name="absent">Addresses that must not be there.</param>
    public static async Task<IReadOnlyCollection<string>> TourAsync(DemoSite site, IEnumerable<(string Url, string? Person)> pages, params string[] absent)
    {
        ConcurrentQueue<string> faults = [];
        ConcurrentBag<IPage> idle = [];
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken }, async (visit, _) =>
        {
            bool isAbsent = absent.Contains(visit.Url, StringComparer.Ordinal);
            IPage page = idle.TryTake(out IPage? used) ? used : await site.VisitAsync(Screens[0].Width);
            await site.BecomeAsync(page, visit.Person);
            EventHandler<IConsoleMessage> hear = (_, message) =>
            {
                if (message.Type == "error" && !isAbsent)
                {
                    faults.Enqueue($"{visit.Url}: {message.Text}");
                }
            };
            page.Console += hear;
            IResponse? response = await page.GotoAsync(visit.Url);
            if (response is null || response.Ok == isAbsent)
            {
                faults.Enqueue($"{visit.Url}: {response?.Status}");
            }

            foreach (string fault in await LookAsync(page))
            {
                faults.Enqueue(fault);
            }

            page.Console -= hear;
            idle.Add(page);
        });

        foreach (IPage page in idle)
        {
            await page.Context.CloseAsync();
        }

        return faults;
    }
}
