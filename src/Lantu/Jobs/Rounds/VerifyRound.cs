using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Rounds;

/// <summary>Computes what a round's seals froze again, and compares to the byte. It changes nothing.</summary>
sealed class VerifyRound(IEnumerable<ISealedPart> parts)
{
    /// <returns>One answer for each seal, in their order.</returns>
    /// <exception cref="RoundRefusedException">There is no such round, or it is not sealed.</exception>
    public async Task<IReadOnlyList<SealCheck>> RunAsync(LantuDb db, int number, string month, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            throw new RoundRefusedException(RoundRefusal.NoMonth, month);
        }

        Plan plan = await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) ?? throw new RoundRefusedException(RoundRefusal.NoPlan, number);
        ReportingRound? round = await db.Rounds.SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Month == wanted, cancellation);
        List<SealedRound> seals = await db.SealedRounds.Where(s => s.PlanId == plan.Id && s.Month == wanted).OrderBy(s => s.Revision).ToListAsync(cancellation);
        if (round is null || seals.Count == 0)
        {
            throw new RoundRefusedException(RoundRefusal.NotSealed, wanted);
        }

        List<SealCheck> checks = [];
        foreach (SealedRound seal in seals)
        {
            if (SealedContent.IsOfEarlierForm(seal.Content))
            {
                checks.Add(new SealCheck(seal.Revision, seal.Hash, seal.Content.Length, SealedContent.Hash(seal.Content) == seal.Hash, IsReproduced: false) { IsOfEarlierForm = true });
                continue;
            }

            byte[] again = await SealedContent.WriteAsync(new SealedScope(db, plan, round, seal.At), seal.Revision, seal.By, seal.Reason, parts);
            checks.Add(new SealCheck(seal.Revision, seal.Hash, seal.Content.Length, SealedContent.Hash(seal.Content) == seal.Hash, again.AsSpan().SequenceEqual(seal.Content)));
        }

        return checks;
    }
}
