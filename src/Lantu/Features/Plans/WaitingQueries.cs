using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Assignments;
using Lantu.Domain.Calendars;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.NodePlans;
using Lantu.Jobs.Review;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Plans;

/// <summary>What waits for the visitor on the plans in force, asked in as many queries for many plans as for one.</summary>
sealed class WaitingQueries(LantuDb db, Visitor visitor, PlanUnitNumbers numbers, BusinessClock clock)
{
    /// <summary>The lines by the plans' numbers; a plan on which nothing waits has none.</summary>
    public async Task<ILookup<int, WaitingLine>> RunAsync(CancellationToken cancellation)
    {
        (bool files, bool steps) = (visitor.May(Power.FileWork), visitor.May(Power.ConfirmNodes) || visitor.May(Power.CheckWork) || visitor.May(Power.AcceptWork));
        if (!files && !steps)
        {
            return Array.Empty<WaitingLine>().ToLookup(_ => 0);
        }

        IQueryable<Plan> plans = db.Plans.Within(visitor.Reach).Where(p => p.State == PlanState.Published);
        var inForce = await plans.OrderBy(p => p.Number).Select(p => new { p.Id, p.Number, p.Place, p.PublishedAt }).ToListAsync(cancellation);
        var directories = await numbers.AllAsync(db, plans, cancellation);
        ILookup<PlanId, PlanUnit> units = (await db.Units.Where(u => plans.Any(p => p.Id == u.PlanId)).OrderBy(u => u.Ordinal).ToListAsync(cancellation)).ToLookup(u => u.PlanId);
        List<PlanScope> scopes = [.. inForce.Select(plan =>
        {
            (int? directory, IReadOnlyDictionary<int, int> known) = directories[plan.Id];
            PlanUnit[] own = [.. units[plan.Id].Where(unit => known.TryGetValue(unit.Ordinal, out int kept) && visitor.Reach.May(Power.FileWork, plan.Place, directory, kept))];
            return new PlanScope(plan.Id, plan.Number, BeijingTime.DayOf(plan.PublishedAt!.Value), own, NodePlanScope.Of(visitor, plan.Place, directory, known), ReviewScope.Of(visitor, plan.Place, directory, known));
        })];
        List<(int Plan, WaitingLine Line)> lines = scopes.Exists(scope => scope.Own.Count > 0) ? await OfUnitsAsync(plans, scopes, cancellation) : [];
        lines.AddRange(steps ? await ReviewsAsync(plans, scopes, cancellation) : []);
        lines.AddRange(await NodesAsync(plans, scopes, cancellation));
        if (visitor.May(Power.RunRounds))
        {
            lines.AddRange(await WaitingAdHocRounds.OfOfficeAsync(db, plans, inForce.Where(plan => visitor.May(Power.RunRounds, plan.Place)).Select(plan => (plan.Id, plan.Number)), visitor.Account!.Number, cancellation));
        }

        return lines.ToLookup(line => line.Plan, line => line.Line);
    }

    async Task<List<(int Plan, WaitingLine Line)>> OfUnitsAsync(IQueryable<Plan> plans, List<PlanScope> scopes, CancellationToken cancellation)
    {
        WorkingCalendar calendar = await StoredCalendar.DaysAsync(db, StoredCalendar.Usual, cancellation);
        List<ReportingRound> opened = await db.Rounds.Where(r => plans.Any(p => p.Id == r.PlanId) && r.OpenedAt != null && r.ClosedAt == null).OrderBy(r => r.Month).ToListAsync(cancellation);
        ILookup<(PlanId, RoundMonth), RoundExtension> granted = (await db.RoundExtensions.Where(e => plans.Any(p => p.Id == e.PlanId)).ToListAsync(cancellation)).ToLookup(e => (e.PlanId, e.Month));
        return
        [
            .. await AnswersAsync(plans, scopes, calendar, cancellation),
            .. await ReportsAsync(plans, scopes, [.. opened.Where(round => round.SealedAt is null)], granted, cancellation),
            .. await WaitingAdHocRounds.OfUnitsAsync(db, plans, scopes.Select(scope => (scope.Id, scope.Number, scope.Own)), clock.GetUtcNow(), cancellation),
            .. await WaitingHandovers.RunAsync(db, plans, scopes.Select(scope => (scope.Id, scope.Number, scope.Own)), opened, granted, calendar, clock.GetUtcNow(), cancellation),
        ];
    }

