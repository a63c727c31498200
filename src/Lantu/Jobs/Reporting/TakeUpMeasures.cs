using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Burden;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Frequencies;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>A unit takes a measure up that is not due in a round, to report on it all the same, or puts it back before it has.</summary>
sealed class TakeUpMeasures(WriteQueue writes, BusinessClock clock)
{
    /// <summary>Takes one up; what is due or taken up already stays as it is.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The unit's place among the plan's.</param>
    /// <param name="month">The round.</param>
    /// <param name="measure">The measure's place in the plan.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">The round takes nothing now, the unit does not report on the measure or is done with it, or nothing would change.</exception>
    public Task<int> TakeAsync(int number, int unit, RoundMonth month, int measure, string by) => writes.RunAsync(by, async db =>
    {
        (Plan plan, ReportingRound round, string name) = await OpenAsync(db, number, unit, month);
        if (await db.ReportDuties.AnyAsync(d => d.PlanId == plan.Id && d.Month == month && d.UnitOrdinal == unit && d.MeasureOrdinal == measure))
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        PlanReporting reporting = (await PlanReporting.LoadAsync(db, number, clock))!;
        string key = reporting.Measures.FirstOrDefault(one => one.Ordinal == measure)?.Key ?? throw new RefusedException(Refusal.NotThere);
        ReportingParty party = reporting.PartiesOf(measure).Parties.FirstOrDefault(one => one.Unit == name) ?? throw new RefusedException(Refusal.EarlyNotOwn, key);
        if ((await db.Completions.Where(c => c.PlanId == plan.Id && c.UnitOrdinal == unit && c.MeasureOrdinal == measure).ToListAsync()).Exists(completion => completion.Spares(month)))
        {
            throw new RefusedException(Refusal.EarlyNotOwn, key);
        }

        int? checker = party.Checker is { } lead ? await db.Units.Where(u => u.PlanId == plan.Id && u.Name == lead).Select(u => (int?)u.Ordinal).SingleOrDefaultAsync() : null;
        db.ReportDuties.Add(new ReportDuty { PlanId = plan.Id, Month = month, UnitOrdinal = unit, MeasureOrdinal = measure, CheckerOrdinal = checker, IsSampled = SamplingRule.Shipped.Draws(plan.Id.Value, month, name, key), IsVoluntary = true });
        round.Touch();
        return new Written<int>(measure, "report.taken-up", $"plan/{number}/unit/{unit}/round/{month}", key);
    });

    /// <summary>Puts one back that was taken up and of which nothing stands that was filed.</summary>
    /// <exception cref="RefusedException">The round takes nothing now, it was not taken up, or a report of it stands.</exception>
    public Task<int> PutBackAsync(int number, int unit, RoundMonth month, int measure, string by) => writes.RunAsync(by, async db =>
    {
        (Plan plan, ReportingRound round, _) = await OpenAsync(db, number, unit, month);
        ReportDuty duty = await db.ReportDuties.AsTracking().SingleOrDefaultAsync(d => d.PlanId == plan.Id && d.Month == month && d.UnitOrdinal == unit && d.MeasureOrdinal == measure && d.IsVoluntary) ?? throw new RefusedException(Refusal.NothingChanged);
        string key = await db.Measures.Where(m => m.PlanId == plan.Id && m.Ordinal == measure).Select(m => m.Key).SingleAsync();
        if (await db.Reports.AnyAsync(r => r.PlanId == plan.Id && r.Month == month && r.UnitOrdinal == unit && r.MeasureOrdinal == measure && r.State != ReportState.Withdrawn))
        {
            throw new RefusedException(Refusal.EarlyFiled, key);
        }

        db.ReportDuties.Remove(duty);
        round.Touch();
        return new Written<int>(measure, "report.put-back", $"plan/{number}/unit/{unit}/round/{month}", key);
    });

    async Task<(Plan Plan, ReportingRound Round, string Unit)> OpenAsync(LantuDb db, int number, int unit, RoundMonth month)
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        ReportingRound round = await db.Rounds.AsTracking().SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Month == month) ?? throw new RefusedException(Refusal.NotThere);
        string name = await db.Units.Where(u => u.PlanId == plan.Id && u.Ordinal == unit).Select(u => u.Name).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);
        RoundStanding standing = RoundStanding.Of(round, await db.RoundExtensions.Where(e => e.PlanId == plan.Id && e.Month == month).ToListAsync(), name, clock.GetUtcNow());
        return standing.TakesReports ? (plan, round, name) : throw new RefusedException(Refusal.NoReportsTaken, standing);
    }
}
