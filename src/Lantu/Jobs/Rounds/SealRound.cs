using Lantu.Data.Writing;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>Freezes a round's figures; a correction after that is sealed beside them, with its reason.</summary>
sealed class SealRound(WriteQueue writes, BusinessClock clock, IEnumerable<ISealedPart> parts)
{
    /// <param name="plan">Number of the plan.</param>
    /// <param name="month">The month, as 2023-03.</param>
    /// <param name="reason">Why; needed for a correction.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RoundRefusedException">It can't be sealed, or nothing is to be corrected.</exception>
    public Task<SealedRound> RunAsync(int plan, string month, string? reason, string by) => writes.RunAsync(by, async db =>
    {
        RoundAct act = await RoundAct.BeginAsync(db, plan, month);
        (ReportingRound round, DateTimeOffset now) = (act.Round, clock.GetUtcNow());
        SealedScope scope = new(db, act.Plan, round, now);
        int last = await db.SealedRounds.Where(s => s.PlanId == round.PlanId && s.Month == round.Month).MaxAsync(s => (int?)s.Revision) ?? 0;
        string why = last == 0 ? (reason ?? "").Trim() : RoundAct.Reason(reason);
        if (last == 0)
        {
            RefuseUnlocked(act, now);
            round.Reach(now);
            round.Seal(now, by);
            await db.SaveChangesAsync();
        }
        else if (await IsUnchangedAsync(scope, last))
        {
            throw new RoundRefusedException(RoundRefusal.NothingToCorrect, round.Month);
        }

        byte[] content = await SealedContent.WriteAsync(scope, last + 1, by, why, parts);
        SealedRound made = new() { PlanId = round.PlanId, Month = round.Month, Revision = last + 1, Content = content, Hash = SealedContent.Hash(content), Reason = why, At = now, By = by };
        db.SealedRounds.Add(made);
        await RoundChanges.AddAsync(db, round, last == 0 ? RoundChangeKind.Sealed : RoundChangeKind.Corrected, why, now, by);
        await Tell.EverybodyAsync(db, round.PlanId, now, last == 0 ? "round.sealed" : "round.corrected", $"/rounds/{round.Month}", round.Month.ToString(), $"{made.Revision}", why);
        return new Written<SealedRound>(made, last == 0 ? "round.sealed" : "round.corrected", $"plan/{plan}/round/{round.Month}", $"revision {made.Revision} {made.Hash}{(why.Length > 0 ? $": {why}" : "")}");
    });

    async Task<bool> IsUnchangedAsync(SealedScope scope, int last)
    {
        DateTimeOffset before = await scope.Db.SealedRounds.Where(s => s.PlanId == scope.Plan.Id && s.Month == scope.Round.Month && s.Revision == last).Select(s => s.At).SingleAsync();
        byte[] now = await SealedContent.FiguresAsync(scope, parts);
        byte[] then = await SealedContent.FiguresAsync(scope with { At = before }, parts);
        return now.AsSpan().SequenceEqual(then);
    }

    static void RefuseUnlocked(RoundAct act, DateTimeOffset now)
    {
        act.RefuseOver();
        ReportingRound round = act.Round;
        if (round.OpenedAt is null)
        {
            throw new RoundRefusedException(RoundRefusal.NotOpened, round.Month);
        }

        RoundStanding standing = RoundStanding.Of(round, act.Extensions, null, now);
        if (standing.State != RoundState.Locked && standing.Unlock is null)
        {
            throw standing.Locks.IsProvisional ? new RoundRefusedException(RoundRefusal.Provisional, round.Month) : new RoundRefusedException(RoundRefusal.NotLocked, round.Month, standing.Locks.Day);
        }

        if (act.Extensions.FirstOrDefault(extension => !extension.HasEnded(now)) is { } running)
        {
            throw new RoundRefusedException(RoundRefusal.StillRunning, round.Month, running.Unit ?? "", running.Locks.Day);
        }
    }
}
