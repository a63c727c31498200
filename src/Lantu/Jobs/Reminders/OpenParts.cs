using Lantu.Data;
using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Delegations;
using Lantu.Jobs.Frequencies;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>
/// Who has not reported to the unit above what it is asked for by an internal cut-off, in the rounds of <see cref="OpenRounds"/>. Once the units of the plan
/// above have signed their reports off nobody waits for a part of them.
/// </summary>
static class OpenParts
{
    /// <param name="db">The database.</param>
    /// <param name="plans">The plans in force.</param>
    /// <param name="days">The days by which each plan's rounds are counted.</param>
    /// <param name="clock">Tells how rounds stand now.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<IReadOnlyList<OwingUnit>> LoadAsync(LantuDb db, IReadOnlyList<Plan> plans, Func<PlanId, Domain.Calendars.WorkingCalendar> days, BusinessClock clock, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        List<OwingUnit> owing = [];
        foreach (Plan plan in plans)
        {
            List<Delegation> handed = [.. (await db.Delegations.Where(d => d.PlanId == plan.Id && d.State == DelegationState.Handed).ToListAsync(cancellation)).Where(one => one.Content.CutOffDays is not null)];
            List<ReportingRound> rounds = handed.Count == 0 ? [] : await OpenRounds.Of(db, now).Where(r => r.PlanId == plan.Id).OrderBy(r => r.Month).ToListAsync(cancellation);
            if (rounds.Count > 0 && await DelegationBoard.LoadAsync(db, plan, clock.Today(), (all, _) => all.Where(d => d.State == DelegationState.Handed), cancellation) is { } board)
            {
                Delegation[] founded = [.. handed.Select(one => one.MeasureOrdinal).Distinct().SelectMany(board.Founded).Where(one => one.Content.CutOffDays is not null)];
                owing.AddRange(await OfPlanAsync(db, board, founded, rounds, days(plan.Id), clock, cancellation));
            }
        }

        return owing;
    }

    static async Task<List<OwingUnit>> OfPlanAsync(LantuDb db, DelegationBoard board, Delegation[] handed, List<ReportingRound> rounds, Domain.Calendars.WorkingCalendar days, BusinessClock clock, CancellationToken cancellation)
    {
        PlanId plan = board.Plan.Id;
        DateTimeOffset now = clock.GetUtcNow();
        RoundMonth[] months = [.. rounds.Select(round => round.Month)];
        List<PartReport> reports = await db.PartReports.Where(r => r.PlanId == plan && months.Contains(r.Month)).ToListAsync(cancellation);
        HashSet<(RoundMonth, int Parent, int Child, int Measure)> filed = [.. reports.Select(report => (report.Month, board.Standing(report.Parent), board.Standing(report.Child), report.MeasureOrdinal))];
        ILookup<RoundMonth, RoundExtension> granted = (await db.RoundExtensions.Where(e => e.PlanId == plan).ToListAsync(cancellation)).ToLookup(e => e.Month);
        HashSet<(RoundMonth, int Unit, int Measure)> asked = await AskedAsync(db, board, rounds, clock, cancellation);
        Dictionary<int, int[]> above = handed.Select(one => board.Standing(one.Child)).Distinct().ToDictionary(child => child, child => board.Above(child).ToArray());
        List<OwingUnit> owing = [];
        foreach (ReportingRound round in rounds)
        {
            var owed = handed.Select(one => (Parent: board.Standing(one.Parent), Child: board.Standing(one.Child), Measure: one.MeasureOrdinal, Days: one.Content.CutOffDays!.Value))
                .Where(one => !filed.Contains((round.Month, one.Parent, one.Child, one.Measure)) && Array.Exists(above[one.Child], unit => asked.Contains((round.Month, unit, one.Measure))));
            foreach (var same in owed.GroupBy(one => (one.Parent, one.Child, one.Days)))
            {
                RoundStanding standing = RoundStanding.Of(round, [.. granted[round.Month]], board.InPlan(same.Key.Parent)?.Name, now);
                if (standing.TakesReports || standing.State == RoundState.Waiting)
                {
                    owing.Add(OwingUnit.Of(board, same.Key.Parent, same.Key.Child, InternalCutOff.Moment(standing.Due, same.Key.Days, days), same.Count(), round, standing, now));
                }
            }
        }

        return owing;
    }

    // What the units of the plan report on in each round and have not signed off. What is due is written down when a round opens, and follows from the frequencies before that.
    static async Task<HashSet<(RoundMonth, int Unit, int Measure)>> AskedAsync(LantuDb db, DelegationBoard board, List<ReportingRound> rounds, BusinessClock clock, CancellationToken cancellation)
    {
        PlanId plan = board.Plan.Id;
        RoundMonth[] open = [.. rounds.Where(round => round.OpenedAt is not null).Select(round => round.Month)];
        List<ReportDuty> duties = await db.ReportDuties.Where(d => d.PlanId == plan && open.Contains(d.Month) && !d.IsVoluntary && db.Submissions.Any(s => s.PlanId == plan && s.Month == d.Month && s.UnitOrdinal == d.UnitOrdinal && s.SignedAt == null)).ToListAsync(cancellation);
        HashSet<(RoundMonth, int, int)> asked = [.. duties.Select(duty => (duty.Month, duty.UnitOrdinal, duty.MeasureOrdinal))];
        List<ReportingRound> coming = rounds.FindAll(round => round is { OpenedAt: null, IsMissed: false });
        if (coming.Count > 0)
        {
            PlanReporting reporting = (await PlanReporting.LoadAsync(db, board.Plan.Number, clock, cancellation))!;
            Dictionary<string, int> ordinals = await db.Units.Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal, cancellation);
            asked.UnionWith(coming.SelectMany(round => OpenRounds.Ahead(reporting, round).Where(one => one.IsDue && ordinals.ContainsKey(one.Unit)).Select(one => (round.Month, ordinals[one.Unit], one.Measure))));
        }

        return asked;
    }
}
