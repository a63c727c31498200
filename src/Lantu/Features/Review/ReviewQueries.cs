using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Review;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Review;

/// <summary>What the pages of checking and accepting read.</summary>
sealed class ReviewQueries(LantuDb db, BusinessClock clock)
{
    public async Task<ReviewListView?> ListAsync(int number, ReviewPerson person, CancellationToken cancellation)
    {
        if (await PlanAsync(number, cancellation) is not var (id, name, state, _))
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        List<ReportingRound> rounds = await db.Rounds.Where(r => r.PlanId == id && r.OpenedAt != null).OrderByDescending(r => r.Month).ToListAsync(cancellation);
        int account = person.Account;
        var counted = await (
            from duty in db.ReportDuties.Where(d => d.PlanId == id)
            join report in db.Reports on new { duty.PlanId, duty.Month, duty.UnitOrdinal, duty.MeasureOrdinal } equals new { report.PlanId, report.Month, report.UnitOrdinal, report.MeasureOrdinal } into filed
            from report in filed.DefaultIfEmpty()
            group report by new
            {
                duty.Month,
                duty.UnitOrdinal,
                duty.CheckerOrdinal,
                State = report == null ? null : (ReportState?)report.State,
                IsOwn = report != null && (report.FiledByAccount == account || report.SignedByAccount == account || report.CheckedByAccount == account),
            }
            into same
            select new { same.Key.Month, same.Key.UnitOrdinal, same.Key.CheckerOrdinal, same.Key.State, same.Key.IsOwn, Count = same.Count() }).ToListAsync(cancellation);
        var seen = counted.Where(one => person.MayRead(one.UnitOrdinal, one.CheckerOrdinal)).ToLookup(one => one.Month);
        var found = await db.ReportVerifications.Where(v => v.PlanId == id)
            .Join(db.ReportDuties, v => new { v.PlanId, v.Month, v.UnitOrdinal, v.MeasureOrdinal }, d => new { d.PlanId, d.Month, d.UnitOrdinal, d.MeasureOrdinal }, (v, d) => new { v.Month, v.UnitOrdinal, v.MeasureOrdinal, d.CheckerOrdinal, v.Number, v.Finding }).ToListAsync(cancellation);
        ILookup<RoundMonth, ProofFinding> last = found.Where(v => person.MayRead(v.UnitOrdinal, v.CheckerOrdinal)).GroupBy(v => (v.Month, v.UnitOrdinal, v.MeasureOrdinal)).ToLookup(report => report.Key.Month, report => report.MaxBy(v => v.Number)!.Finding);
        return new ReviewListView(name, state, [.. rounds.Select(round => new ReviewRound(
            round,
            RoundStanding.Of(round, [], null, now),
            round.IsOver ? 0 : seen[round.Month].Where(one => !one.IsOwn && IsNext(one.State, one.UnitOrdinal, one.CheckerOrdinal, person)).Sum(one => one.Count),
            seen[round.Month].GroupBy(one => ReviewStandings.Of(one.State)).ToDictionary(same => same.Key, same => same.Sum(one => one.Count)),
            last[round.Month].Count(finding => finding == ProofFinding.False)))]);
    }

    public async Task<ReviewMonthView?> FindAsync(int number, string month, ReviewFilter filter, ReviewPerson person, CancellationToken cancellation)
    {
        if (await PlanAsync(number, cancellation) is not var (id, name, state, header) || await RoundAsync(id, month, cancellation) is not { } round)
        {
            return null;
        }

        List<ReviewRow> all = await ReviewRows.LoadAsync(db, id, round, person, null, cancellation);
        ReviewRow[] found = [.. all.Where(row => filter.Means(row) && filter.HasState(row))];
        filter = filter with { Page = Math.Clamp((found.Length + ReviewMonthView.PageLength - 1) / ReviewMonthView.PageLength, 1, filter.Page) };
        ReviewRow[] page = [.. found.Skip((filter.Page - 1) * ReviewMonthView.PageLength).Take(ReviewMonthView.PageLength)];
        return new ReviewMonthView
        {
            Plan = name,
            State = state,
            Round = round,
            Filter = filter,
            All = all,
            Found = found,
            Groups = await ReviewGroups.LoadAsync(db, id, header, round, page, person, cancellation),
            Units = [.. all.DistinctBy(row => row.Unit).OrderBy(row => row.Unit).Select(row => new Choice(row.Unit.ToString(CultureInfo.InvariantCulture), row.UnitName))],
            Programmes = [.. (await db.Programmes.Where(p => p.PlanId == id).OrderBy(p => p.Ordinal).ToListAsync(cancellation)).Select(programme => new Choice(programme.Ordinal.ToString(CultureInfo.InvariantCulture), programme.Title))],
            BackBy = await ReviewFrame.UsualBackByAsync(db, id, clock.Today(), cancellation),
        };
    }

