using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Jobs.Settlements;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

/// <summary>Findings that an act leaves nothing to decide of are settled with it, and only with it.</summary>
public sealed class MootFindingsTests
{
    [Fact]
    public async Task A_correction_settles_what_it_leaves_nothing_to_decide_of_and_its_undoing_brings_it_back()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        string before = await host.DraftAsync();
        int missing = await host.FindingAsync(FindingCodes.RoleMissing);
        int unknown = await host.FindingAsync(FindingCodes.UnitUnknown);

        Settlement act = await CorrectAsync(host, (MeasurePart.Responsible, "朝阳区政府"), (MeasurePart.Supporting, "市交通委"));

        Assert.Equal([(missing, MootReason.RoleNamed), (unknown, MootReason.NameGone)], act.Moot.OrderBy(moot => moot.Reason == MootReason.NameGone).Select(moot => (moot.Finding, moot.Reason)));
        Assert.Equal([FindingState.Moot, FindingState.Moot], await StatesAsync(host, missing, unknown));
        await new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(1, act.Number, "甲");
        Assert.Equal(before, await host.DraftAsync());
    }

    [Fact]
    public async Task What_a_later_act_makes_true_again_is_open_again_until_that_is_undone()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        int missing = await host.FindingAsync(FindingCodes.RoleMissing);
        Settlement first = await CorrectAsync(host, (MeasurePart.Responsible, "朝阳区政府"));

        Settlement second = await CorrectAsync(host, (MeasurePart.Responsible, ""));

        Assert.Empty(second.Moot);
        Assert.Equal([FindingState.Open], await StatesAsync(host, missing));
        await new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(1, second.Number, "甲");
        Assert.Equal([FindingState.Moot], await StatesAsync(host, missing));
        await using LantuDb db = host.Database.Open();
        Assert.Equal(first.Number, (await db.Findings.SingleAsync(f => f.Ordinal == missing, TestContext.Current.CancellationToken)).SettlementNumber);
        Assert.Equal((await MeasureAsync(host)).FindingCount, await db.Findings.CountAsync(f => f.MeasureOrdinal == 4 && f.State == FindingState.Open, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_desk_says_why_and_the_acts_name_it()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        int unknown = await host.FindingAsync(FindingCodes.UnitUnknown);
        await CorrectAsync(host, (MeasurePart.Supporting, "市交通委"));
        using Visitor office = new(host);

        await office.OpenAsync($"/plans/1/desk?at={unknown}");
        Assert.Contains("随第 1 次处理解决", office.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“市某某联合办”已不在本措施中", office.Page.Body!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/desk/acts");
        Assert.Contains("随之解决的疑点 1 项", office.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confirmed_reading_is_named_among_the_acts()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        await new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(1, [await host.FindingAsync(FindingCodes.UnitCorrected)], null, "甲");

        await office.OpenAsync("/plans/1/desk/acts");

        Assert.Contains("确认“市住房城乡建没委”即市住房城乡建设委 2-2-1（共 1 项措施）", string.Join(' ', office.Page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_scan_whose_repairs_are_accepted_what_they_answer_falls_away_and_comes_back()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(await File.ReadAllTextAsync(CarryOverTests.Scan, TestContext.Current.CancellationToken));
        string before = await host.DraftAsync();
        await using LantuDb db = host.Database.Open();
        int[] repairs = [.. (await db.Findings.OrderBy(f => f.Ordinal).ToListAsync(TestContext.Current.CancellationToken)).Where(f => f.Finding.Repair is not null).Select(f => f.Ordinal)];

        Settlement act = await new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(1, repairs, null, "甲");

        Dictionary<int, PlanFinding> findings = await db.Findings.ToDictionaryAsync(f => f.Ordinal, TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper!.WriteLine($"{act.Findings.Count} repairs at {act.Measures.Count} measures, of {findings.Count} findings {act.Moot.Count} fall away: "
            + string.Join(", ", act.Moot.Select(moot => $"{findings[moot.Finding].Code} {moot.Reason}").CountBy(reason => reason).Select(pair => $"{pair.Value} × {pair.Key}")));
        Assert.NotEmpty(act.Moot);
        Assert.All(act.Moot, moot => Assert.Equal((FindingState.Moot, act.Number), (findings[moot.Finding].State, findings[moot.Finding].SettlementNumber)));
        Assert.Equal(findings.Count - act.Findings.Count - act.Moot.Count, findings.Values.Count(finding => finding.State == FindingState.Open));
        await new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(1, act.Number, "甲");
        Assert.Equal(before, await host.DraftAsync());
    }

    static async Task<Settlement> CorrectAsync(LantuHost host, params (MeasurePart Part, string Text)[] typed)
    {
        Measure measure = await MeasureAsync(host);
        MeasureContent content = measure.Content();
        Dictionary<MeasurePart, string> parts = Enum.GetValues<MeasurePart>().ToDictionary(part => part, content.Printed);
        foreach ((MeasurePart part, string text) in typed)
        {
            parts[part] = text;
        }

        return await new CorrectMeasure(host.Writes, TimeProvider.System).RunAsync(new MeasureCorrection(1, 4, measure.Revision, parts, "监督检查", "5", [], ""), "甲");
    }

    static async Task<Measure> MeasureAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Measures.Whole().SingleAsync(m => m.Ordinal == 4, TestContext.Current.CancellationToken);
    }

    static async Task<IReadOnlyList<FindingState>> StatesAsync(LantuHost host, params int[] findings)
    {
        await using LantuDb db = host.Database.Open();
        Dictionary<int, FindingState> states = await db.Findings.ToDictionaryAsync(f => f.Ordinal, f => f.State, TestContext.Current.CancellationToken);
        return [.. findings.Select(finding => states[finding])];
    }
}
