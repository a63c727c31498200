using Lantu.Data;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>The measures of an earlier issue that the corrected one has too.</summary>
static class LaterMeasures
{
    /// <summary>Place in the earlier issue to place in the corrected one.</summary>
    public static async Task<Dictionary<int, int>> OfAsync(LantuDb db, PlanId plan) =>
        (await db.Lineage.AsNoTracking().Where(l => l.PlanId == plan && db.Measures.Any(m => m.PlanId == plan && m.Ordinal == l.MeasureOrdinal)).ToListAsync()).Where(l => l.IsSame).ToDictionary(l => l.PriorOrdinal, l => l.MeasureOrdinal);

    /// <summary>Whether a measure says what it said, due then: nothing else that was answered or planned counts as the same.</summary>
    public static bool Says(Measure then, Measure now) =>
        FoldedText.Of(then.Text) == FoldedText.Of(now.Text) && then.Deadlines.Select(deadline => (deadline.Kind, deadline.Date, deadline.From, deadline.To, deadline.Rule)).SequenceEqual(now.Deadlines.Select(deadline => (deadline.Kind, deadline.Date, deadline.From, deadline.To, deadline.Rule)));
}
