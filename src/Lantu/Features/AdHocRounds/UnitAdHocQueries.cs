using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Calendars;
using Lantu.Jobs;
using Lantu.Jobs.AdHocRounds;
using Lantu.Security;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.AdHocRounds;

/// <summary>What a unit's pages of ad-hoc rounds read: so many queries, however many rows there are.</summary>
sealed class UnitAdHocQueries(LantuDb db, PlanUnitNumbers numbers, Visitor visitor, BusinessClock clock)
{
    /// <summary>What a unit is asked.</summary>
    public async Task<UnitAdHocView?> ListAsync(int number, int unit, CancellationToken cancellation)
    {
        if (await AdHocPlan.FindAsync(db, number, cancellation) is not { } plan || await NameAsync(plan, unit, cancellation) is not { } name)
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        IQueryable<AdHocRow> own = db.AdHocRows.Where(r => r.PlanId == plan.Id && r.UnitOrdinal == unit);
        List<AdHocRound> rounds = await db.AdHocRounds.Where(r => r.PlanId == plan.Id && own.Any(row => row.RoundNumber == r.Number)).ToListAsync(cancellation);
        ILookup<int, int> rows = (await own.Select(row => new { row.RoundNumber, row.Number }).ToListAsync(cancellation)).ToLookup(row => row.RoundNumber, row => row.Number);
        ILookup<int, AdHocTurn> turns = (await db.AdHocTurns.Where(t => t.PlanId == plan.Id && own.Any(row => row.RoundNumber == t.RoundNumber)).OrderBy(t => t.Number).ToListAsync(cancellation)).ToLookup(t => t.RoundNumber);
        ILookup<(int, int), AdHocAnswer> answers = (await db.AdHocAnswers.Where(a => a.PlanId == plan.Id && a.Revision == 1 && own.Any(row => row.RoundNumber == a.RoundNumber && row.Number == a.RowNumber)).ToListAsync(cancellation)).ToLookup(a => (a.RoundNumber, a.TurnNumber));
        UnitAdHocLine[] lines = [.. rounds.SelectMany(round => turns[round.Number].Select(turn =>
        {
            AdHocTally tally = AdHocTally.Of([.. rows[round.Number]], answers[(round.Number, turn.Number)]);
            return new UnitAdHocLine(round, turn, turns[round.Number].Count(), tally, tally.Standing(turn, round.IsOut && plan.IsInForce, now));
        }))];
        return new UnitAdHocView(
            plan,
            unit,
            name,
            [.. lines.Where(line => line.Turn.Opens.At <= now).OrderBy(line => line.Standing is AdHocStanding.Waiting or AdHocStanding.Overdue ? 0 : 1).ThenByDescending(line => line.Turn.Opens.At).ThenBy(line => line.Round.Number)],
            [.. lines.Where(line => line.Standing == AdHocStanding.NotYet).GroupBy(line => line.Round.Number).Select(round => round.First()).OrderBy(line => line.Turn.Opens.At)]);
    }

    /// <summary>A unit's form; nothing where the unit is not asked.</summary>
    public async Task<ShortFormView?> FindAsync(int number, int unit, int round, int turn, CancellationToken cancellation)
    {
        if (await AdHocPlan.FindAsync(db, number, cancellation) is not { } plan || await NameAsync(plan, unit, cancellation) is not { } name)
        {
            return null;
        }

        List<AdHocRow> rows = await db.AdHocRows.Where(r => r.PlanId == plan.Id && r.RoundNumber == round && r.UnitOrdinal == unit).OrderBy(r => r.Number).ToListAsync(cancellation);
        List<AdHocTurn> turns = await db.AdHocTurns.Where(t => t.PlanId == plan.Id && t.RoundNumber == round).ToListAsync(cancellation);
        if (rows.Count == 0 || turns.Find(one => one.Number == turn) is not { } asked)
        {
            return null;
        }

        AdHocRound found = await db.AdHocRounds.SingleAsync(r => r.PlanId == plan.Id && r.Number == round, cancellation);
        int[] own = [.. rows.Select(row => row.Number)];
        List<AdHocAnswer> answers = await db.AdHocAnswers.Where(a => a.PlanId == plan.Id && a.RoundNumber == round && a.TurnNumber <= turn && own.Contains(a.RowNumber)).OrderByDescending(a => a.TurnNumber).ThenByDescending(a => a.Revision).ToListAsync(cancellation);
        ILookup<int, AdHocAnswer> ofRow = answers.ToLookup(answer => answer.RowNumber);
        int[] about = [.. rows.Select(row => row.MeasureOrdinal).OfType<int>()];
        Dictionary<int, (string, string)> measures = about.Length == 0 ? [] : (await db.Measures.Where(m => m.PlanId == plan.Id && about.Contains(m.Ordinal)).Select(m => new { m.Ordinal, m.Key, m.Paragraphs }).ToListAsync(cancellation)).ToDictionary(m => m.Ordinal, m => (m.Key, string.Join(' ', m.Paragraphs)));
        DateTimeOffset now = clock.GetUtcNow();
        AdHocAnswer[] given = [.. answers.Where(answer => answer.TurnNumber == turn)];
        AdHocTally tally = AdHocTally.Of(own, given);
        WorkingCalendar calendar = await DecideAdHocRounds.CalendarAsync(db, plan.Id, cancellation);
        (int? directory, int? kept) = await numbers.FindAsync(db, plan.Id, unit, cancellation);
        bool takes = plan.IsInForce && found.IsOut && asked.IsOpen(now);
        return new ShortFormView
        {
            Plan = plan,
            Unit = unit,
            Name = name,
            Round = found,
            Turn = asked,
            Times = turns.Count,
            Tally = tally,
            Standing = tally.Standing(asked, found.IsOut && plan.IsInForce, now),
            Rows = [.. rows.Select(row => new FormRow(row, row.MeasureOrdinal is { } measure ? measures[measure] : null, [.. ofRow[row.Number].Where(answer => answer.TurnNumber == turn)], ofRow[row.Number].FirstOrDefault(answer => answer.TurnNumber < turn)))],
            Seen = given.Length,
            Form = Guid.CreateVersion7(now),
            MayAnswer = takes && visitor.Reach.May(Power.FileWork, plan.Place, directory, kept),
            Left = calendar.Between(BeijingTime.DayOf(now).AddDays(1), asked.Due.Day),
        };
    }

    Task<string?> NameAsync(AdHocPlan plan, int unit, CancellationToken cancellation) => db.Units.Where(u => u.PlanId == plan.Id && u.Ordinal == unit).Select(u => (string?)u.Name).SingleOrDefaultAsync(cancellation);
}
