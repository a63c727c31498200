using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Plans;
using Lantu.Jobs.Daily;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>Tells units which times of ad-hoc rounds have opened: each once, whatever days were missed. Reminders are the digest's.</summary>
sealed class AdvanceAdHocRounds : IDailyJob
{
    public string Name => "ad-hoc-rounds";

    public async Task<string> RunAsync(LantuDb db, DateOnly slot, DateTimeOffset now)
    {
        var due = await db.AdHocTurns.AsTracking().Where(t => t.SealedAt == null && t.Opens.At <= now && t.OpenedAt == null)
            .Join(db.AdHocRounds.Where(r => r.State == AdHocState.Approved && db.Plans.Any(p => p.Id == r.PlanId && p.State == PlanState.Published)), t => new { t.PlanId, Number = t.RoundNumber }, r => new { r.PlanId, r.Number }, (t, r) => new { Turn = t, Round = r })
            .ToListAsync();
        List<string> done = [];
        foreach (var one in due.OrderBy(one => one.Turn.Opens.At).ThenBy(one => one.Turn.RoundNumber))
        {
            if (one.Turn.Open(now))
            {
                await DecideAdHocRounds.OpenedAsync(db, one.Round, one.Turn, await DecideAdHocRounds.UnitsAsync(db, one.Round.PlanId, one.Round.Number), now);
                done.Add($"{one.Round.Content.Title} no. {one.Turn.Number} opened");
            }
        }

        return done.Count == 0 ? "nothing to do" : string.Join("; ", done);
    }
}