    // What the visitor's units have not answered, with the first last day.
    async Task<List<(int Plan, WaitingLine Line)>> AnswersAsync(IQueryable<Plan> plans, List<PlanScope> scopes, WorkingCalendar calendar, CancellationToken cancellation)
    {
        var open = (await db.Assignments.Where(a => plans.Any(p => p.Id == a.PlanId) && a.AcknowledgedAt == null && a.ContestNumber == null && a.EndedBy == null)
            .GroupBy(a => new { a.PlanId, a.Unit, a.AskedOn }).Select(g => new { g.Key.PlanId, g.Key.Unit, g.Key.AskedOn, Count = g.Count() }).ToListAsync(cancellation)).ToLookup(one => (one.PlanId, one.Unit));
        Dictionary<PlanId, AssignmentSetting> settings = await db.AssignmentSettings.Where(s => plans.Any(p => p.Id == s.PlanId)).ToDictionaryAsync(s => s.PlanId, cancellation);
        DateOnly today = clock.Today();
        List<(int, WaitingLine)> lines = [];
        foreach (PlanScope scope in scopes)
        {
            AssignmentSetting? setting = settings.GetValueOrDefault(scope.Id);
            foreach (PlanUnit unit in scope.Own.Where(unit => open.Contains((scope.Id, unit.Name)) && AssignmentSetting.Orders(setting, unit.Name, unit.Kind)))
            {
                var asked = open[(scope.Id, unit.Name)].ToList();
                WorkingDay by = calendar.After(asked.Min(one => one.AskedOn ?? scope.PublishedOn), setting?.AnswerDays ?? AssignmentSetting.UsualDays);
                lines.Add((scope.Number, new WaitingLine("Answers", asked.Sum(one => one.Count), $"/plans/{scope.Number}/units/{unit.Ordinal}/assignments", unit.Name, by, !by.IsProvisional && today > by.Date)));
            }
        }

        return lines;
    }

    // What the visitor's units have still to file, or filed and not signed off, with the day it is due.
    async Task<List<(int Plan, WaitingLine Line)>> ReportsAsync(IQueryable<Plan> plans, List<PlanScope> scopes, IReadOnlyList<ReportingRound> open, ILookup<(PlanId, RoundMonth), RoundExtension> granted, CancellationToken cancellation)
    {
        var owed = (await db.Submissions.Where(s => plans.Any(p => p.Id == s.PlanId)).Select(s => new
        {
            s.PlanId,
            s.Month,
            s.UnitOrdinal,
            s.SignedAt,
            Due = db.ReportDuties.Count(d => d.PlanId == s.PlanId && d.Month == s.Month && d.UnitOrdinal == s.UnitOrdinal),
            Filed = db.Reports.Count(r => r.PlanId == s.PlanId && r.Month == s.Month && r.UnitOrdinal == s.UnitOrdinal && r.State != ReportState.Returned && r.State != ReportState.Withdrawn),
            ToSign = db.Reports.Count(r => r.PlanId == s.PlanId && r.Month == s.Month && r.UnitOrdinal == s.UnitOrdinal && r.State == ReportState.Submitted),
        }).ToListAsync(cancellation)).ToLookup(s => (s.PlanId, s.Month));
        DateTimeOffset now = clock.GetUtcNow();
        List<(int, WaitingLine)> lines = [];
        foreach (PlanScope scope in scopes.Where(scope => scope.Own.Count > 0))
        {
            Dictionary<int, PlanUnit> own = scope.Own.ToDictionary(unit => unit.Ordinal);
            foreach (ReportingRound round in open.Where(round => round.PlanId == scope.Id))
            {
                foreach (var one in owed[(scope.Id, round.Month)].Where(one => own.ContainsKey(one.UnitOrdinal)))
                {
                    PlanUnit unit = own[one.UnitOrdinal];
                    RoundStanding standing = RoundStanding.Of(round, [.. granted[(scope.Id, round.Month)]], unit.Name, now);
                    (string kind, int count) = one.Due > one.Filed ? ("File", one.Due - one.Filed) : ("Sign", one.SignedAt is null ? Math.Max(one.ToSign, 1) : one.ToSign);
                    if (standing.TakesReports && count > 0)
                    {
                        lines.Add((scope.Number, new WaitingLine(kind, count, $"/plans/{scope.Number}/units/{unit.Ordinal}/rounds/{round.Month}", unit.Name, new WorkingDay(standing.Due.Day, standing.Due.IsProvisional, []), standing.State == RoundState.Overdue, RoundWords.Months(round))));
                    }
                }
            }
        }

        return lines;
    }

