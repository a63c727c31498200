using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Settlements;
using Lantu.Tests.Data;
using Lantu.Tests.Features;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

/// <summary>A draft that was worked on is imported again from a corrected file, and the work is not lost.</summary>
public sealed class CarryOverTests
{
    const int Edits = 30;

    static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "beijing-2023", "plan.md");

    /// <summary>The scanned notice where it stands beside the checkout, else the sample once more.</summary>
    internal static string Scan => Path.Combine(Repository.Root, "..", "shared", "data", "beijing-2023", "notice.txt") is var scan && File.Exists(scan) ? scan : Sample;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Of_a_settled_draft_nothing_is_lost_by_thirty_edits(int seed)
    {
        await using LantuHost host = await LantuHost.StartAsync();
        CorrectedCopy copy = new(await File.ReadAllTextAsync(Scan, TestContext.Current.CancellationToken), new Random(seed), Edits);
        await host.ImportTextAsync(copy.Original);
        await SettleAllAsync(host);

        ImportedPlan again = await host.ImportTextAsync(copy.Corrected);

        await using LantuDb db = host.Database.Open();
        (Plan first, Plan second) = (await PlanAsync(db, 1), await PlanAsync(db, 2));
        List<Settlement> acts = await db.Settlements.Where(s => s.PlanId == first.Id && s.UndoneAt == null).OrderBy(s => s.Number).ToListAsync(TestContext.Current.CancellationToken);
        Dictionary<int, int> laterOf = copy.Truth(first.Measures, second.Measures).Where(pair => pair.Value is not null).ToDictionary(pair => pair.Value!.Value, pair => pair.Key);
        Dictionary<int, Measure> olds = first.Measures.ToDictionary(measure => measure.Ordinal);
        Dictionary<int, Measure> news = second.Measures.ToDictionary(measure => measure.Ordinal);
        List<PlanFinding> asking = [.. second.Findings.Where(finding => finding.State == FindingState.Open && finding.Finding.Earlier is not null)];
        string[] lapsed = [.. second.Findings.Where(finding => finding.Code == FindingCodes.EarlierDecisionLapsed).Select(finding => finding.Finding.Arguments[2])];
        List<string> lost = [];
        int kept = 0;
        foreach ((int ordinal, MeasurePart part) in acts.SelectMany(act => act.Measures.SelectMany(change => Changed(change).Select(part => (change.Measure, part)))).Distinct())
        {
            Measure old = olds[ordinal];
            if (!laterOf.TryGetValue(ordinal, out int later))
            {
                if (!lapsed.Contains(old.Key, StringComparer.Ordinal) && !asking.Exists(finding => finding.Finding.Earlier!.Content?.Printed(part) == old.Content().Printed(part)))
                {
                    lost.Add($"{old.Key} {part}: gone without a word");
                }
            }
            else if (Says(news[later].Content(), old.Content(), part))
            {
                kept++;
            }
            else if (!asking.Exists(finding => finding.MeasureOrdinal == later && finding.Finding.Earlier!.Parts.Contains(part)) && !lapsed.Contains(news[later].Key, StringComparer.Ordinal))
            {
                lost.Add($"{old.Key} → {news[later].Key} {part}: {old.Content().Printed(part)} → {news[later].Content().Printed(part)}");
            }
        }

        PlanFinding[] open = [.. second.Findings.Where(finding => finding.State == FindingState.Open)];
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{acts.Count} acts, {acts.Sum(act => act.Findings.Count)} findings settled, {acts.Sum(act => act.Moot.Count)} moot; carried {again.Carried!.Acts.Count}, held {again.Carried.Held}, asked {again.Carried.Asked}, lapsed {again.Carried.Lapsed}; "
            + $"{kept} parts as decided; of {second.Findings.Count} findings {open.Length} open ({open.Count(finding => finding.Code is FindingCodes.EarlierDecision or FindingCodes.EarlierDecisionLapsed)} about earlier acts); {copy.Log}");
        Assert.Empty(lost);
        Assert.True(kept > 30);
        Assert.All(second.Measures, measure => Assert.Equal(measure.FindingCount, open.Count(finding => finding.MeasureOrdinal == measure.Ordinal)));
        Assert.All(await db.Settlements.Where(s => s.PlanId == second.Id).ToListAsync(TestContext.Current.CancellationToken), act => Assert.Equal(1, act.From!.Plan));
        Assert.Equal("plan.imported", (await db.Audit.OrderBy(entry => entry.Sequence).LastAsync(TestContext.Current.CancellationToken)).Action);
    }

    [Fact]
    public async Task Each_carried_act_is_undone_by_itself()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        CorrectedCopy copy = new(await File.ReadAllTextAsync(Scan, TestContext.Current.CancellationToken), new Random(4), Edits);
        await host.ImportTextAsync(copy.Original);
        await SettleAllAsync(host);
        await host.ImportTextAsync(copy.Corrected);
        await using LantuDb db = host.Database.Open();
        PlanId id = (await PlanAsync(db, 2)).Id;
        int last = await db.Settlements.Where(s => s.PlanId == id).MaxAsync(s => s.Number, TestContext.Current.CancellationToken);

        for (int act = last; act > 0; act--)
        {
            await new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(2, act, "甲");
        }

        Plan undone = await PlanAsync(db, 2);
        Plan read = PlanOf.Draft(ImportPlanTests.Read(copy.Corrected), TimeProvider.System.GetUtcNow(), "甲");
        Assert.Equal(read.Measures.Select(measure => measure.Text), undone.Measures.OrderBy(measure => measure.Ordinal).Select(measure => measure.Text));
        Assert.All(read.Measures.Zip(undone.Measures.OrderBy(measure => measure.Ordinal)), pair => Assert.True(pair.First.Content().IsSameAs(pair.Second.Content()), pair.First.Key));
        Assert.All(undone.Findings, finding => Assert.Equal(FindingState.Open, finding.State));
        Assert.Equal(read.Tasks.Select(task => task.Heading()), undone.Tasks.OrderBy(task => task.Ordinal).Select(task => task.Heading()));
    }

    [Fact]
    public async Task Where_the_file_reads_in_a_third_way_a_person_is_asked_and_may_take_the_earlier_decision()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await CorrectAsync(host, 1, 2, "清理河道", "2", (MeasurePart.Deadline, "7月底前"));
        await CorrectAsync(host, 1, 1, "改造供水管网", "1", (MeasurePart.Responsible, "市水务局"));

        ImportedPlan again = await host.ImportTextAsync(Corrections.Notice.Replace("6月底前", "9月底前", StringComparison.Ordinal));

        Assert.Equal((1, 1, 0), (again.Carried!.Acts.Count, again.Carried.Asked, again.Carried.Lapsed));
        await using LantuDb db = host.Database.Open();
        Plan second = await PlanAsync(db, 2);
        Assert.Equal("改造供水管网", second.Tasks[0].Title);
        Assert.Equal("市水务局", second.Measures.Single(m => m.Ordinal == 1).Content().Printed(MeasurePart.Responsible));
        PlanFinding asked = second.Findings.Single(finding => finding.Code == FindingCodes.EarlierDecision);
        Assert.Equal((2, "7月底前", "9月底前"), (asked.MeasureOrdinal, asked.Finding.Arguments[3], asked.Finding.Arguments[4]));
        using Visitor office = new(host);
        await office.OpenAsync($"/plans/2/desk?at={asked.Ordinal}");
        Assert.Contains("上次导入（第 1 号计划）的处理已承接 1 次，1 项待确认", office.Page.Body!.TextContent, StringComparison.Ordinal);
        await office.SendAsync("/plans/2/desk/accept", ("finding", $"{asked.Ordinal}"));
        Assert.Equal("7月底前", (await PlanAsync(db, 2)).Measures.Single(m => m.Ordinal == 2).Content().Printed(MeasurePart.Deadline));
        await office.OpenAsync("/plans/2/desk/acts");
        Assert.Contains("承接第 1 号计划第 2 次处理", office.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_file_itself_corrects_needs_no_act_and_what_it_drops_is_said_to_lapse()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await CorrectAsync(host, 1, 2, "清理河道", "2", (MeasurePart.Deadline, "9月底前"));
        await CorrectAsync(host, 1, 4, "保护水源", "4", (MeasurePart.Deadline, "年底前"));

        ImportedPlan again = await host.ImportTextAsync(string.Join('\n', Corrections.Notice.Replace("6月底前", "9月底前", StringComparison.Ordinal).Split('\n').Where(line => !line.StartsWith("4\t", StringComparison.Ordinal))));

        Assert.Equal((0, 1, 0, 1), (again.Carried!.Acts.Count, again.Carried.Held, again.Carried.Asked, again.Carried.Lapsed));
    }

    [Fact]
    public async Task Corrected_facts_of_the_notice_come_along_and_third_ones_are_asked()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await new CorrectHeader(host.Writes, TimeProvider.System).RunAsync(1, header => header with { Issuer = "云州市政府", PlanYear = 2025 }, [], "甲");

        ImportedPlan again = await host.ImportTextAsync(Corrections.Notice.Replace("120公里", "150公里", StringComparison.Ordinal));

        Assert.Equal((1, 0), (again.Carried!.Acts.Count, again.Carried.Asked));
        await using LantuDb db = host.Database.Open();
        Plan second = await PlanAsync(db, 2);
        Assert.Equal(("云州市政府", 2025), (second.Header.Issuer, second.PlanYear!.Value));
        Assert.Equal((await PlanAsync(db, 1)).Measures.Select(measure => measure.LastDay), second.Measures.Select(measure => measure.LastDay));
        Assert.Contains(second.Measures, measure => measure.LastDay?.Year == 2025);
        ImportedPlan third = await host.ImportTextAsync(Corrections.Notice.Replace("120公里", "160公里", StringComparison.Ordinal).Replace("2024年行动计划", "2026年行动计划", StringComparison.Ordinal), corrects: 2);
        Assert.Equal((0, 1), (third.Carried!.Acts.Count, third.Carried.Asked));
        PlanFinding asked = (await PlanAsync(db, 3)).Findings.Single(finding => finding.Code == FindingCodes.EarlierDecision);
        await new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(3, [asked.Ordinal], null, "甲");
        Assert.Equal(("云州市政府", 2025), ((await PlanAsync(db, 3)).Header.Issuer, (await PlanAsync(db, 3)).PlanYear!.Value));
        await new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(3, 1, "甲");
        Assert.Equal(2026, (await PlanAsync(db, 3)).PlanYear);
    }

    [Fact]
    public async Task Measures_added_divided_joined_and_removed_come_along_and_can_be_undone()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await RestructureAsync(host);

        ImportedPlan again = await host.ImportTextAsync(Corrections.Notice.Replace("120公里", "150公里", StringComparison.Ordinal));

        Assert.Equal((4, 0, 0, 0), (again.Carried!.Acts.Count, again.Carried.Held, again.Carried.Asked, again.Carried.Lapsed));
        await using LantuDb db = host.Database.Open();
        Assert.Equal((await PlanAsync(db, 1)).StandingMeasures.Select(measure => (measure.Key, measure.Text.Replace("120公里", "150公里", StringComparison.Ordinal))), (await PlanAsync(db, 2)).StandingMeasures.Select(measure => (measure.Key, measure.Text)));
        Assert.Equal((6, 0, 0), (again.Link!.Same, again.Link.Added, again.Link.Removed));
        for (int act = 4; act > 0; act--)
        {
            await new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(2, act, "甲");
        }

        Assert.Equal([1, 2, 3, 4], (await PlanAsync(db, 2)).StandingMeasures.Select(measure => measure.Ordinal));
        Assert.Equal(4, (await PlanAsync(db, 2)).StandingTasks.Count());
    }

    [Fact]
    public async Task What_the_file_divides_otherwise_is_asked_and_what_it_divides_so_is_held()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await RestructureAsync(host);

        ImportedPlan again = await host.ImportTextAsync(Corrections.Notice.Replace("二十条河道", "三十条河道", StringComparison.Ordinal));

        Assert.Equal((3, 0, 1), (again.Carried!.Acts.Count, again.Carried.Held, again.Carried.Asked));
        await using LantuDb db = host.Database.Open();
        PlanFinding asked = (await PlanAsync(db, 2)).Findings.Single(finding => finding.Code == FindingCodes.EarlierDecision);
        Assert.Equal((2, "structure"), (asked.MeasureOrdinal, asked.Finding.Arguments[2]));
        Assert.Equal(Refusal.NothingProposed, (await Assert.ThrowsAsync<RefusedException>(() => new SettleFindings(host.Writes, TimeProvider.System).AcceptAsync(2, [asked.Ordinal], null, "甲"))).Reason);

        ImportedPlan removed = await host.ImportTextAsync(string.Join('\n', Corrections.Notice.Split('\n').Where(line => !line.StartsWith("4\t", StringComparison.Ordinal))), corrects: 2);
        Assert.Equal((2, 1), (removed.Carried!.Acts.Count, removed.Carried.Held));
    }

    static async Task RestructureAsync(LantuHost host)
    {
        RestructureDraft draft = new(host.Writes, TimeProvider.System);
        await draft.AddAsync(new TypedMeasure(1, 1, 0, new Dictionary<MeasurePart, string> { [MeasurePart.Text] = "检修消火栓一千处。", [MeasurePart.Responsible] = "市消防局" }, ""), "甲");
        await draft.SplitAsync(new TypedMeasure(1, 2, 0, new Dictionary<MeasurePart, string> { [MeasurePart.Text] = "逐条公示清淤量和完成日期，接受沿岸居民监督。" }, "") { Own = new Dictionary<MeasurePart, string> { [MeasurePart.Text] = "对城区二十条河道开展清淤。" } }, "甲");
        await draft.AddAsync(new TypedMeasure(1, 3, 0, new Dictionary<MeasurePart, string> { [MeasurePart.Text] = "建设雨水花园三十处。" }, "") { Opens = new TaskHeading("3之二", "海绵城市", null) }, "甲");
        await draft.RemoveAsync(1, 4, 0, "原件已划去", "甲");
    }

    static async Task SettleAllAsync(LantuHost host)
    {
        SettleFindings settle = new(host.Writes, TimeProvider.System);
        foreach (string code in await CodesAsync(host))
        {
            if (await OpenAsync(host, code) is { Count: > 0 } open)
            {
                try
                {
                    await settle.AcceptAsync(1, open, null, "甲");
                }
                catch (RefusedException nothing) when (nothing.Reason == Refusal.NothingProposed)
                {
                    await settle.KeepAsync(1, open, "原件即如此", "甲");
                }
            }

            if (await OpenAsync(host, code) is { Count: > 0 } rest)
            {
                await settle.KeepAsync(1, rest, "原件即如此", "甲");
            }
        }

        await CorrectAsync(host, 1, 20, null, null, (MeasurePart.Deadline, "10月底前"), (MeasurePart.Supporting, "市气象局"));
        await CorrectAsync(host, 1, 40, "更正后的标题", null, (MeasurePart.Lead, "市公园管理中心"));
        await CorrectAsync(host, 1, 60, null, null, (MeasurePart.Text, "更正后的文字，全市新增绿地200公顷。"));
    }

    static async Task<IReadOnlyList<string>> CodesAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return [.. (await db.Findings.OrderBy(f => f.Ordinal).Select(f => f.Code).ToListAsync(TestContext.Current.CancellationToken)).Distinct()];
    }

    static async Task<List<int>> OpenAsync(LantuHost host, string code)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Findings.Where(f => f.Code == code && f.State == FindingState.Open).Select(f => f.Ordinal).ToListAsync(TestContext.Current.CancellationToken);
    }

    static async Task CorrectAsync(LantuHost host, int plan, int ordinal, string? title, string? number, params (MeasurePart Part, string Text)[] typed)
    {
        await using LantuDb db = host.Database.Open();
        Plan stored = await PlanAsync(db, plan);
        Measure measure = stored.Measures.Single(m => m.Ordinal == ordinal);
        PlanTask task = stored.Tasks.Single(t => t.Ordinal == measure.TaskOrdinal);
        Dictionary<MeasurePart, string> parts = Enum.GetValues<MeasurePart>().ToDictionary(part => part, part => typed.FirstOrDefault(pair => pair.Part == part).Text ?? measure.Content().Printed(part));
        await new CorrectMeasure(host.Writes, TimeProvider.System).RunAsync(new MeasureCorrection(plan, ordinal, measure.Revision, parts, title ?? task.Title, number ?? task.Number, [], ""), "甲");
    }

    static Task<Plan> PlanAsync(LantuDb db, int number) => db.Plans.Include(p => p.Programmes).Include(p => p.Tasks).Include(p => p.Findings).Include(p => p.Measures).ThenInclude(m => m.Responsibilities).ThenInclude(r => r.Units)
        .AsSplitQuery().SingleAsync(p => p.Number == number, TestContext.Current.CancellationToken);

    static IEnumerable<MeasurePart> Changed(MeasureChange change) => Enum.GetValues<MeasurePart>().Where(part => !Says(change.Before, change.After, part));

    static bool Says(MeasureContent one, MeasureContent other, MeasurePart part) => one.Printed(part) == other.Printed(part) && Meant(one, part).SequenceEqual(Meant(other, part));

    static IEnumerable<(string, string?, double)> Meant(MeasureContent content, MeasurePart part) =>
        (part switch { MeasurePart.Lead => content.Lead, MeasurePart.Responsible => content.Responsible, MeasurePart.Supporting => content.Supporting, _ => [] }).Select((UnitReference unit) => (unit.Text, unit.Unit, Math.Round(unit.Confidence, 2)));
}
