using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>Ends the rounds of a plan whose place another issue takes, inside that unit of work; what is sealed stays.</summary>
static class CloseRounds
{
    /// <returns>How many ended that had been opened.</returns>
    public static async Task<int> RunAsync(LantuDb db, Plan superseded, int byPlan, DateTimeOffset now, string by)
    {
        int open = 0;
        foreach (ReportingRound round in await db.Rounds.AsTracking().Where(r => r.PlanId == superseded.Id && r.SealedAt == null && r.ClosedAt == null).OrderBy(r => r.Month).ToListAsync())
        {
            round.Close(now, byPlan);
            await RoundChanges.AddAsync(db, round, RoundChangeKind.Closed, $"plan/{byPlan}", now, by);
            open += round.OpenedAt is null ? 0 : 1;
        }

        if (open > 0)
        {
            await Tell.EverybodyAsync(db, superseded.Id, now, "rounds.closed", "/rounds", $"{byPlan}", $"{open}");
        }

        return open;
    }
}