    // What others report that the visitor checks or accepts, month by month.
    async Task<List<(int Plan, WaitingLine Line)>> ReviewsAsync(IQueryable<Plan> plans, List<PlanScope> scopes, CancellationToken cancellation)
    {
        int account = visitor.Account!.Number;
        var waiting = (await db.Reports.Where(r => plans.Any(p => p.Id == r.PlanId) && (r.State == ReportState.SignedOff || r.State == ReportState.Checked) && r.FiledByAccount != account && r.SignedByAccount != account && r.CheckedByAccount != account)
            .Where(r => db.Rounds.Any(o => o.PlanId == r.PlanId && o.Month == r.Month && o.SealedAt == null && o.ClosedAt == null))
            .Join(db.ReportDuties, r => new { r.PlanId, r.Month, r.UnitOrdinal, r.MeasureOrdinal }, d => new { d.PlanId, d.Month, d.UnitOrdinal, d.MeasureOrdinal }, (r, d) => new { r.PlanId, r.Month, r.UnitOrdinal, d.CheckerOrdinal, r.State })
            .GroupBy(one => one).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation)).ToLookup(one => one.Key.PlanId);
        return [.. scopes.SelectMany(scope => waiting[scope.Id]
            .Select(one => (one.Key.Month, Step: ReviewRule.Next(one.Key.State, one.Key.CheckerOrdinal)!.Value, one.Key.UnitOrdinal, one.Key.CheckerOrdinal, one.Count))
            .Where(one => ReviewRule.IsTheirs(one.Step, one.UnitOrdinal, one.CheckerOrdinal, scope.Reviewer))
            .GroupBy(one => (one.Month, one.Step)).OrderBy(g => g.Key.Month.Index).ThenBy(g => g.Key.Step)
            .Select(g => (scope.Number, new WaitingLine($"{g.Key.Step}", g.Sum(one => one.Count), $"/plans/{scope.Number}/review/{g.Key.Month}?state=mine", Round: RoundWords.Month(g.Key.Month)))))];
    }

    // What the visitor's units have still to propose, and what others propose that the visitor confirms or freezes.
    async Task<List<(int Plan, WaitingLine Line)>> NodesAsync(IQueryable<Plan> plans, List<PlanScope> scopes, CancellationToken cancellation)
    {
        IReadOnlyDictionary<PlanId, PlanningDuties> duties = await PlanningDuties.OfAsync(db, plans, cancellation);
        var versions = (await db.NodePlans.Where(n => plans.Any(p => p.Id == n.PlanId) && n.State != NodePlanState.Replaced).Select(n => new { n.PlanId, n.MeasureOrdinal, n.UnitOrdinal, n.State, n.ProposedByAccount }).ToListAsync(cancellation)).ToLookup(n => n.PlanId);
        List<(int, WaitingLine)> lines = [];
        foreach (PlanScope scope in scopes.Where(scope => duties.ContainsKey(scope.Id)))
        {
            PlanningDuties planning = duties[scope.Id];
            HashSet<(int, int)> planned = [.. versions[scope.Id].Where(one => one.State != NodePlanState.Returned).Select(one => (one.MeasureOrdinal, one.UnitOrdinal))];
            foreach (PlanUnit unit in scope.Own)
            {
                Add("Propose", planning.Measures.Count(measure => !planned.Contains((measure, unit.Ordinal)) && planning.IsReporting(measure, unit.Ordinal)), $"units/{unit.Ordinal}/nodes", unit.Name);
            }

            int Steps(NodePlanStep step) => versions[scope.Id].Count(one => planning.IsReporting(one.MeasureOrdinal, one.UnitOrdinal) && StepNodePlans.May(step, one.State, one.ProposedByAccount, one.UnitOrdinal, planning.Confirming(one.MeasureOrdinal, one.UnitOrdinal), scope.Person));
            Add("Confirm", Steps(NodePlanStep.Confirm), $"nodes?state={NodePlanState.Proposed}", null);
            Add("Freeze", Steps(NodePlanStep.Freeze), "nodes", null);

            void Add(string kind, int count, string address, string? unit)
            {
                if (count > 0)
                {
                    lines.Add((scope.Number, new WaitingLine(kind, count, $"/plans/{scope.Number}/{address}", unit)));
                }
            }
        }

        return lines;
    }

    sealed record PlanScope(PlanId Id, int Number, DateOnly PublishedOn, IReadOnlyList<PlanUnit> Own, NodePlanPerson Person, ReviewPerson Reviewer);
}
