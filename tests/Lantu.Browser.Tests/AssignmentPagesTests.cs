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

    [Fact]
    public async Task Every_page_is_accessible_quiet_and_fits()
    {
        IPage office = await VisitAsync(Office);
        await office.GotoAsync("/imports");
        await office.EvaluateAsync(Publish, DemoSite.Beijing);
        IPage unit = await VisitAsync(Unit);
        await unit.GotoAsync($"{DemoSite.Beijing}/units");
        string own = (await unit.GetByRole(AriaRole.Link, new() { Name = "朝阳区政府", Exact = true }).First.GetAttributeAsync("href"))!;
        await ContestAsync(unit, own);
        (string one, string below) = await HandDownAsync(office, unit, own, "朝阳区城管局");

        await HandOverAsync(office, unit, own);
        await AskAsync(office, unit, own);

        await office.GotoAsync("/units/1?q=朝阳区政府");
        string self = (await office.GetByRole(AriaRole.Link, new() { Name = "朝阳区政府", Exact = true }).First.GetAttributeAsync("href"))!.Split('/')[^1];

        await unit.GotoAsync($"{own}/nodes");
        string node = (await unit.Locator($"main a[href^='{own}/nodes/']:not([href$=upload])").First.GetAttributeAsync("href"))!;

        Assert.Empty(await Inspection.TourAsync(site, PageTour.Assignments(own, one, below, node, $"{DemoSite.Beijing}/delegations/{self}")));
    }

    static async Task ContestAsync(IPage unit, string own)
    {
        await unit.GotoAsync($"{own}/assignments");
        await unit.GetByRole(AriaRole.Link, new() { Name = "提出异议" }).First.ClickAsync();
        await unit.GetByLabel("异议理由").FillAsync("已移交");
        await unit.GetByRole(AriaRole.Button, new() { Name = "提出异议" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("异议：已移交").First).ToBeVisibleAsync();
    }

    /// <summary>The office adds a unit below, the unit hands its first assignment down to it: the pages of both.</summary>
    internal static async Task<(string One, string Below)> HandDownAsync(IPage office, IPage unit, string own, string name)
    {
        await office.GotoAsync("/units/1/add?parent=朝阳区政府");
        await office.GetByLabel("名称", new() { Exact = true }).FillAsync(name);
        await office.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await unit.GotoAsync($"{own}/delegations");
        ILocator divide = unit.Locator("a[aria-label^='分解']").First;
        string one = (await divide.GetAttributeAsync("href"))!;
        await divide.ClickAsync();
        await unit.GetByLabel($"交给{name}").CheckAsync();
        await unit.GetByRole(AriaRole.Button, new() { Name = "保存分解" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("新交办1项")).ToBeVisibleAsync();
        return (one, (await unit.GetByRole(AriaRole.Link, new() { Name = name }).First.GetAttributeAsync("href"))!);
    }

    // The office takes the first hand-over that the text tells of and turns the next down; the unit records what it gave.
    static async Task HandOverAsync(IPage office, IPage unit, string own)
    {
        await office.GotoAsync($"{DemoSite.Beijing}/handovers");
        ILocator first = office.Locator("article[aria-labelledby^=p]").First;
        await first.GetByText("采纳或修改").First.ClickAsync();
        await first.GetByLabel("移交单位").FillAsync("朝阳区政府");
        await first.GetByRole(AriaRole.Button, new() { Name = "采纳或修改" }).ClickAsync();
        await Assertions.Expect(office.GetByText("确定 1 项单位间移交。")).ToBeVisibleAsync();
        await first.GetByText("不采纳").First.ClickAsync();
        await first.GetByLabel("理由").FillAsync("已由系统自动移送");
        await first.GetByRole(AriaRole.Button, new() { Name = "不采纳" }).ClickAsync();
        await Assertions.Expect(office.GetByText("已记录不采纳。")).ToBeVisibleAsync();
        await unit.GotoAsync($"{own}/handovers");
        await unit.GetByText("登记移交").First.ClickAsync();
        await unit.GetByLabel("说明").FillAsync("一季度抽检结果");
        await unit.GetByRole(AriaRole.Button, new() { Name = "登记移交" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("已移交，对方已收到通知。")).ToBeVisibleAsync();
    }

    // The office drafts a round that opens today, another person of it approves, and the unit answers.
    async Task AskAsync(IPage office, IPage unit, string own)
    {
        await office.GotoAsync($"{DemoSite.Beijing}/ad-hoc/new");
        await office.GetByLabel("名称", new() { Exact = true }).FillAsync("汛期隐患排查");
        await office.GetByLabel("为何需要").FillAsync("入汛在即");
        await office.GetByLabel("依据", new() { Exact = true }).FillAsync("市防指会议纪要");
        await office.GetByLabel("单位或措施编号").FillAsync("朝阳区政府、海淀区政府");
        await office.GetByLabel("列名").First.FillAsync("排查点位");
        await office.GetByLabel("类型").First.SelectOptionAsync("Number");
        await office.GetByLabel("单位（数字列）").First.FillAsync("处");
        await office.GetByLabel("列名").Nth(1).FillAsync("说明");
        await office.GetByLabel("开放日期").First.FillAsync(await office.EvaluateAsync<string>("new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10)"));
        await office.GetByRole(AriaRole.Button, new() { Name = "提交审批" }).ClickAsync();
        await Assertions.Expect(office.GetByText("已提交，等待计划办另一人审批。")).ToBeVisibleAsync();
        IPage second = await VisitAsync("demo.coordinator2");
        await second.GotoAsync($"{DemoSite.Beijing}/ad-hoc/1");
        await second.GetByRole(AriaRole.Button, new() { Name = "批准下发" }).ClickAsync();
        await Assertions.Expect(second.GetByText("已批准；各单位在开放之日收到通知。")).ToBeVisibleAsync();
        await unit.GotoAsync($"{own}/ad-hoc/1/1");
        await unit.GetByLabel("排查点位").FillAsync("１２处");
        await unit.GetByRole(AriaRole.Button, new() { Name = "提交" }).ClickAsync();
        await Assertions.Expect(unit.GetByText("已收到 1 行。")).ToBeVisibleAsync();
    }

    async Task<IPage> VisitAsync(string person)
    {
        IPage page = await site.VisitAsync(1280);
        await site.BecomeAsync(page, person);
        return page;
    }
}
