using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>
/// Looks at pages as they stand: nothing for axe to find, no page wider than its screen and no words set a character a line, wide and narrow; one heading
/// that names the page, no id twice, and nothing in the console.
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

    // axe leaves ids alone that nothing points to.
    const string SameIds = "[...new Set([...document.querySelectorAll('[id]')].map(element => element.id).filter((id, index, all) => all.indexOf(id) !== index))]";

    // Words of three characters and more that a column leaves no room for: they stand below each other, one or two to a line.
    const string Squeezed = """
        () => {
          const faults = [];
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode, length = text.textContent.replace(/\s+/g, '').length;
            if (length < 3 || !text.parentElement.checkVisibility() || text.parentElement.closest('.visually-hidden, svg, script, style')) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const lines = new Set([...range.getClientRects()].filter(box => box.width > 0).map(box => Math.round(box.top))).size;
            if (lines > 2 && lines > length / 2) faults.push(text.textContent.trim());
          }
          return faults;
        }
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

                faults.AddRange((await page.EvaluateAsync<string[]>(Squeezed)).Select(words => $"{page.Url} at {width}: a character a line, {words}"));
            }

            await page.SetViewportSizeAsync(Screens[0].Width, Height);
        }

        if (await page.EvaluateAsync<string[]>(SameIds) is { Length: > 0 } same)
        {
            faults.Add($"{page.Url}: more than one {string.Join(", ", same)}");
        }

        if (await page.Locator("h1").CountAsync() != 1)
        {
            faults.Add($"{page.Url}: not one h1");
        }

        return faults;
    }

    /// <summary>The same of many pages, each as a new visitor sees it.</summary>
    public static async Task<IReadOnlyCollection<string>> TourAsync(DemoSite site, IEnumerable<Stop> stops)
    {
        ConcurrentQueue<string> faults = [];
        ConcurrentBag<IPage> idle = [];
        await Parallel.ForEachAsync(stops, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken }, async (stop, _) =>
        {
            IPage page = idle.TryTake(out IPage? used) ? used : await StillAsync(await site.VisitAsync(Screens[0].Width));
            await site.BecomeAsync(page, stop.Person);
            EventHandler<IConsoleMessage> hear = (_, message) =>
            {
                // A browser says of its own accord that an answer was no success.
                if (message.Type == "error" && stop.Status == 200)
                {
                    faults.Enqueue($"{stop.Address}: {message.Text}");
                }
            };
            page.Console += hear;
            IResponse? response = stop.IsSent ? await SendAsync(page, stop.Address) : await page.GotoAsync(stop.Address);
            if (response?.Status != stop.Status)
            {
                faults.Enqueue($"{stop.Address}: {response?.Status}, not {stop.Status}");
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

    // A page that asks anew by itself stays as it is while it is looked at.
    static async Task<IPage> StillAsync(IPage page)
    {
        await page.RouteAsync("**/imports/*", async route =>
        {
            IAPIResponse answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Headers = answer.Headers.Where(header => !header.Key.Equals("refresh", StringComparison.OrdinalIgnoreCase)) });
        });
        return page;
    }

    // As a person sends a form who has filled in nothing, in a browser that does not mind.
    static async Task<IResponse?> SendAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.EvaluateAsync("for (const field of document.querySelectorAll('main form[method=post] :is(input:not([type=hidden]), textarea)')) { field.type === 'checkbox' || field.type === 'radio' || (field.value = '') }");
        TaskCompletionSource loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        EventHandler<IPage> arrive = (_, _) => loaded.TrySetResult();
        page.Load += arrive;
        IResponse response = await page.RunAndWaitForResponseAsync(() => page.EvaluateAsync("(form => { form.noValidate = true; form.requestSubmit(); })(document.querySelector('main form[method=post]'))"), response => response.Request.Method == "POST");
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        page.Load -= arrive;
        return response;
    }
}
