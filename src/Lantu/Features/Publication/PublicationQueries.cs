using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Amendments;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Publication;

/// <summary>What the pages of publication read.</summary>
static class PublicationQueries
{
    public static async Task<PublishView?> CheckAsync(LantuDb db, int number, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State, p.PublishedAt, p.PublishedBy, p.PriorId, p.Succession }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        Dictionary<FindingSeverity, int> open = await db.Findings.Where(f => f.PlanId == plan.Id && f.State == FindingState.Open)
            .GroupBy(f => f.Severity).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        PublishView view = new(plan.Name, plan.State, open, 0, 0, 0) { PublishedAt = plan.PublishedAt, PublishedBy = plan.PublishedBy };
        if (plan.State != PlanState.Draft)
        {
            return view with
            {
                Assignments = await db.Assignments.CountAsync(a => a.PlanId == plan.Id, cancellation),
                Units = await db.Assignments.Where(a => a.PlanId == plan.Id).Select(a => a.Unit).Distinct().CountAsync(cancellation),
                OpenPoints = await db.OpenPoints.CountAsync(p => p.PlanId == plan.Id && p.DecisionNumber == null, cancellation),
            };
        }

        Derivation derivation = Derivation.Of(await db.NamedAsync(plan.Id, cancellation));
        view = view with
        {
            Assignments = derivation.Assignments.Count,
            Units = derivation.Assignments.Select(assignment => assignment.Unit).Distinct(StringComparer.Ordinal).Count(),
            OpenPoints = derivation.OpenPoints.Count,
        };
        return plan is { Succession: PlanSuccession.Amendment, PriorId: { } prior } ? await InPlaceOfAsync(db, plan.Id, prior, derivation, view, cancellation) : view;
    }

    // What carrying over would do is tried on a context that is never saved.
    static async Task<PublishView> InPlaceOfAsync(LantuDb db, PlanId planId, PlanId priorId, Derivation derivation, PublishView view, CancellationToken cancellation)
    {
        Plan prior = await db.Plans.SingleAsync(p => p.Id == priorId, cancellation);
        CarriedDecisions carried = await CarryDecisions.RunAsync(db, await db.Plans.SingleAsync(p => p.Id == planId, cancellation), prior, derivation, default, "");
        return view with
        {
            Prior = new PlanName(prior.Number, prior.Title),
            PriorState = prior.State,
            Asked = await db.Lineage.CountAsync(l => l.PlanId == planId && l.State == LineageState.Asked, cancellation),
            Carried = carried.Decisions.Count,
            Lapsed = [.. carried.Lapsed.Select(lapsed => lapsed.Key)],
            AdHoc = [.. (await CloseAdHocRounds.Open(db, priorId).OrderBy(r => r.Number).Select(r => r.Content).ToListAsync(cancellation)).Select(content => content.Title)],
            Ends = [.. carried.Measures.Select(measure => measure.Key)],
            OpenPoints = derivation.OpenPoints.Count(point => !point.IsDecided),
        };
    }

    public static async Task<PointsView?> PointsAsync(LantuDb db, int number, bool all, string? text, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        List<OpenPoint> points = await db.OpenPoints.Where(p => p.PlanId == plan.Id).OrderBy(p => p.Number).ToListAsync(cancellation);
        List<OpenPoint> shown = [.. points.Where(point => (all || !point.IsDecided) && (text is null || point.Text == text))];
        int[] measures = [.. shown.Select(point => point.MeasureOrdinal).Distinct()];
        var stand = await db.Measures.Where(m => m.PlanId == plan.Id && measures.Contains(m.Ordinal)).Select(m => new { m.Ordinal, m.Key, m.Text }).ToDictionaryAsync(m => m.Ordinal, cancellation);
        Dictionary<int, Decision> decisions = await db.Decisions.Where(d => d.PlanId == plan.Id && d.RevokedAt == null).ToDictionaryAsync(d => d.Number, cancellation);
        return new PointsView(
            plan.Name,
            plan.State,
            [.. shown.Select(point => new PointRow(point, stand[point.MeasureOrdinal].Key, stand[point.MeasureOrdinal].Text, point.DecisionNumber is { } decision ? decisions[decision] : null))],
            points.Count(point => !point.IsDecided),
            points.Count(point => point.IsDecided),
            all,
            text,
            [.. points.Where(point => !point.IsDecided).CountBy(point => point.Text).OrderByDescending(pair => pair.Value).Select(pair => (pair.Key, pair.Value))],
            await db.Units.Where(u => u.PlanId == plan.Id).OrderBy(u => u.Ordinal).Select(u => u.Name).ToListAsync(cancellation));
    }

    /// <summary>The open points of the same role and printed text.</summary>
    public static async Task<IReadOnlyList<int>> AlikeAsync(LantuDb db, int number, int point, CancellationToken cancellation) =>
        await db.OpenPoints
            .Where(p => p.DecisionNumber == null && db.Plans.Any(plan => plan.Id == p.PlanId && plan.Number == number)
                && db.OpenPoints.Any(one => one.PlanId == p.PlanId && one.Number == point && one.Role == p.Role && one.Text == p.Text && one.Kind == p.Kind))
            .OrderBy(p => p.Number).Select(p => p.Number).ToListAsync(cancellation);
}
