using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Burden;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Amendments;
using Lantu.Jobs.Frequencies;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.AdHocRounds;

/// <summary>What the plan office's pages of ad-hoc rounds read, in as many queries for many units as for one.</summary>
sealed class AdHocQueries(LantuDb db, UnitsInReach reach, Visitor visitor, BusinessClock clock)
{
    /// <summary>Those of a plan: all of them for whoever reads all of its work, else those that are out and ask a unit in reach.</summary>
    public async Task<AdHocRoundsView?> ListAsync(int number, CancellationToken cancellation)
    {
        if (await AdHocPlan.FindAsync(db, number, cancellation) is not { } plan)
        {
            return null;
        }

        bool readsAll = reach.MayAll(Power.ReadWork, plan.Place);
        Func<int, bool> isInReach = readsAll ? _ => true : await reach.OfAsync(db, plan.Id, plan.Place, cancellation);
        List<AdHocRound> rounds = await db.AdHocRounds.Where(r => r.PlanId == plan.Id).OrderByDescending(r => r.Number).ToListAsync(cancellation);
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        ILookup<int, AdHocRow> rows = (await db.AdHocRows.Where(r => r.PlanId == plan.Id).OrderBy(r => r.Number).ToListAsync(cancellation)).ToLookup(r => r.RoundNumber);
        ILookup<int, AdHocTurn> turns = (await db.AdHocTurns.Where(t => t.PlanId == plan.Id).OrderBy(t => t.Number).ToListAsync(cancellation)).ToLookup(t => t.RoundNumber);
        ILookup<(int, int), int> answered = (await db.AdHocAnswers.Where(a => a.PlanId == plan.Id && a.Revision == 1).Select(a => new { a.RoundNumber, a.TurnNumber, a.RowNumber }).ToListAsync(cancellation)).ToLookup(a => (a.RoundNumber, a.TurnNumber), a => a.RowNumber);
        DateTimeOffset now = clock.GetUtcNow();
        (AdHocPlan? prior, IReadOnlyList<(int, string)> lapsed) = await LapsedAsync(plan, readsAll, cancellation);
        return new AdHocRoundsView(plan, [.. rounds.Where(round => readsAll || (turns[round.Number].Any() && rows[round.Number].Any(row => isInReach(row.UnitOrdinal)))).Select(Line)])
        {
            ReadsAll = readsAll,
            MayDraft = plan.IsInForce && visitor.May(Power.RunRounds, plan.Place),
            Prior = lapsed.Count > 0 ? prior : null,
            Lapsed = lapsed,
        };

        AdHocLine Line(AdHocRound round)
        {
            AdHocTurn? latest = turns[round.Number].LastOrDefault(turn => turn.Opens.At <= now);
            HashSet<int> done = latest is null ? [] : [.. answered[(round.Number, latest.Number)]];
            IGrouping<int, AdHocRow>[] units = [.. rows[round.Number].GroupBy(row => row.UnitOrdinal)];
            return new AdHocLine(
                round,
                BurdenOf(round, [.. rows[round.Number]]),
                [.. turns[round.Number]],
                latest,
                units.Count(unit => unit.All(row => done.Contains(row.Number))),
                readsAll ? [] : [.. units.Where(unit => isInReach(unit.Key)).Select(unit => (unit.Key, names[unit.Key]))]);
        }
    }

    /// <summary>An empty form; nothing where there is no such plan.</summary>
    public async Task<AdHocFormView?> FormAsync(int number, AdHocForm? typed, IReadOnlyList<string> refused, CancellationToken cancellation) =>
        await AdHocPlan.FindAsync(db, number, cancellation) is { } plan ? new AdHocFormView(plan, typed ?? new AdHocForm { Days = "3", Weeks = "1" }, await NamesAsync(plan, cancellation), refused) : null;

