using System.Collections.Concurrent;
using Lantu.Data;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Settlements;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Jobs;

/// <summary>Each document as it stands when it is imported, when the desk is done with it, and when it is published after some of that was undone. Made once for all tests.</summary>
public sealed class DeskStages : IAsyncDisposable
{
    const string Editor = "甲";

    readonly ConcurrentDictionary<string, Lazy<Task<Dictionary<string, PlanDraft>>>> _made = new(StringComparer.Ordinal);
    readonly ConcurrentBag<LantuHost> _hosts = [];

    /// <summary>The stages in their order.</summary>
    public static IReadOnlyList<string> All { get; } = ["imported", "settled", "published"];

    internal async Task<PlanDraft> AtAsync(string document, Func<Task<ReadPlan>> read, string stage) =>
        (await _made.GetOrAdd(document, _ => new(async () => await MakeAsync(await read()))).Value)[stage];

    public async ValueTask DisposeAsync()
    {
        foreach (LantuHost host in _hosts)
        {
            await host.DisposeAsync();
        }
    }

    async Task<Dictionary<string, PlanDraft>> MakeAsync(ReadPlan read)
    {
        LantuHost host = await LantuHost.StartAsync();
        _hosts.Add(host);
        await host.StoreAsync(read);
        Dictionary<string, PlanDraft> stages = new(StringComparer.Ordinal) { ["imported"] = await StoredAsync(host) };
        await SettleAsync(host, accepts: true);
        await TypeAsync(host);
        await RestructureAsync(host);
        stages["settled"] = await StoredAsync(host);
        await UndoAsync(host);
        await SettleAsync(host, accepts: false);
        await new PublishPlan(host.Writes, TimeProvider.System).RunAsync(1, 0, Editor);
        stages["published"] = await StoredAsync(host);
        return stages;
    }

    // Sort by sort: what is proposed is taken, what is not is kept.
    static async Task SettleAsync(LantuHost host, bool accepts)
    {
        SettleFindings settle = new(host.Writes, TimeProvider.System);
        foreach (IGrouping<string, int> sort in await OpenAsync(host))
        {
            int[] rest = [.. sort];
            if (accepts)
            {
                try
                {
                    rest = [.. rest.Except((await settle.AcceptAsync(1, rest, null, Editor)).Findings)];
                }
                catch (RefusedException nothing) when (nothing.Reason == Refusal.NothingProposed)
                {
                }

                // Some went with what was taken, and some that were settled before are open again.
                HashSet<int> open = [.. (await OpenAsync(host)).SelectMany(group => group)];
                rest = [.. rest.Where(open.Contains)];
            }

            if (rest.Length > 0)
            {
                await settle.KeepAsync(1, rest, "原件即如此", Editor);
            }
        }
    }

    // A person's own words in every part of measures here and there, a task's heading, and what the notice does not say.
    static async Task TypeAsync(LantuHost host)
    {
        Plan plan = await PlanAsync(host);
        Measure[] measures = [.. plan.StandingMeasures];
        string[] units = [.. plan.Units.OrderBy(unit => unit.Ordinal).Select(unit => unit.Name).Take(3)];
        CorrectMeasure correct = new(host.Writes, TimeProvider.System);
        await CorrectAsync(measures.Length / 9, null, (MeasurePart.Deadline, "10月底前"), (MeasurePart.Supporting, units[0]));
        await CorrectAsync(measures.Length / 6, "更正后的标题", (MeasurePart.Lead, units[1]));
        await CorrectAsync(measures.Length / 4, null, (MeasurePart.Text, "更正后的文字，全市新增绿地200公顷。"), (MeasurePart.Responsible, string.Join('、', units)));
        await new CorrectHeader(host.Writes, TimeProvider.System).RunAsync(
            1,
            header => header with { DocumentNumber = (header.DocumentNumber ?? "京政办发〔2022〕5号").Replace("号", "1号", StringComparison.Ordinal), Issuer = header.Issuer ?? "北京市人民政府办公厅", IssuedOn = header.IssuedOn ?? new DateOnly(2022, 3, 1), PlanYear = header.PlanYear ?? 2022 },
            [],
            Editor);

        async Task CorrectAsync(int at, string? title, params (MeasurePart Part, string Text)[] typed)
        {
            Measure measure = measures[at];
            PlanTask task = plan.Tasks.Single(t => t.Ordinal == measure.TaskOrdinal);
            Dictionary<MeasurePart, string> parts = Enum.GetValues<MeasurePart>().ToDictionary(part => part, part => typed.FirstOrDefault(pair => pair.Part == part).Text ?? measure.Content().Printed(part));
            await correct.RunAsync(new MeasureCorrection(1, measure.Ordinal, measure.Revision, parts, title ?? task.Title, task.Number, [], ""), Editor);
        }
    }

