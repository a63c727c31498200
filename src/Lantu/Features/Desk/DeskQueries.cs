using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Jobs;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Desk;

/// <summary>What the desk reads.</summary>
static class DeskQueries
{
    // Rows shown before and after those a finding stands at.
    const int Around = 1;

    // Rows shown of the beginning, where a finding is about the document itself: its number, issuer and date stand there.
    const int Head = 6;

    public static async Task<DeskView?> FindAsync(LantuDb db, int number, DeskFilter filter, CancellationToken cancellation)
    {
        (PlanId plan, int year, DeskView? view) = await AllAsync(db, number, filter, cancellation);
        return view?.Current is { } current ? await AtAsync(db, plan, year, view, current, cancellation) : view;
    }

    /// <summary>The finding the desk stands at and those that an act on it settles with it. What findings say is read only where it tells which are alike.</summary>
    public static async Task<DeskQueue?> QueueAsync(LantuDb db, int number, DeskFilter filter, string? scope, CancellationToken cancellation)
    {
        if (await db.Plans.Where(p => p.Number == number).Select(p => (PlanId?)p.Id).SingleOrDefaultAsync(cancellation) is not { } plan)
        {
            return null;
        }

        List<QueuedFinding> all = await db.Findings.Where(f => f.PlanId == plan).OrderBy(f => f.Ordinal).Select(f => new QueuedFinding(f.Ordinal, f.Code, f.Severity, f.State)).ToListAsync(cancellation);
        QueuedFinding? current = all.Find(finding => finding.Ordinal == filter.At && finding.State == FindingState.Open);
        IReadOnlyList<int> settles = (scope, current) switch
        {
            ("alike", { } one) => await AlikeAsync(db, plan, one, cancellation),
            ("sort", { } one) => [.. all.Where(finding => finding.State == FindingState.Open && finding.Code == one.Code).Select(finding => finding.Ordinal)],
            _ => [filter.At ?? 0],
        };
        return new DeskQueue($"/plans/{number}/desk", filter, all, settles);
    }

    static async Task<IReadOnlyList<int>> AlikeAsync(LantuDb db, PlanId plan, QueuedFinding current, CancellationToken cancellation)
    {
        var sort = await db.Findings.Where(f => f.PlanId == plan && f.Code == current.Code && f.State == FindingState.Open).OrderBy(f => f.Ordinal).Select(f => new { f.Ordinal, f.Finding }).ToListAsync(cancellation);
        return sort.Find(finding => finding.Ordinal == current.Ordinal) is not { Finding: var said } ? [current.Ordinal] : [.. sort.Where(finding => DeskFinding.SaysSame(finding.Finding, said)).Select(finding => finding.Ordinal)];
    }

