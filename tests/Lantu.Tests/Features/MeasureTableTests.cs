using Lantu.Domain.Plans;
using Lantu.Jobs.Settlements;

namespace Lantu.Tests.Features;

/// <summary>The measure table is read once for each version of its plan, and never shows an earlier one.</summary>
public sealed class MeasureTableTests
{
    // Programmes, units, measures, responsibilities, and how many measures there are.
    const int QueriesOfTable = 5;

    // Of the measure whose unit is misread.
    const string Findings = "a.label[href='/plans/1/measures/2#findings']";

    [Fact]
    public async Task A_plan_that_has_not_changed_is_not_read_again()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/measures");
        string before = Table(office);
        int first = await host.QueriesAsync(() => office.OpenAsync("/plans/1/measures?kind=By"));

        int again = await host.QueriesAsync(() => office.OpenAsync("/plans/1/measures?kind=By&nonsense=1"));

        Assert.Equal(first - QueriesOfTable, again);
        await office.OpenAsync("/plans/1/measures");
        Assert.Equal(before, Table(office));
    }

    [Fact]
    public async Task An_act_at_the_desk_is_seen_at_once_in_both_languages()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        (string Page, string Words)[] pages = [("/plans/1/measures?lang=zh", "待核 1 项"), ("/plans/1/measures?lang=en", "1 to check"), ("/plans/1/measures?lang=zh&q=扬尘", "待核 1 项")];
        foreach ((string page, string words) in pages)
        {
            await office.OpenAsync(page);
            Assert.StartsWith(words, office.Page.QuerySelector(Findings)!.TextContent, StringComparison.Ordinal);
        }

        await new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(1, [await host.FindingAsync(FindingCodes.UnitCorrected)], null, "甲");

        foreach ((string page, _) in pages)
        {
            await office.OpenAsync(page);
            Assert.Contains("扬尘", Table(office), StringComparison.Ordinal);
            Assert.Null(office.Page.QuerySelector(Findings));
        }
    }

    static string Table(Visitor visitor) => visitor.Page.QuerySelector("table.plan-table")!.OuterHtml;
}
