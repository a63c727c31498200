using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>
/// Opens the rounds whose time has come and records which moments have been reached. Whatever days were missed, one run makes up for them: a round
/// opens once, and a moment that was reached stays so if the clock is set back.
/// </summary>
sealed class AdvanceRounds : IDailyJob
{
    public string Name => "rounds";

    public async Task<string> RunAsync(LantuDb db, DateOnly slot, DateTimeOffset now)
    {
        List<string> done = [];
        foreach (Plan plan in await db.Plans.Where(p => p.State == PlanState.Published).OrderBy(p => p.Number).ToListAsync())
        {
            List<ReportingRound> rounds = await db.Rounds.AsTracking().Where(r => r.PlanId == plan.Id).OrderBy(r => r.Month).ToListAsync();
            if (rounds.Count == 0 && await EnterRounds.RunAsync(db, plan, now, DailyJobs.Actor) is > 0 and var entered)
            {
                done.Add($"plan/{plan.Number}: {entered} rounds entered");
            }

            bool opened = rounds.Count == 0;
            foreach (ReportingRound round in rounds.Where(round => !round.IsOver))
            {
                if (round.IsToOpen(now))
                {
                    await EnterRounds.OpenAsync(db, round, now, DailyJobs.Actor);
                    opened = true;
                    done.Add($"plan/{plan.Number}/round/{round.Month} opened");
                }

                if (round.Reach(now))
                {
                    done.Add($"plan/{plan.Number}/round/{round.Month} {(round.LockedAt is null ? "due" : "locked")}");
                }
            }

            if (opened)
            {
                await DeriveDuties.RunAsync(db, plan.Number, slot);
            }

            foreach (RoundExtension extension in await db.RoundExtensions.AsTracking().Where(e => e.PlanId == plan.Id && e.EndedAt == null).ToListAsync())
            {
                extension.Reach(now);
            }
        }

        return done.Count == 0 ? "nothing to do" : string.Join("; ", done);
    }
}