    public async Task<ReviewReportView?> OneAsync(int number, string month, int unit, int measure, ReviewPerson person, CancellationToken cancellation)
    {
        if (await PlanAsync(number, cancellation) is not var (id, name, state, header) || await RoundAsync(id, month, cancellation) is not { } round
            || await ReviewRows.LoadAsync(db, id, round, person, (measure, unit), cancellation) is not [var row])
        {
            return null;
        }

        ReviewGroup group = (await ReviewGroups.LoadAsync(db, id, header, round, [row], person, cancellation))[0];
        List<Completion> completions = await db.Completions.Where(c => c.PlanId == id && c.UnitOrdinal == unit && c.MeasureOrdinal == measure).OrderByDescending(c => c.Number).ToListAsync(cancellation);
        bool isClosed = completions.FirstOrDefault() is { IsClosed: true };
        bool isDone = row.Report is { State: ReportState.Accepted, Content.Claim: ProgressClaim.Completed } && !isClosed && person.IsOffice && state == PlanState.Published;
        string? noClosing = !isDone ? null
            : CompletionCheck.Find(group.Measure, group.Rows[0].Quantities, row.Report!.Content, row.Planned) is { } endless ? Refusals.Of(new RefusedException(Refusal.NoEarlyEnd, row.Key, row.UnitName, endless))
            : CloseMeasure.Obstacle(row.Report, row.Found, person, row.Key, row.UnitName) is { } obstacle ? Refusals.Of(obstacle)
            : null;
        return new ReviewReportView(name, state, round, group, await ReviewFrame.UsualBackByAsync(db, id, clock.Today(), cancellation))
        {
            Revisions = await db.ReportRevisions.Where(r => r.PlanId == id && r.UnitOrdinal == unit && r.Month == round.Month && r.MeasureOrdinal == measure).OrderByDescending(r => r.Number).ToListAsync(cancellation),
            Findings = await db.ReportVerifications.Where(v => v.PlanId == id && v.UnitOrdinal == unit && v.Month == round.Month && v.MeasureOrdinal == measure).OrderByDescending(v => v.Number).ToListAsync(cancellation),
            Completions = completions,
            MayFind = row.Report is { } report && state == PlanState.Published && VerifyReport.IsAsked(report, row.Duty) && VerifyReport.MayFind(report, row.Duty, person) && !(row.Found is { IsByOffice: true } && !person.IsOffice),
            MayClose = isDone && noClosing is null,
            NoClosing = noClosing,
        };
    }

    public async Task<CompletionsView?> CompletionsAsync(int number, ReviewPerson person, CancellationToken cancellation)
    {
        if (await PlanAsync(number, cancellation) is not var (id, name, state, _))
        {
            return null;
        }

        List<Completion> completions = await db.Completions.Where(c => c.PlanId == id).OrderByDescending(c => c.At).ToListAsync(cancellation);
        var measures = await db.Measures.Where(m => m.PlanId == id).Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m.Ordinal, m.Key, t.Title }).ToDictionaryAsync(m => m.Ordinal, cancellation);
        Dictionary<int, string> units = await db.Units.Where(u => u.PlanId == id).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        return new CompletionsView(
            name, state, [.. completions.Where(one => person.MayRead(one.UnitOrdinal, one.CheckerOrdinal)).Select(one => (one, measures[one.MeasureOrdinal].Key, measures[one.MeasureOrdinal].Title, units[one.UnitOrdinal]))], person.IsOffice && state == PlanState.Published);
    }

    // As ReviewRule says it of a report, of many that stand alike.
    static bool IsNext(ReportState? state, int unit, int? checker, ReviewPerson person) =>
        (state == ReportState.SignedOff && person.MayJudge(unit, checker)) || (state == ReportState.Checked && person.IsOffice);

    async Task<(PlanId Id, PlanName Name, PlanState State, DocumentHeader Header)?> PlanAsync(int number, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Title, p.State, p.Header }).SingleOrDefaultAsync(cancellation);
        return plan is null ? null : (plan.Id, new PlanName(number, plan.Title), plan.State, plan.Header);
    }

    async Task<ReportingRound?> RoundAsync(PlanId plan, string month, CancellationToken cancellation) =>
        RoundMonth.TryParse(month, out RoundMonth wanted) ? await db.Rounds.SingleOrDefaultAsync(r => r.PlanId == plan && r.Month == wanted && r.OpenedAt != null, cancellation) : null;
}
