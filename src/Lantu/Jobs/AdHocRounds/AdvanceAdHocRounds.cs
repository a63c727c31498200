using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Plans;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>Tells units which times of ad-hoc rounds have opened, and reminds those that have not answered on the last day: each once, whatever days were missed.</summary>
sealed class AdvanceAdHocRounds : IDailyJob
{
    public string Name => "ad-hoc-rounds";

    public async Task<string> RunAsync(LantuDb db, DateOnly slot, DateTimeOffset now)
    {
        var due = await db.AdHocTurns.AsTracking().Where(t => t.SealedAt == null && t.Opens.At <= now && (t.OpenedAt == null || (t.RemindedAt == null && t.Due.Day == slot)))
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
            else if (one.Turn.Remind(slot, now))
            {
                int[] owing = await db.AdHocRows.Where(r => r.PlanId == one.Turn.PlanId && r.RoundNumber == one.Turn.RoundNumber && !db.AdHocAnswers.Any(a => a.PlanId == r.PlanId && a.RoundNumber == r.RoundNumber && a.TurnNumber == one.Turn.Number && a.RowNumber == r.Number))
                    .Select(r => r.UnitOrdinal).Distinct().OrderBy(unit => unit).ToArrayAsync();
                await Tell.UnitsAsync(db, one.Turn.PlanId, owing, now, "adhoc.due", unit => DecideAdHocRounds.PathOf(unit, one.Turn), one.Round.Content.Title);
                done.Add($"{one.Round.Content.Title} no. {one.Turn.Number}: {owing.Length} units reminded");
            }
        }

        return done.Count == 0 ? "nothing to do" : string.Join("; ", done);
    }
}