    /// <summary>The form filled in with what is left of a round that ended with the earlier issue; nothing where there is none.</summary>
    public async Task<AdHocFormView?> AnewAsync(int number, int from, CancellationToken cancellation)
    {
        if (await FormAsync(number, null, [], cancellation) is not { } form || await PriorAsync(form.Plan, cancellation) is not { } prior
            || await db.AdHocRounds.SingleOrDefaultAsync(r => r.PlanId == prior.Id && r.Number == from && r.ClosedByPlan == number, cancellation) is not { } lapsed)
        {
            return null;
        }

        (string named, IReadOnlyList<string> missing) = await NamedAnewAsync(form.Plan, prior, lapsed.Content, cancellation);
        return form with
        {
            Typed = AdHocForm.Of(lapsed.Content.From(clock.Today()) with { Named = named }),
            Notes = [Words.Of("AdHocAnewNote", prior.Name.Number, lapsed.Content.Title), .. missing.Count > 0 ? [Words.Of("AdHocAnewMissing", string.Join('、', missing))] : Array.Empty<string>()],
        };
    }

    /// <summary>One round with what is answered.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="round">Number of the round.</param>
    /// <param name="turn">The time whose answers are seen; the one that opened last where none is named.</param>
    /// <param name="filter">Which of them.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<AdHocRoundView?> FindAsync(int number, int round, int? turn, AnswerFilter filter, CancellationToken cancellation)
    {
        if (await AdHocPlan.FindAsync(db, number, cancellation) is not { } plan || await db.AdHocRounds.SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Number == round, cancellation) is not { } found)
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        List<AdHocRow> rows = await db.AdHocRows.Where(r => r.PlanId == plan.Id && r.RoundNumber == round).OrderBy(r => r.Number).ToListAsync(cancellation);
        List<AdHocTurn> turns = await db.AdHocTurns.Where(t => t.PlanId == plan.Id && t.RoundNumber == round).OrderBy(t => t.Number).ToListAsync(cancellation);
        AdHocTurn? seen = turns.Find(one => one.Number == turn) ?? turns.FindLast(one => one.Opens.At <= now) ?? turns.FirstOrDefault();
        var first = await db.AdHocAnswers.Where(a => a.PlanId == plan.Id && a.RoundNumber == round && a.Revision == 1).Select(a => new { a.TurnNumber, a.RowNumber, a.IsLate }).ToListAsync(cancellation);
        IReadOnlyList<AdHocMoments> moments = turns.Count > 0 ? [.. turns.Select(one => new AdHocMoments(one.Opens, one.Due))] : AdHocMoments.Of(found.Content, await DecideAdHocRounds.CalendarAsync(db, plan.Id, cancellation));
        RoundMonth[] months = [.. moments.Select(one => RoundMonth.Of(one.Opens.Day)).Distinct()];
        IReadOnlyList<AnswerLine> lines = seen is null ? [] : await LinesAsync(plan, found, seen, rows, names, now, cancellation);
        bool mayRun = plan.IsInForce && visitor.May(Power.RunRounds, plan.Place);
        bool isOwn = visitor.Account is { } account && !found.MayDecide(account.Number);
        return new AdHocRoundView
        {
            Plan = plan,
            Round = found,
            Burden = BurdenOf(found, rows) with { Turns = moments.Count },
            Moments = moments,
            Turns = turns,
            Counts = turns.ToDictionary(one => one.Number, one => Count(rows, first.Where(answer => answer.TurnNumber == one.Number).ToDictionary(answer => answer.RowNumber, answer => answer.IsLate))),
            Months = months,
            Units = found.IsDraft ? await AskedAsync(plan, rows, moments, months, names, cancellation) : [.. rows.GroupBy(row => row.UnitOrdinal).Select(unit => new AskedUnit(unit.Key, names[unit.Key], unit.Count(), []))],
            Turn = seen,
            Filter = filter,
            Lines = [.. lines.Where(line => Matches(line, filter))],
            Sorts = Enum.GetValues<AnswerFilter>().ToDictionary(sort => sort, sort => lines.Count(line => Matches(line, sort))),
            Now = now,
            MayRun = mayRun,
            IsOwn = isOwn,
            Change = mayRun && isOwn && found.IsDraft ? new AdHocFormView(plan, AdHocForm.Of(found), await NamesAsync(plan, cancellation), []) : null,
        };
    }

    static AdHocBurden BurdenOf(AdHocRound round, IReadOnlyCollection<AdHocRow> rows) => new(rows.Select(row => row.UnitOrdinal).Distinct().Count(), rows.Count, round.Content.Columns.Count, round.Content.OpeningDays().Count);

    static (int Complete, int Late) Count(List<AdHocRow> rows, Dictionary<int, bool> first)
    {
        AdHocRow[][] complete = [.. rows.GroupBy(row => row.UnitOrdinal).Where(unit => unit.All(row => first.ContainsKey(row.Number))).Select(unit => unit.ToArray())];
        return (complete.Length, complete.Count(unit => unit.Any(row => first[row.Number])));
    }

    static bool Matches(AnswerLine line, AnswerFilter filter) => filter switch
    {
        AnswerFilter.Answered => line.Answer is not null,
        AnswerFilter.Late => line.IsLate,
        AnswerFilter.Missing => line.Answer is null,
        _ => true,
    };

    async Task<IReadOnlyList<AnswerLine>> LinesAsync(AdHocPlan plan, AdHocRound round, AdHocTurn turn, List<AdHocRow> rows, Dictionary<int, string> names, DateTimeOffset now, CancellationToken cancellation)
    {
        ILookup<int, AdHocAnswer> answers = (await db.AdHocAnswers.Where(a => a.PlanId == plan.Id && a.RoundNumber == round.Number && a.TurnNumber == turn.Number).OrderBy(a => a.Revision).ToListAsync(cancellation)).ToLookup(a => a.RowNumber);
        Dictionary<int, string> keys = round.Content.Ask == AdHocAsk.Measures ? await db.Measures.Where(m => m.PlanId == plan.Id).Select(m => new { m.Ordinal, m.Key }).ToDictionaryAsync(m => m.Ordinal, m => m.Key, cancellation) : [];
        return [.. rows.Select(row =>
        {
            AdHocAnswer[] given = [.. answers[row.Number]];
            AdHocTally tally = AdHocTally.Of([row.Number], given);
            return new AnswerLine(row, names[row.UnitOrdinal], row.MeasureOrdinal is { } measure ? keys.GetValueOrDefault(measure, "") : null, given.LastOrDefault(), tally.Late > 0, tally.Standing(turn, round.IsOut && plan.IsInForce, now));
        })];
    }

    async Task<IReadOnlyList<AskedUnit>> AskedAsync(AdHocPlan plan, List<AdHocRow> rows, IReadOnlyList<AdHocMoments> moments, RoundMonth[] months, Dictionary<int, string> names, CancellationToken cancellation)
    {
        PlanReporting reporting = (await PlanReporting.LoadAsync(db, plan.Name.Number, clock, cancellation))!;
        Dictionary<string, UnitBurden> forecast = reporting.Forecast().Units.Where(unit => unit.Unit is not null).ToDictionary(unit => unit.Unit!, StringComparer.Ordinal);
        ILookup<(string, RoundMonth), AdHocLoad> others = (await AdHocLoads.OfAsync(db, plan.Id, cancellation)).ToLookup(load => (load.Unit, load.Month));
        return [.. rows.GroupBy(row => row.UnitOrdinal).Select(unit => new AskedUnit(unit.Key, names[unit.Key], unit.Count(), [.. months.Select(month => (
            Reports(names[unit.Key], month),
            others[(names[unit.Key], month)].Sum(load => load.Rows),
            unit.Count() * moments.Count(one => RoundMonth.Of(one.Opens.Day) == month)))]))];

        int Reports(string name, RoundMonth month) => month.Year == reporting.Months.Year && month.Month >= reporting.Months.First && forecast.TryGetValue(name, out UnitBurden? known) ? known.Writes[month.Month - reporting.Months.First] : 0;
    }

    Task<AdHocPlan?> PriorAsync(AdHocPlan plan, CancellationToken cancellation) => db.Plans.Where(p => p.Id == plan.Id && p.Succession == PlanSuccession.Amendment)
        .Join(db.Plans, p => p.PriorId, o => (PlanId?)o.Id, (_, o) => new AdHocPlan(o.Id, new PlanName(o.Number, o.Title), o.State, o.Place)).SingleOrDefaultAsync(cancellation);

    // Whoever reads all of it sees what was never out, too; a unit what asked it.
    async Task<(AdHocPlan? Prior, IReadOnlyList<(int Number, string Title)> Lapsed)> LapsedAsync(AdHocPlan plan, bool readsAll, CancellationToken cancellation)
    {
        if (await PriorAsync(plan, cancellation) is not { } prior)
        {
            return (null, []);
        }

        List<AdHocRound> ended = await db.AdHocRounds.Where(r => r.PlanId == prior.Id && r.ClosedByPlan == plan.Name.Number && (readsAll || db.AdHocTurns.Any(t => t.PlanId == r.PlanId && t.RoundNumber == r.Number))).OrderBy(r => r.Number).ToListAsync(cancellation);
        if (ended.Count == 0 || readsAll)
        {
            return (prior, [.. ended.Select(round => (round.Number, round.Content.Title))]);
        }

        Func<int, bool> isInReach = await reach.OfAsync(db, prior.Id, prior.Place, cancellation);
        ILookup<int, int> asked = (await db.AdHocRows.Where(r => r.PlanId == prior.Id).Select(r => new { r.RoundNumber, r.UnitOrdinal }).ToListAsync(cancellation)).ToLookup(r => r.RoundNumber, r => r.UnitOrdinal);
        return (prior, [.. ended.Where(round => asked[round.Number].Any(isInReach)).Select(round => (round.Number, round.Content.Title))]);
    }

    // Units keep their names; measures may have other numbers in the corrected issue.
    async Task<(string Named, IReadOnlyList<string> Missing)> NamedAnewAsync(AdHocPlan plan, AdHocPlan prior, AdHocContent content, CancellationToken cancellation)
    {
        if (content.Ask == AdHocAsk.Units)
        {
            return (content.Named, []);
        }

        Dictionary<int, int> later = await LaterMeasures.OfAsync(db, plan.Id);
        Dictionary<string, int> then = await db.Measures.Where(m => m.PlanId == prior.Id).ToDictionaryAsync(m => m.Key, m => m.Ordinal, StringComparer.Ordinal, cancellation);
        Dictionary<int, string> now = await db.Measures.Where(m => m.PlanId == plan.Id).ToDictionaryAsync(m => m.Ordinal, m => m.Key, cancellation);
        (string Key, string? Later)[] keys = [.. AskedRows.Keys(content.Named).Select(key => (key, then.TryGetValue(key, out int place) && later.TryGetValue(place, out int next) ? now[next] : null))];
        return (string.Join('、', keys.Select(key => key.Later).OfType<string>()), [.. keys.Where(key => key.Later is null).Select(key => key.Key)]);
    }

    async Task<IReadOnlyList<string>> NamesAsync(AdHocPlan plan, CancellationToken cancellation)
    {
        UnitDirectory directory = await PlanDirectory.ReadAsync(db, plan.Id, cancellation);
        return [.. directory.Groups.Where(group => group.MembersOfKind is not null || group.Members.Count > 0).Select(group => group.Name), .. directory.Units.Where(unit => unit.ValidTo is null).Select(unit => unit.Name)];
    }
}
