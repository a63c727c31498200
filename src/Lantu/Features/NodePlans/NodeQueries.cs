using System.Globalization;
using Lantu.Data;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Jobs.NodePlans;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.NodePlans;

/// <summary>What the pages of node plans read.</summary>
static class NodeQueries
{
    public static NodeStanding StandingOf(NodePlan? shown) => shown is null ? NodeStanding.Missing : StandingOf(shown.State);

    public static async Task<NodesView?> ListAsync(LantuDb db, int number, NodeFilter filter, NodePlanPerson person, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        List<NodeRow> rows = plan.State == PlanState.Draft ? [] : await RowsAsync(db, plan.Id, person, cancellation);
        List<NodeRow> named = rows.FindAll(row => (filter.Unit is null || row.Unit == filter.Unit) && (filter.Programme is null || row.Programme == filter.Programme));
        List<NodeRow> found = named.FindAll(row => filter.State is null || row.Standing == filter.State);
        List<NodeRow> page = [.. found.Skip((filter.Page - 1) * NodesView.PageLength).Take(NodesView.PageLength)];
        return new NodesView(
            plan.Name,
            plan.State,
            filter,
            found,
            await WithPlansAsync(db, plan.Id, page, cancellation),
            named.CountBy(row => row.Standing).ToDictionary(),
            [.. rows.DistinctBy(row => row.Unit).OrderBy(row => row.Unit).Select(row => new Choice(row.Unit.ToString(CultureInfo.InvariantCulture), row.UnitName))],
            [.. (await db.Programmes.Where(p => p.PlanId == plan.Id).OrderBy(p => p.Ordinal).ToListAsync(cancellation)).Select(programme => new Choice(programme.Ordinal.ToString(CultureInfo.InvariantCulture), programme.Title))]);
    }

