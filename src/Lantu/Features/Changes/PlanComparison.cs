using Lantu.Data;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Lantu.Jobs.Amendments;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Changes;

/// <summary>Two plans in a certain state each, held against one another.</summary>
sealed record PlanComparison(PlanDifference Difference, IReadOnlyList<AskedMatch> Asked)
{
    public static async Task<PlanComparison> MakeAsync(LantuDb db, PlanId plan, PlanId prior, int years, CancellationToken cancellation)
    {
        IReadOnlyList<ComparedMeasure> earlier = await StoredMeasures.LoadAsync(db, prior, cancellation);
        IReadOnlyList<ComparedMeasure> later = await StoredMeasures.LoadAsync(db, plan, cancellation);
        List<MeasureLineage> lineage = await db.Lineage.Where(l => l.PlanId == plan).OrderBy(l => l.MeasureOrdinal).ToListAsync(cancellation);
        Dictionary<int, ComparedMeasure> olds = earlier.ToDictionary(measure => measure.Ordinal);
        Dictionary<int, ComparedMeasure> news = later.ToDictionary(measure => measure.Ordinal);
        return new PlanComparison(
            PlanDifference.Of(earlier, later, lineage.Where(l => l.IsSame).ToDictionary(l => l.MeasureOrdinal, l => l.PriorOrdinal), years),
            [.. lineage.Where(l => l.State != LineageState.Same && olds.ContainsKey(l.PriorOrdinal) && news.ContainsKey(l.MeasureOrdinal)).Select(l => new AskedMatch(olds[l.PriorOrdinal], news[l.MeasureOrdinal], l.Alike, l.State)).OrderByDescending(asked => asked.IsOpen)]);
    }
}
