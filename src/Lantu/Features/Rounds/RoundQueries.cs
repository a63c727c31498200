using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Rounds;

/// <summary>What the pages of rounds read.</summary>
sealed class RoundQueries(LantuDb db, VerifyRound verify, UnitsInReach reach, BusinessClock clock)
{
    const int MessagesShown = 20;

    public async Task<RoundsView?> ListAsync(int number, CancellationToken cancellation)
    {
        if (await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) is not { } plan)
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        RoundScope scope = await reach.RoundsOfAsync(db, plan.Id, plan.Place, cancellation);
        List<RoundSetting> settings = await db.RoundSettings.Where(s => s.PlanId == plan.Id).OrderByDescending(s => s.Number).ToListAsync(cancellation);
        WorkingCalendar days = await DaysAsync(settings.FirstOrDefault(), cancellation);
        RoundTerms terms = settings.FirstOrDefault()?.Terms ?? RoundTerms.Usual;
        List<ReportingRound> rounds = await db.Rounds.Where(r => r.PlanId == plan.Id).OrderBy(r => r.Month).ToListAsync(cancellation);
        ILookup<RoundMonth, RoundExtension> granted = (await db.RoundExtensions.Where(e => e.PlanId == plan.Id).OrderBy(e => e.Number).ToListAsync(cancellation)).ToLookup(e => e.Month);
        int? by = rounds.FirstOrDefault(round => round.ClosedByPlan is not null)?.ClosedByPlan;
        return new RoundsView(new PlanName(plan.Number, plan.Title), plan.State, plan.Header.ReportingRule, terms, [.. rounds.Select(round => Row(round, [.. granted[round.Month]], days, now) is var row ? row with { Extensions = scope.Shown(row.Extensions) } : row)])
        {
            Obstacle = rounds.Count > 0 ? null : RoundSchedule.Of(plan.Header, terms, days).Obstacle,
            Settings = settings,
            Messages = await scope.Within(db.Messages.Where(m => m.PlanId == plan.Id && m.Person == null && EF.Functions.Like(m.Kind, "round%"))).OrderByDescending(m => m.Number).Take(MessagesShown).ToListAsync(cancellation),
            Units = scope.Names,
            ReplacedBy = by is null ? null : await db.Plans.Where(p => p.Number == by).Select(p => new PlanName(p.Number, p.Title)).SingleOrDefaultAsync(cancellation),
            Replaces = await db.Rounds.Where(r => r.ClosedByPlan == number).Join(db.Plans, r => r.PlanId, p => p.Id, (_, p) => new PlanName(p.Number, p.Title)).FirstOrDefaultAsync(cancellation),
        };
    }

    public async Task<RoundView?> FindAsync(int number, string month, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted)
            || await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) is not { } plan
            || await db.Rounds.SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Month == wanted, cancellation) is not { } round)
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        RoundScope scope = await reach.RoundsOfAsync(db, plan.Id, plan.Place, cancellation);
        List<RoundExtension> granted = await db.RoundExtensions.Where(e => e.PlanId == plan.Id && e.Month == wanted).OrderBy(e => e.Number).ToListAsync(cancellation);
        RoundRow row = Row(round, granted, await DaysAsync(await RoundShift.CurrentSettingAsync(db, plan.Id, cancellation), cancellation), now);
        List<SealedRound> seals = await db.SealedRounds.Where(s => s.PlanId == plan.Id && s.Month == wanted).OrderBy(s => s.Revision).ToListAsync(cancellation);
        string path = $"/rounds/{wanted}";
        IReadOnlyList<UnitRound> units = await UnitsAsync(round, scope.Names, granted, now, cancellation);
        return new RoundView
        {
            Plan = new PlanName(plan.Number, plan.Title),
            State = plan.State,
            Round = round,
            Standing = row.Standing,
            Left = row.Left,
            Extensions = scope.Shown(granted),
            Owing = units.Count,
            Units = [.. units.Where(unit => scope.Shows(unit.Name))],
            Names = scope.Names,
            MayReadSeals = reach.MayAll(Power.ReadSeals, plan.Place),
            Changes = [.. (await db.RoundChanges.Where(c => c.PlanId == plan.Id && c.Month == wanted).OrderByDescending(c => c.Number).ToListAsync(cancellation)).Where(change => scope.Shows(change.Unit))],
            Messages = await scope.Within(db.Messages.Where(m => m.PlanId == plan.Id && m.Person == null && m.Path == path)).OrderByDescending(m => m.Number).Take(MessagesShown).ToListAsync(cancellation),
            Seals = seals,
            Checks = seals.Count == 0 ? [] : await verify.RunAsync(db, number, month, cancellation),
            MayOpen = round is { OpenedAt: null, IsOver: false } && round.Opens.At <= now && plan.State == PlanState.Published,
            IsPastDue = ReportingRound.HasPassed(round.Due, now),
        };
    }

    /// <summary>The bytes of a seal.</summary>
    public async Task<byte[]?> SealAsync(int number, string month, int revision, CancellationToken cancellation) =>
        !RoundMonth.TryParse(month, out RoundMonth wanted) ? null
            : await db.SealedRounds.Where(s => s.Month == wanted && s.Revision == revision).Join(db.Plans.Where(p => p.Number == number), s => s.PlanId, p => p.Id, (s, _) => s.Content).SingleOrDefaultAsync(cancellation);

    static RoundRow Row(ReportingRound round, IReadOnlyList<RoundExtension> granted, WorkingCalendar days, DateTimeOffset now)
    {
        RoundStanding standing = RoundStanding.Of(round, granted, null, now);
        return new RoundRow(round, standing, days.Between(BeijingTime.DayOf(now).AddDays(1), standing.Due.Day), granted);
    }

    async Task<WorkingCalendar> DaysAsync(RoundSetting? setting, CancellationToken cancellation) => await StoredCalendar.DaysAsync(db, setting?.CalendarNumber ?? StoredCalendar.Usual, cancellation);

    // Of every unit that the round asks something of: what is due, filed and signed.
    async Task<IReadOnlyList<UnitRound>> UnitsAsync(ReportingRound round, IReadOnlyDictionary<int, string> names, IReadOnlyList<RoundExtension> granted, DateTimeOffset now, CancellationToken cancellation)
    {
        IQueryable<ReportDuty> duties = db.ReportDuties.Where(d => d.PlanId == round.PlanId && d.Month == round.Month && !d.IsVoluntary);
        Dictionary<int, int> due = await duties.GroupBy(d => d.UnitOrdinal).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        Dictionary<int, int> filed = await db.Reports.Where(r => r.PlanId == round.PlanId && r.Month == round.Month && r.State != ReportState.Returned && r.State != ReportState.Withdrawn)
            .Where(r => duties.Any(d => d.UnitOrdinal == r.UnitOrdinal && d.MeasureOrdinal == r.MeasureOrdinal))
            .GroupBy(r => r.UnitOrdinal).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        List<Submission> submissions = await db.Submissions.Where(s => s.PlanId == round.PlanId && s.Month == round.Month).OrderBy(s => s.UnitOrdinal).ToListAsync(cancellation);
        return [.. submissions.Where(one => names.ContainsKey(one.UnitOrdinal)).Select(one => new UnitRound(names[one.UnitOrdinal], one, due.GetValueOrDefault(one.UnitOrdinal), filed.GetValueOrDefault(one.UnitOrdinal), RoundStanding.Of(round, granted, names[one.UnitOrdinal], now)))];
    }
}