    // One measure added, one put under a task of its own, one divided, one joined to the one before it, one removed.
    static async Task RestructureAsync(LantuHost host)
    {
        Plan plan = await PlanAsync(host);
        Measure[] measures = [.. plan.StandingMeasures];
        string unit = plan.Units.MinBy(known => known.Ordinal)!.Name;
        RestructureDraft draft = new(host.Writes, TimeProvider.System);
        Measure added = measures[measures.Length / 3];
        await draft.AddAsync(new TypedMeasure(1, added.Ordinal, added.Revision, Words("清洗公交站台，全年不少于4次。", unit), ""), Editor);
        Measure divided = measures[measures.Length / 2];
        await draft.SplitAsync(
            new TypedMeasure(1, divided.Ordinal, divided.Revision, Words("逐条公示完成日期，接受居民监督。", unit), "") { Own = Enum.GetValues<MeasurePart>().ToDictionary(part => part, divided.Content().Printed) },
            Editor);
        Measure joined = Enumerable.Range(measures.Length * 2 / 3, measures.Length / 3).Select(i => (Before: measures[i - 1], Own: measures[i])).First(pair => pair.Before.TaskOrdinal == pair.Own.TaskOrdinal || pair.Before.ProgrammeOrdinal == pair.Own.ProgrammeOrdinal).Own;
        await draft.JoinAsync(1, joined.Ordinal, joined.Revision, "", Editor);
        Measure opened = measures[^2];
        TypedMeasure own = new(1, opened.Ordinal, opened.Revision, Words("清理河道垃圾，每月不少于2次。", unit), "") { Opens = new TaskHeading("", "河道保洁", null) };
        bool isTable = plan.Programmes.Single(programme => programme.Ordinal == opened.ProgrammeOrdinal).Columns.Count > 0;
        if (!isTable)
        {
            // Without a number it would be part of the item before it, once it is printed.
            Assert.Equal(Refusal.NumberUnlike, (await Assert.ThrowsAsync<RefusedException>(() => draft.AddAsync(own, Editor))).Reason);
        }

        await draft.AddAsync(isTable ? own : own with { Opens = own.Opens with { Number = "十八" } }, Editor);
        await draft.RemoveAsync(1, measures[2].Ordinal, measures[2].Revision, "原件已划去", Editor);
    }

    // Every third act, the last first; what others built on stays.
    static async Task UndoAsync(LantuHost host)
    {
        UndoSettlement undo = new(host.Writes, TimeProvider.System);
        int acts;
        await using (LantuDb db = host.Database.Open())
        {
            acts = await db.Settlements.CountAsync(TestContext.Current.CancellationToken);
        }

        for (int act = acts; act > 0; act -= 3)
        {
            try
            {
                await undo.RunAsync(1, act, Editor);
            }
            catch (RefusedException since) when (since.Reason == Refusal.ChangedSince)
            {
            }
        }
    }

    static Dictionary<MeasurePart, string> Words(string text, string unit) => new() { [MeasurePart.Text] = text, [MeasurePart.Deadline] = "年底前", [MeasurePart.Lead] = unit };

    static async Task<IReadOnlyList<IGrouping<string, int>>> OpenAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        var open = await db.Findings.Where(f => f.State == FindingState.Open).OrderBy(f => f.Ordinal).Select(f => new { f.Code, f.Ordinal }).ToListAsync(TestContext.Current.CancellationToken);
        return [.. open.GroupBy(finding => finding.Code, finding => finding.Ordinal, StringComparer.Ordinal)];
    }

    static async Task<Plan> PlanAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Plans.Include(p => p.Units).Include(p => p.Programmes).Include(p => p.Tasks).Include(p => p.Measures).ThenInclude(m => m.Responsibilities).ThenInclude(r => r.Units).AsSplitQuery().SingleAsync(TestContext.Current.CancellationToken);
    }

    static async Task<PlanDraft> StoredAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return (await StoredDraft.FindAsync(db, 1, TestContext.Current.CancellationToken))!;
    }
}
