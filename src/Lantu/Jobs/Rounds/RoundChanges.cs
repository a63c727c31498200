using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>Writes down what happens to a round, inside the unit of work that makes it so.</summary>
static class RoundChanges
{
    public static async Task AddAsync(LantuDb db, ReportingRound round, RoundChangeKind kind, string reason, DateTimeOffset at, string by, RoundMoments? before = null, RoundMoments? after = null, string? unit = null, DateOnly? until = null)
    {
        int last = Math.Max(
            await db.RoundChanges.Where(c => c.PlanId == round.PlanId && c.Month == round.Month).MaxAsync(c => (int?)c.Number) ?? 0,
            db.RoundChanges.Local.Where(c => c.PlanId == round.PlanId && c.Month == round.Month).Select(c => c.Number).DefaultIfEmpty(0).Max());
        db.RoundChanges.Add(new RoundChange { PlanId = round.PlanId, Month = round.Month, Number = last + 1, Kind = kind, Unit = unit, Before = before, After = after, Until = until, Reason = reason, At = at, By = by });
    }

    /// <summary>A day as it is kept in a message: each reader's language writes it out.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