    static async Task<(PlanId Plan, int Year, DeskView? View)> AllAsync(LantuDb db, int number, DeskFilter filter, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State, p.Header, p.PriorId, p.Succession }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return default;
        }

        List<DeskFinding> all = await db.Findings.Where(f => f.PlanId == plan.Id).OrderBy(f => f.Ordinal)
            .Select(f => new DeskFinding(f.Ordinal, f.Code, f.Severity, f.State, f.MeasureOrdinal, f.Finding)).ToListAsync(cancellation);
        DeskView view = new()
        {
            Plan = plan.Name,
            State = plan.State,
            Filter = filter,
            All = all,
            Carried = await db.Settlements.CountAsync(s => s.PlanId == plan.Id && s.From != null && s.UndoneAt == null, cancellation),
            CarriedFrom = plan.Succession == PlanSuccession.Amendment ? await db.Plans.Where(p => p.Id == plan.PriorId).Select(p => (int?)p.Number).SingleOrDefaultAsync(cancellation) : null,
            Did = filter.Did is { } did ? await db.Settlements.SingleOrDefaultAsync(s => s.PlanId == plan.Id && s.Number == did, cancellation) : null,
        };
        DeskFinding? current = filter.At is { } at ? all.Find(finding => finding.Ordinal == at) : null;
        current ??= view.Shown.OrderBy(finding => finding.State != FindingState.Open).FirstOrDefault();
        return (plan.Id, plan.Header.YearOfDates(), view with { Current = current });
    }

    public static async Task<CorrectionView?> CorrectionAsync(LantuDb db, int number, int ordinal, int? finding, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State }).SingleOrDefaultAsync(cancellation);
        Measure? measure = plan is null ? null : (await MeasuresAsync(db, plan.Id, [ordinal], cancellation)).GetValueOrDefault(ordinal);
        if (plan is null || measure is null)
        {
            return null;
        }

        List<PlanFinding> open = await db.Findings.Where(f => f.PlanId == plan.Id && f.MeasureOrdinal == ordinal && f.State == FindingState.Open).OrderBy(f => f.Ordinal).ToListAsync(cancellation);
        SourceExcerpt source = await SourceAsync(db, plan.Id, measure.Places, cancellation);
        return new CorrectionView(plan.Name, plan.State, measure, await TaskAsync(db, measure, cancellation), open, finding, source with { Phrases = measure.Paragraphs })
        {
            Units = await db.Units.Where(u => u.PlanId == plan.Id).OrderBy(u => u.Ordinal).Select(u => u.Name).ToListAsync(cancellation),
        };
    }

    public static async Task<StructureView?> StructureAsync(LantuDb db, int number, int ordinal, StructureKind kind, int? at, int? finding, CancellationToken cancellation)
    {
        if (await CorrectionAsync(db, number, ordinal, finding, cancellation) is not { } here)
        {
            return null;
        }

        PlanId plan = here.Measure.PlanId;
        List<int> order = await db.Measures.Where(m => m.PlanId == plan && m.ProgrammeOrdinal == here.Measure.ProgrammeOrdinal).InOrder().Select(m => m.Ordinal).ToListAsync(cancellation);
        int place = order.IndexOf(ordinal);
        Measure? before = kind == StructureKind.Join && place > 0 ? (await MeasuresAsync(db, plan, [order[place - 1]], cancellation))[order[place - 1]] : null;
        return new StructureView(kind, here, before, Math.Clamp(at ?? 1, 1, Math.Max(1, here.Measure.Paragraphs.Count - 1)));
    }

    public static async Task<HeaderView?> HeaderAsync(LantuDb db, int number, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State, p.Header }).SingleOrDefaultAsync(cancellation);
        return plan is null ? null : new HeaderView(
            plan.Name,
            plan.State,
            plan.Header,
            await db.Findings.Where(f => f.PlanId == plan.Id && (f.Code == FindingCodes.HeaderIncomplete || f.Code == FindingCodes.YearUnknown) && f.State == FindingState.Open).OrderBy(f => f.Ordinal).ToListAsync(cancellation));
    }

    public static async Task<ActsView?> ActsAsync(LantuDb db, int number, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State }).SingleOrDefaultAsync(cancellation);
        return plan is null ? null : new ActsView(
            plan.Name,
            plan.State,
            await db.Settlements.Where(s => s.PlanId == plan.Id).OrderByDescending(s => s.Number).ToListAsync(cancellation),
            await db.EveryMeasure.Where(m => m.PlanId == plan.Id).Select(m => new { m.Ordinal, m.Key }).ToDictionaryAsync(m => m.Ordinal, m => m.Key, cancellation),
            await db.Findings.Where(f => f.PlanId == plan.Id).ToDictionaryAsync(f => f.Ordinal, f => f.Code, cancellation));
    }

    static async Task<DeskView> AtAsync(LantuDb db, PlanId plan, int year, DeskView view, DeskFinding current, CancellationToken cancellation)
    {
        PlanFinding finding = await db.Findings.SingleAsync(f => f.PlanId == plan && f.Ordinal == current.Ordinal, cancellation);
        Dictionary<int, Measure> measures = await MeasuresAsync(db, plan, [.. Proposals.Measures(finding)], cancellation);
        Measure? own = current.MeasureOrdinal is { } ordinal ? measures.GetValueOrDefault(ordinal) : measures.Values.FirstOrDefault();
        IReadOnlyList<SourcePlace> places = current.Finding.Place != SourcePlace.Unknown ? [current.Finding.Place] : own?.Places ?? [];
        return view with
        {
            Measure = own,
            Task = own is null ? null : await TaskAsync(db, own, cancellation),
            Choices = current.State != FindingState.Open || view.State != PlanState.Draft ? [] : await ChoicesAsync(db, plan, year, finding, measures, cancellation),
            SettledBy = finding.SettlementNumber is { } act ? await db.Settlements.SingleAsync(s => s.PlanId == plan && s.Number == act, cancellation) : null,
            Source = await SourceAsync(db, plan, places, cancellation),
        };
    }

    static async Task<IReadOnlyList<DeskChoice>> ChoicesAsync(LantuDb db, PlanId plan, int year, PlanFinding finding, Dictionary<int, Measure> measures, CancellationToken cancellation)
    {
        Dictionary<int, MeasureContent> contents = measures.ToDictionary(measure => measure.Key, measure => measure.Value.Content());
        Proposals proposals = new(new PartReader(await PlanDirectory.ReadAsync(db, plan, cancellation), year));
        IReadOnlyList<Proposed> ways = proposals.Of(finding, contents);

        // A row that moves takes those behind it in its task along.
        List<string> moves = ways is [{ Moves: [var first] }, ..] && measures.TryGetValue(first, out Measure? own)
            ? [.. (await db.Measures.Where(m => m.PlanId == plan && m.TaskOrdinal == own.TaskOrdinal).InOrder().Select(m => new { m.Ordinal, m.Key }).ToListAsync(cancellation)).SkipWhile(m => m.Ordinal != first).Select(m => m.Key)]
            : [];
        return [.. ways.Select(proposed => new DeskChoice(
            proposed.Label, [.. proposed.After.OrderBy(after => after.Key).SelectMany(after => PartChange.Between(after.Key, measures[after.Key].Key, contents[after.Key], after.Value))]) { Moves = moves })];
    }

    static async Task<PlanTask> TaskAsync(LantuDb db, Measure measure, CancellationToken cancellation) => await db.Tasks.SingleAsync(t => t.PlanId == measure.PlanId && t.Ordinal == measure.TaskOrdinal, cancellation);

    static async Task<Dictionary<int, Measure>> MeasuresAsync(LantuDb db, PlanId plan, int[] ordinals, CancellationToken cancellation) => ordinals.Length == 0 ? [] :
        await db.Measures.Where(m => m.PlanId == plan && ordinals.Contains(m.Ordinal)).Whole().ToDictionaryAsync(m => m.Ordinal, cancellation);

    // A cell of a sheet is kept with its row, and a lifted title under its own address.
    static async Task<SourceExcerpt> SourceAsync(LantuDb db, PlanId plan, IReadOnlyList<SourcePlace> places, CancellationToken cancellation)
    {
        SourcePlace[] at = [.. places.Concat(places.Select(place => place.OfRow())).Distinct()];
        List<int> here = await db.SourceRows.Where(r => r.PlanId == plan && at.Contains(r.Place)).Select(r => r.Ordinal).ToListAsync(cancellation);
        if (here.Count == 0)
        {
            return new SourceExcerpt(await db.SourceRows.Where(r => r.PlanId == plan).OrderBy(r => r.Ordinal).Take(Head).ToListAsync(cancellation), new HashSet<int>());
        }

        HashSet<int> near = [.. here.SelectMany(ordinal => Enumerable.Range(ordinal - Around, (2 * Around) + 1))];
        List<SourceRow> rows = await db.SourceRows.Where(r => r.PlanId == plan && near.Contains(r.Ordinal)).OrderBy(r => r.Ordinal).ToListAsync(cancellation);
        return new SourceExcerpt(rows, here.ToHashSet());
    }
}
