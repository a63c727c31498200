using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Jobs;
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

    [Fact]
    public async Task A_row_under_the_wrong_number_goes_to_the_next_task_with_those_behind_it()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(Misplaced(out int finding));
        string before = await host.DraftAsync();

        Settlement act = await new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(1, [finding], null, "甲");

        Assert.Equal([(2, 1, 2), (3, 1, 2)], act.Structure!.Moved.Select(moved => (moved.Measure, moved.From, moved.To)));
        Assert.Equal([(finding + 1, MootReason.ProposalStands)], act.Moot.Select(moot => (moot.Finding, moot.Reason)));
        await using LantuDb db = host.Database.Open();
        Assert.Equal([(1, "2-1-1"), (2, "2-1-2"), (2, "2-1-3"), (2, "2-2-1")], (await db.Measures.InOrder().ToListAsync(TestContext.Current.CancellationToken)).Select(m => (m.TaskOrdinal, m.Key)));
        await new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(1, act.Number, "甲");
        Assert.Equal(before, await host.DraftAsync());
    }

    [Fact]
    public async Task Held_text_becomes_a_paragraph_or_a_measure_as_the_office_says()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(Holding(out int finding));
        string before = await host.DraftAsync();
        using Visitor office = new(host);
        await office.OpenAsync($"/plans/1/desk?at={finding}");
        Assert.Equal(["作为本措施的一段", "作为一项新措施"], office.Page.QuerySelectorAll("button[name=choice]").Select(button => button.TextContent));

        await office.SendAsync("/plans/1/desk/accept", ("finding", $"{finding}"), ("choice", Proposals.AsMeasure));

        await using LantuDb db = host.Database.Open();
        Measure added = (await db.Measures.Whole().InOrder().ToListAsync(TestContext.Current.CancellationToken))[1];
        Assert.Equal(("2-1-2", "清洗公交站台。", "6月底前", "相关区政府"), (added.Key, added.Text, added.Content().Printed(MeasurePart.Deadline), added.Content().Printed(MeasurePart.Responsible)));
        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));
        Assert.Equal(before, await host.DraftAsync());
        await office.SendAsync("/plans/1/desk/accept", ("finding", $"{finding}"), ("choice", Proposals.AsParagraph));
        Assert.Equal(2, (await db.Measures.SingleAsync(m => m.Ordinal == 1, TestContext.Current.CancellationToken)).Paragraphs.Count);
    }

    // The reader finds these only in long tables: what it says of one is put to a short document.
    static ReadPlan Misplaced(out int finding)
    {
        ReadPlan read = Read(DraftSite.Document.Replace("| 2 | 工地管理 |", "|  |  |", StringComparison.Ordinal).Replace("| 3 | 绿化养护 |", "|  |  |", StringComparison.Ordinal).Replace("| 5 |", "| 2 |", StringComparison.Ordinal));
        finding = read.Draft.Findings.Count + 1;
        SourcePlace Place(int measure) => read.Draft.Programmes[0].Tasks[0].Measures[measure].Places[0];
        return With(read, [.. new[] { 1, 2 }.Select(measure => new Finding
        {
            Code = FindingCodes.NumberMisplaced, Severity = FindingSeverity.Warning, Place = Place(measure), Arguments = ["1", "2", "监督检查"], Proposal = "2 监督检查",
            Repair = new Repair { Steps = [], Confidence = 0.7, Reasons = [new RepairReason("title-speaks", "监督检查")] },
        })]);
    }

    static ReadPlan Holding(out int finding)
    {
        ReadPlan read = Read(DraftSite.Document);
        finding = read.Draft.Findings.Count + 1;
        return With(read, [new Finding { Code = FindingCodes.CellExtra, Severity = FindingSeverity.Warning, Place = read.Draft.Programmes[0].Tasks[0].Measures[0].Places[0], HeldText = "清洗公交站台。" }]);
    }

    static ReadPlan Read(string text) => ReadPlan.From(System.Text.Encoding.UTF8.GetBytes(text), "清洁行动.md", null, null);

    static ReadPlan With(ReadPlan read, IReadOnlyList<Finding> findings) => read with { Draft = read.Draft with { Findings = [.. read.Draft.Findings, .. findings] } };

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