    public static async Task<UnitNodesView?> OfUnitAsync(LantuDb db, int number, int ordinal, bool mayPropose, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State }).SingleOrDefaultAsync(cancellation);
        PlanUnit? unit = plan is null ? null : await db.Units.SingleOrDefaultAsync(u => u.PlanId == plan.Id && u.Ordinal == ordinal, cancellation);
        return plan is null || unit is null ? null
            : new UnitNodesView(plan.Name, plan.State, unit, plan.State == PlanState.Draft ? [] : await UnitNodePlans.OfAsync(db, plan.Id, unit, cancellation), mayPropose && plan.State == PlanState.Published);
    }

    public static async Task<MeasureNodesView?> OfMeasureAsync(LantuDb db, int number, int ordinal, NodePlanPerson person, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State }).SingleOrDefaultAsync(cancellation);
        Measure? measure = plan is null ? null : await db.Measures.SingleOrDefaultAsync(m => m.PlanId == plan.Id && m.Ordinal == ordinal && m.RemovedBy == null, cancellation);
        if (plan is null || measure is null)
        {
            return null;
        }

        PlanningDuties duties = await PlanningDuties.OfAsync(db, plan.Id, cancellation);
        int[] reporting = [.. (plan.State == PlanState.Draft ? [] : duties.Reporting(ordinal)).Select(unit => unit.Ordinal)];
        List<PlanUnit> units = await db.Units.Where(u => u.PlanId == plan.Id && reporting.Contains(u.Ordinal)).OrderBy(u => u.Ordinal).ToListAsync(cancellation);
        ILookup<int, NodePlan> versions = (await db.NodePlans.Where(n => n.PlanId == plan.Id && n.MeasureOrdinal == ordinal).OrderByDescending(n => n.Version).ToListAsync(cancellation)).ToLookup(n => n.UnitOrdinal);
        return new MeasureNodesView(
            plan.Name,
            plan.State,
            measure,
            await db.Tasks.Where(t => t.PlanId == plan.Id && t.Ordinal == measure.TaskOrdinal).Select(t => t.Title).SingleAsync(cancellation),
            [.. units.Where(unit => person.MayRead(unit.Ordinal, duties.Confirming(ordinal, unit.Ordinal))).Select(unit => (unit, (IReadOnlyList<NodePlan>)[.. versions[unit.Ordinal]]))],
            units.Count(unit => versions[unit.Ordinal].Any(version => version.State == NodePlanState.Frozen)),
            units.Count);
    }

    static NodeStanding StandingOf(NodePlanState state) => state switch
    {
        NodePlanState.Proposed => NodeStanding.Proposed,
        NodePlanState.Confirmed => NodeStanding.Confirmed,
        NodePlanState.Frozen => NodeStanding.Frozen,
        NodePlanState.Requested => NodeStanding.Requested,
        _ => NodeStanding.Returned,
    };

    // A plan has a thousand of them: what each says is read for the page only.
    static async Task<List<NodeRow>> RowsAsync(LantuDb db, PlanId plan, NodePlanPerson person, CancellationToken cancellation)
    {
        PlanningDuties duties = await PlanningDuties.OfAsync(db, plan, cancellation);
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        var measures = await db.Measures.Where(m => m.PlanId == plan && m.RemovedBy == null)
            .Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m.Ordinal, m.Key, m.ProgrammeOrdinal, t.Title, m.Follows, m.Rank })
            .OrderBy(m => m.Follows ?? m.Ordinal).ThenBy(m => m.Rank).ToListAsync(cancellation);
        var versions = (await db.NodePlans.Where(n => n.PlanId == plan).OrderByDescending(n => n.Version).Select(n => new { n.MeasureOrdinal, n.UnitOrdinal, n.Version, n.State, n.ProposedByAccount }).ToListAsync(cancellation))
            .ToLookup(n => (n.MeasureOrdinal, n.UnitOrdinal));
        List<NodeRow> rows = [];
        foreach (var measure in measures)
        {
            foreach (PlanningUnit unit in duties.Reporting(measure.Ordinal).OrderBy(unit => unit.Ordinal))
            {
                IReadOnlyList<int> leads = duties.Confirming(measure.Ordinal, unit.Ordinal);
                if (!person.MayRead(unit.Ordinal, leads))
                {
                    continue;
                }

                var of = versions[(measure.Ordinal, unit.Ordinal)];
                var shown = of.FirstOrDefault(version => version.State is NodePlanState.Proposed or NodePlanState.Confirmed or NodePlanState.Requested) ?? of.FirstOrDefault(version => version.State == NodePlanState.Frozen) ?? of.FirstOrDefault();
                bool May(NodePlanStep step) => shown is not null && StepNodePlans.May(step, shown.State, shown.ProposedByAccount, unit.Ordinal, leads, person);
                rows.Add(new NodeRow(
                    measure.Ordinal, measure.Key, measure.Title, measure.ProgrammeOrdinal, unit.Ordinal, names[unit.Ordinal], shown is null ? NodeStanding.Missing : StandingOf(shown.State), shown?.Version ?? 0,
                    May(NodePlanStep.Confirm), May(NodePlanStep.Return), May(NodePlanStep.Freeze), leads.Count == 0));
            }
        }

        return rows;
    }

    static async Task<List<NodeRow>> WithPlansAsync(LantuDb db, PlanId plan, List<NodeRow> rows, CancellationToken cancellation)
    {
        int[] measures = [.. rows.Select(row => row.Measure).Distinct()];
        int[] units = [.. rows.Select(row => row.Unit).Distinct()];
        Dictionary<NodePlanKey, NodePlan> plans = (await db.NodePlans.Where(n => n.PlanId == plan && measures.Contains(n.MeasureOrdinal) && units.Contains(n.UnitOrdinal)).ToListAsync(cancellation))
            .ToDictionary(n => new NodePlanKey(n.MeasureOrdinal, n.UnitOrdinal, n.Version));
        return [.. rows.Select(row => row with { Plan = plans.GetValueOrDefault(row.Id) })];
    }
}
