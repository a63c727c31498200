using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lantu.Browser.Tests;

/// <summary>The pages of a published plan's assignments and their reporting in a real browser, wide and narrow, for the office and for a unit.</summary>
public sealed class AssignmentPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    const string Office = "demo.coordinator";
    const string Unit = "demo.chaoyang.preparer";

    // What stands in the way is kept, all of a sort at once; then the plan is published, and the unit contests the first of its assignments.
    const string Publish = """
        async plan => {
          const open = async url => new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
          const token = page => page.querySelector('input[name=__RequestVerificationToken]').value;
          const send = (url, fields) => fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
          for (;;) {
            const desk = await open(`${plan}/desk?severity=Error`);
            const finding = desk.querySelector('form[action$=keep] input[name=finding]');
            if (!finding) break;
            await send(`${plan}/desk/keep`, { __RequestVerificationToken: token(desk), finding: finding.value, scope: 'sort' });
          }
          await send(`${plan}/publish`, { __RequestVerificationToken: token(await open('/imports')) });
        }
        """;

    static readonly AxeRunOptions Rules = new() { ResultTypes = [ResultType.Violations], Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } };

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Every_page_is_accessible_quiet_and_fits(int width)
    {
        IPage office = await VisitAsync(width, Office);
        await office.GotoAsync("/imports");
        await office.EvaluateAsync(Publish, DemoSite.Beijing);
        IPage unit = await VisitAsync(width, Unit);
        await unit.GotoAsync($"{DemoSite.Beijing}/units");
        string own = (await unit.GetByRole(AriaRole.Link, new() { Name = "朝阳区政府", Exact = true }).First.GetAttributeAsync("href"))!;
        await ContestAsync(unit, own);
        List<string> faults = [];
        foreach (string url in (string[])["/assignments", "/assignments?lang=en", "/assignments?state=Contested", "/leads", "/leads?lang=en", "/frequencies?programme=4", "/frequencies?programme=1&lang=en", "/burden", "/burden?lang=en", "/measures/1"])
        {
            await LookAsync(office, DemoSite.Beijing + url, width, faults);
        }

        foreach (string url in (string[])["/assignments", "/assignments?lang=en", ""])
        {
            await LookAsync(unit, own + url, width, faults);
        }

        Assert.Equal("", string.Join(Environment.NewLine, faults));
    }

    static async Task ContestAsync(IPage unit, string own)
    {
        await unit.GotoAsync($"{own}/assignments");
        if (await unit.GetByRole(AriaRole.Link, new() { Name = "提出异议" }).CountAsync() > 0)
        {
            await unit.GetByRole(AriaRole.Link, new() { Name = "提出异议" }).First.ClickAsync();
            await unit.GetByLabel("异议理由").FillAsync("已移交");
            await unit.GetByRole(AriaRole.Button, new() { Name = "提出异议" }).ClickAsync();
        }

        await Assertions.Expect(unit.GetByText("异议：已移交").First).ToBeVisibleAsync();
    }

    static async Task LookAsync(IPage page, string url, int width, List<string> faults)
    {
        IResponse? response = await page.GotoAsync(url);
        AxeResult axe = await page.RunAxe(Rules);
        faults.AddRange(axe.Violations.Select(v => $"{url}: {v.Id} {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        if (response?.Ok != true || await page.Locator("h1").CountAsync() != 1)
        {
            faults.Add($"{url}: {response?.Status}, or not one h1");
        }

        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
        {
            faults.Add($"{url}: wider than {width}");
        }
    }

    async Task<IPage> VisitAsync(int width, string person)
    {
        IPage page = await site.VisitAsync(width);
        await page.Context.AddCookiesAsync([new Cookie { Name = "lantu-person", Value = person, Url = site.Address }]);
        return page;
    }
}
