using Lantu.Data;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Jobs.NodePlans;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Measures;

/// <summary>What the measure pages read.</summary>
static class MeasureQueries
{
    public static async Task<MeasureTable> ListAsync(LantuDb db, PlanId plan, PlanName name, MeasureFilter filter, CancellationToken cancellation)
    {
        List<Programme> programmes = await db.Programmes.Where(p => p.PlanId == plan).OrderBy(p => p.Ordinal).ToListAsync(cancellation);
        Dictionary<string, int> units = await db.Units.Where(u => u.PlanId == plan).OrderBy(u => u.Ordinal).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal, cancellation);
        IQueryable<Measure> measures = await MatchingAsync(db, plan, filter, cancellation);
        List<MeasureRow> rows = await measures
            .Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m, t })
            .OrderBy(x => x.m.Follows ?? x.m.Ordinal).ThenBy(x => x.m.Rank)
            .Select(x => new MeasureRow
            {
                Ordinal = x.m.Ordinal,
                Key = x.m.Key,
                ProgrammeOrdinal = x.m.ProgrammeOrdinal,
                TaskOrdinal = x.t.Ordinal,
                TaskNumber = x.t.Number,
                TaskTitle = x.t.Title,
                Section = x.t.Section,
                Paragraphs = x.m.Paragraphs,
                Deadlines = x.m.Deadlines,
                LastDay = x.m.LastDay,
                FindingCount = x.m.FindingCount,
                Units = Array.Empty<NamedUnit>(),
            })
            .ToListAsync(cancellation);
        var named = (await db.Responsibilities
                .Where(r => r.PlanId == plan && measures.Any(m => m.Ordinal == r.MeasureOrdinal))
                .OrderBy(r => r.MeasureOrdinal).ThenBy(r => r.Ordinal)
                .Select(r => new { r.MeasureOrdinal, r.Role, Name = r.IsGroup || r.Unit == null ? r.Text : r.Unit })
                .ToListAsync(cancellation))
            .ToLookup(r => r.MeasureOrdinal, r => new NamedUnit(r.Role, r.Name, units.TryGetValue(r.Name, out int page) ? page : null));
        IEnumerable<MeasureRow> shown = rows.Select(row => row with { Units = [.. named[row.Ordinal]] });
        return new MeasureTable(
            name,
            filter,
            programmes,
            [.. units.Keys],
            [.. filter.IsByDeadline ? shown.OrderBy(row => row.LastDay ?? DateOnly.MaxValue) : shown],
            await db.Measures.CountAsync(m => m.PlanId == plan, cancellation));
    }

    public static async Task<MeasureView?> FindAsync(LantuDb db, int number, int ordinal, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State }).SingleOrDefaultAsync(cancellation);
        Measure? measure = plan is null ? null : await db.Measures
            .Where(m => m.PlanId == plan.Id && m.Ordinal == ordinal)
            .Include(m => m.Responsibilities.OrderBy(r => r.Ordinal)).ThenInclude(r => r.Units)
            .AsSplitQuery()
            .SingleOrDefaultAsync(cancellation);
        if (plan is null || measure is null)
        {
            return null;
        }

        PlanTask task = await db.Tasks.SingleAsync(t => t.PlanId == plan.Id && t.Ordinal == measure.TaskOrdinal, cancellation);
        string programme = await db.Programmes.Where(p => p.PlanId == plan.Id && p.Ordinal == measure.ProgrammeOrdinal).Select(p => p.Title).SingleAsync(cancellation);
        List<PlanFinding> findings = await db.Findings.Where(f => f.PlanId == plan.Id && f.MeasureOrdinal == ordinal).OrderBy(f => f.Ordinal).ToListAsync(cancellation);
        Dictionary<string, int> units = await db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal, cancellation);
        List<int> order = await db.Measures.Where(m => m.PlanId == plan.Id).InOrder().Select(m => m.Ordinal).ToListAsync(cancellation);
        int at = order.IndexOf(ordinal);
        int[] beside = [.. order.Skip(at - 1).Take(at == 0 ? 2 : 3)];
        List<MeasureNeighbour> near = await db.Measures
            .Where(m => m.PlanId == plan.Id && (m.TaskOrdinal == measure.TaskOrdinal || beside.Contains(m.Ordinal)))
            .Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new MeasureNeighbour(m.Ordinal, m.Key, m.TaskOrdinal, t.Title, m.Text))
            .ToListAsync(cancellation);
        near = [.. near.OrderBy(m => order.IndexOf(m.Ordinal))];
        return new MeasureView(plan.Name, measure, task, programme, findings, units, await SourceAsync(db, plan.Id, measure, cancellation), near)
        {
            State = plan.State,
            Decided = await DecidedAsync(db, plan.Id, ordinal, cancellation),
            NodePlans = plan.State == PlanState.Draft ? null : await NodePlansAsync(db, plan.Id, ordinal, cancellation),
        };
    }

    static async Task<(int Frozen, int Reporting)?> NodePlansAsync(LantuDb db, PlanId plan, int measure, CancellationToken cancellation)
    {
        int[] reporting = [.. (await PlanningDuties.OfAsync(db, plan, cancellation)).Reporting(measure).Select(unit => unit.Ordinal)];
        return reporting.Length == 0 ? null
            : (await db.NodePlans.CountAsync(n => n.PlanId == plan && n.MeasureOrdinal == measure && n.State == NodePlanState.Frozen && reporting.Contains(n.UnitOrdinal), cancellation), reporting.Length);
    }

    static async Task<IReadOnlyList<DecidedPoint>> DecidedAsync(LantuDb db, PlanId plan, int measure, CancellationToken cancellation) =>
        await db.OpenPoints.Where(p => p.PlanId == plan && p.MeasureOrdinal == measure && p.DecisionNumber != null)
            .Join(db.Decisions, p => new { p.PlanId, Number = p.DecisionNumber!.Value }, d => new { d.PlanId, d.Number }, (p, d) => new DecidedPoint(p, d))
            .ToListAsync(cancellation);

    static async Task<IQueryable<Measure>> MatchingAsync(LantuDb db, PlanId plan, MeasureFilter filter, CancellationToken cancellation)
    {
        IQueryable<Measure> measures = db.Measures.Where(m => m.PlanId == plan);
        if (filter.Programme is { } programme)
        {
            measures = measures.Where(m => m.ProgrammeOrdinal == programme);
        }

        if (filter.Kind is { } kind)
        {
            string mark = $",{kind},";
            measures = measures.Where(m => m.DeadlineKinds.Contains(mark));
        }

        if (filter.Text is { } text)
        {
            SearchWords words = new(text);
            var texts = await measures.Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m.Ordinal, m.Text, t.Title }).ToListAsync(cancellation);
            int[] saying = [.. texts.Where(m => words.AreIn(m.Text, m.Title)).Select(m => m.Ordinal)];
            measures = measures.Where(m => saying.Contains(m.Ordinal));
        }

        if (filter.OnlyFindings)
        {
            measures = measures.Where(m => m.FindingCount > 0);
        }

        if (filter.OnlyTargets)
        {
            // Targets are kept as one column of JSON, which neither database is asked to look into.
            var targets = await measures.Select(m => new { m.Ordinal, m.Targets }).ToListAsync(cancellation);
            int[] having = [.. targets.Where(m => m.Targets.Count > 0).Select(m => m.Ordinal)];
            measures = measures.Where(m => having.Contains(m.Ordinal));
        }

        if (filter.Unit is { } unit)
        {
            measures = measures.Where(m => db.Owed(plan).Any(o => o.MeasureOrdinal == m.Ordinal && o.Unit == unit && (filter.Role == null || o.Role == filter.Role)));
        }
        else if (filter.Role is { } role)
        {
            measures = measures.Where(m => db.Responsibilities.Any(r => r.PlanId == plan && r.MeasureOrdinal == m.Ordinal && r.Role == role));
        }

        return measures;
    }

    static async Task<SourceExcerpt> SourceAsync(LantuDb db, PlanId plan, Measure measure, CancellationToken cancellation)
    {
        var places = await db.SourceRows.Where(r => r.PlanId == plan).OrderBy(r => r.Ordinal).Select(r => new { r.Ordinal, r.Place }).ToListAsync(cancellation);
        HashSet<int> near = [.. places.Where(r => measure.Places.Contains(r.Place)).SelectMany(r => Enumerable.Range(r.Ordinal - MeasureSource.Around, (2 * MeasureSource.Around) + 1))];
        return MeasureSource.Of(measure, await db.SourceRows.Where(r => r.PlanId == plan && near.Contains(r.Ordinal)).OrderBy(r => r.Ordinal).ToListAsync(cancellation));
    }
}
