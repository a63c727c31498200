using Lantu.Data;
using Lantu.Domain.Lineage;
using Lantu.Jobs.Amendments;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Changes;

/// <summary>What the page of changes reads.</summary>
static class ChangeQueries
{
    public static async Task<ChangesView?> FindAsync(LantuDb db, int number, ChangeSection? section, int page, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number)
            .Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State, p.PriorId, p.Succession, p.PlanYear }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        ChangesView view = new() { Plan = plan.Name, State = plan.State, Difference = new PlanDifference([]), Asked = [] };
        if (plan.PriorId is not { } priorId)
        {
            return view;
        }

        var prior = await db.Plans.Where(p => p.Id == priorId).Select(p => new { Name = new PlanName(p.Number, p.Title), p.PlanYear }).SingleAsync(cancellation);
        IReadOnlyList<ComparedMeasure> earlier = await StoredMeasures.LoadAsync(db, priorId, cancellation);
        IReadOnlyList<ComparedMeasure> later = await StoredMeasures.LoadAsync(db, plan.Id, cancellation);
        List<MeasureLineage> lineage = await db.Lineage.Where(l => l.PlanId == plan.Id).OrderBy(l => l.MeasureOrdinal).ToListAsync(cancellation);
        Dictionary<int, ComparedMeasure> olds = earlier.ToDictionary(measure => measure.Ordinal);
        Dictionary<int, ComparedMeasure> news = later.ToDictionary(measure => measure.Ordinal);
        view = view with
        {
            Prior = prior.Name,
            Succession = plan.Succession,
            Section = section,
            Difference = PlanDifference.Of(earlier, later, lineage.Where(l => l.IsSame).ToDictionary(l => l.MeasureOrdinal, l => l.PriorOrdinal), plan.PlanYear - prior.PlanYear ?? 0),
            Asked = [.. lineage.Where(l => l.State != LineageState.Same).Select(l => new AskedMatch(olds[l.PriorOrdinal], news[l.MeasureOrdinal], l.Alike, l.State)).OrderByDescending(asked => asked.IsOpen)],
        };
        return view with { Page = Math.Clamp(page, 1, view.Pages) };
    }
}
