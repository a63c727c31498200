using System.Globalization;
using Lantu.Data.Writing;
using Lantu.Domain.AdHocRounds;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>Units answer short forms: what is sent is taken as a whole, late or not, until the time is sealed. What stands already is no new answer.</summary>
sealed class AnswerAdHocRounds(TakeOnce once)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The unit's place in the plan.</param>
    /// <param name="round">Number of the ad-hoc round.</param>
    /// <param name="turn">Which time of it.</param>
    /// <param name="seen">How many answers the unit had given when the page was made.</param>
    /// <param name="rows">What stands in the form.</param>
    /// <param name="form">The form's key.</param>
    /// <param name="filer">Who answers.</param>
    /// <returns>How many rows were answered, and whether late.</returns>
    /// <exception cref="RefusedException">It is not the unit's, takes no answers, or something was not understood.</exception>
    public async Task<(int Rows, bool IsLate)> RunAsync(int number, int unit, int round, int turn, int seen, IReadOnlyList<TypedRow> rows, Guid form, Filer filer)
    {
        string answer = await once.RunAsync(number, form, new { unit, round, turn, seen, rows }, filer, async (db, plan, now) =>
        {
            AdHocRound asked = await db.AdHocRounds.SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Number == round) ?? throw new RefusedException(Refusal.NotThere);
            AdHocTurn time = await db.AdHocTurns.SingleOrDefaultAsync(t => t.PlanId == plan.Id && t.RoundNumber == round && t.Number == turn) ?? throw new RefusedException(Refusal.NotThere);
            int[] own = await db.AdHocRows.Where(r => r.PlanId == plan.Id && r.RoundNumber == round && r.UnitOrdinal == unit).OrderBy(r => r.Number).Select(r => r.Number).ToArrayAsync();
            if (own.Length == 0)
            {
                throw new RefusedException(Refusal.NotThere);
            }

            Judge(asked, time, now);
            List<AdHocAnswer> before = await db.AdHocAnswers.Where(a => a.PlanId == plan.Id && a.RoundNumber == round && a.TurnNumber <= turn && own.Contains(a.RowNumber)).ToListAsync();
            if (before.Count(one => one.TurnNumber == turn) != seen)
            {
                throw AdHocRefusal.Of(AdHocFaultKind.AnsweredMeanwhile);
            }

            List<AdHocAnswer> fresh = Read(asked, time, [.. rows.Where(row => own.Contains(row.Number)).DistinctBy(row => row.Number)], before, now, filer);
            db.AdHocAnswers.AddRange(fresh);
            bool isLate = fresh.Exists(one => one.IsLate && one.Revision == 1);
            return new Written<string>(
                string.Create(CultureInfo.InvariantCulture, $"{fresh.Count}{(isLate ? " late" : "")}"),
                "adhoc.answered",
                $"plan/{number}/unit/{unit}",
                string.Create(CultureInfo.InvariantCulture, $"{asked.Content.Title}, time {turn}: {string.Join(", ", fresh.Select(one => $"row {one.RowNumber} revision {one.Revision}"))}{(isLate ? "; late" : "")}"));
        });
        string[] parts = answer.Split(' ');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1);
    }

    static void Judge(AdHocRound round, AdHocTurn turn, DateTimeOffset now)
    {
        if (!round.IsOut)
        {
            throw round.ClosedByPlan is { } plan ? AdHocRefusal.Of(AdHocFaultKind.Ended, plan) : AdHocRefusal.Of(AdHocFaultKind.Withdrawn, round.EndedBy!, round.EndedAt!.Value, round.EndedBecause!);
        }

        if (!turn.IsOpen(now))
        {
            throw turn.SealedAt is { } at ? AdHocRefusal.Of(AdHocFaultKind.Sealed, turn.SealedBy!, at) : AdHocRefusal.Of(AdHocFaultKind.NotOpen, turn.Opens.Day);
        }
    }

    static List<AdHocAnswer> Read(AdHocRound round, AdHocTurn turn, IReadOnlyList<TypedRow> rows, List<AdHocAnswer> before, DateTimeOffset now, Filer filer)
    {
        ILookup<int, AdHocAnswer> known = before.OrderBy(one => one.TurnNumber).ThenBy(one => one.Revision).ToLookup(one => one.RowNumber);
        List<AdHocAnswer> fresh = [];
        List<AdHocFault> faults = [];
        foreach (TypedRow row in rows)
        {
            AdHocAnswer? last = known[row.Number].LastOrDefault(one => one.TurnNumber == turn.Number);
            AdHocReading read = AdHocReading.Of(round.Content.Columns, row.Typed, known[row.Number].LastOrDefault(one => one.TurnNumber < turn.Number)?.Values, row.Repeats, last is not null);
            faults.AddRange(read.Faults.Select(fault => fault with { Row = row.Number }));
            if (read.Values is { } values && last?.Values.SequenceEqual(values, StringComparer.Ordinal) != true)
            {
                fresh.Add(new AdHocAnswer
                {
                    PlanId = round.PlanId,
                    RoundNumber = round.Number,
                    TurnNumber = turn.Number,
                    RowNumber = row.Number,
                    Revision = (last?.Revision ?? 0) + 1,
                    Values = values,
                    Repeated = read.Repeated,
                    At = now,
                    By = filer.Actor,
                    Account = filer.Account,
                    IsLate = turn.IsLate(now),
                });
            }
        }

        AdHocRefusal.Check(faults);
        AdHocRefusal.CheckMarks(fresh.SelectMany(one => one.Values));
        return fresh.Count > 0 ? fresh : throw AdHocRefusal.Of(AdHocFaultKind.NothingFilled);
    }
}
