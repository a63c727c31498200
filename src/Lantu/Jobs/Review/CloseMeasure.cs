using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Review;

/// <summary>The plan office closes a measure for a unit that is done with it, or opens it again.</summary>
sealed class CloseMeasure(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="month">The round whose report says that it is done.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="person">Who closes it.</param>
    /// <returns>Number of the completion.</returns>
    /// <exception cref="RefusedException">It is not accepted or not verified, the same person verified it, or it has no early end.</exception>
    public Task<int> RunAsync(int number, RoundMonth month, int unit, int measure, ReviewPerson person) => writes.RunAsync(person.Actor, async db =>
    {
        DateTimeOffset now = clock.GetUtcNow();
        ReviewFrame frame = await ReviewFrame.OpenAsync(db, number, month, now);
        ReviewedRows rows = await ReviewedRows.LoadAsync(db, frame, [measure], withProofs: false);
        if (!rows.Duties.TryGetValue((measure, unit), out ReportDuty? duty) || !rows.Reports.TryGetValue((measure, unit), out ProgressReport? report) || !person.MayRead(unit, duty.CheckerOrdinal))
        {
            throw new RefusedException(Refusal.NotThere);
        }

        (string key, string name) = (rows.Keys[measure], rows.Units[unit]);
        Completion? last = await LastAsync(db, frame.Plan, unit, measure);
        if (last is { IsClosed: true })
        {
            throw new RefusedException(Refusal.ClosedAlready, key, name, last.By, last.At);
        }

        ReportVerification? found = await VerifyReport.LastAsync(db, report);
        if (Obstacle(report, found, person, key, name) is { } obstacle)
        {
            throw obstacle;
        }

        Measure kept = await db.Measures.SingleAsync(m => m.PlanId == frame.Plan && m.Ordinal == measure);
        NodePlanContent? planned = await db.NodePlans.Where(n => n.PlanId == frame.Plan && n.UnitOrdinal == unit && n.MeasureOrdinal == measure && n.State == NodePlanState.Frozen).Select(n => n.Content).SingleOrDefaultAsync();
        if (CompletionCheck.Find(kept, NodePlanFrame.Of(frame.Header, kept, name, rows.DutiesOn(measure).Count).Quantities, report.Content, planned) is { } endless)
        {
            throw new RefusedException(Refusal.NoEarlyEnd, key, name, endless);
        }

        int next = (last?.Number ?? 0) + 1;
        db.Completions.Add(new Completion { PlanId = frame.Plan, UnitOrdinal = unit, MeasureOrdinal = measure, Number = next, Month = month, Revision = report.Revision, CheckerOrdinal = duty.CheckerOrdinal, At = now, By = person.Actor, Account = person.Account });
        await Tell.UnitAloneAsync(db, frame.Plan, unit, now, "measure.closed", $"/measures/{measure}", key, month.ToString());
        await DeriveDuties.RunAsync(db, number, clock.Today());
        return new Written<int>(next, "measure.closed", $"plan/{number}/measure/{measure}", $"{key} {name}, by the report of {month} v{report.Revision}");
    });

    /// <summary>Opens it again: the first round that still takes reports asks for it.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="completion">Number of the completion that was shown.</param>
    /// <param name="reason">Why.</param>
    /// <param name="person">Who opens it.</param>
    /// <exception cref="RefusedException">There is none, or it is open already.</exception>
    public Task<RoundMonth> ReopenAsync(int number, int unit, int measure, int completion, string? reason, ReviewPerson person)
    {
        string why = ReturnOrder.Said(reason);
        return writes.RunAsync(person.Actor, async db =>
        {
            DateTimeOffset now = clock.GetUtcNow();
            var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.State, p.Title }).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);
            if (plan.State != PlanState.Published)
            {
                throw new RefusedException(Refusal.NotInForce, plan.Title);
            }

            Completion closed = await db.Completions.AsTracking().SingleOrDefaultAsync(c => c.PlanId == plan.Id && c.UnitOrdinal == unit && c.MeasureOrdinal == measure && c.Number == completion) ?? throw new RefusedException(Refusal.NotThere);
            string key = await db.Measures.Where(m => m.PlanId == plan.Id && m.Ordinal == measure).Select(m => m.Key).SingleAsync();
            string name = await db.Units.Where(u => u.PlanId == plan.Id && u.Ordinal == unit).Select(u => u.Name).SingleAsync();
            if (!closed.IsClosed)
            {
                throw new RefusedException(Refusal.ReopenedAlready, key, name, closed.ReopenedBy!, closed.ReopenedAt!.Value);
            }

            List<ReportingRound> rounds = await db.Rounds.Where(r => r.PlanId == plan.Id).ToListAsync();
            RoundMonth from = rounds.Where(round => round.Month.Index > closed.Month.Index && RoundStanding.Of(round, [], null, now).State is RoundState.Waiting or RoundState.Open or RoundState.Overdue)
                .OrderBy(round => round.Month.Index).FirstOrDefault()?.Month ?? closed.Month.Plus(1);
            closed.Reopen(why, from, now, person.Actor);
            await Tell.UnitAloneAsync(db, plan.Id, unit, now, "measure.reopened", $"/measures/{measure}", key, from.ToString(), why);
            await DeriveDuties.RunAsync(db, number, clock.Today());
            return new Written<RoundMonth>(from, "measure.reopened", $"plan/{number}/measure/{measure}", $"{key} {name}, due from {from}; {why}");
        });
    }

    /// <summary>Why a report does not close its measure; nothing where it does, as far as the report tells.</summary>
    public static RefusedException? Obstacle(ProgressReport report, ReportVerification? found, ReviewPerson person, string key, string unit) =>
        !person.IsOffice ? new RefusedException(Refusal.NotReviewing, key, unit)
        : report is not { State: ReportState.Accepted, Content.Claim: ProgressClaim.Completed } ? new RefusedException(Refusal.NotCompleted, key, unit)
        : found is not { Finding: ProofFinding.Verified } || found.Revision != report.Revision ? new RefusedException(Refusal.NotVerified, key, unit)
        : found.Account == person.Account ? new RefusedException(Refusal.OwnFinding, key, unit)
        : report.FiledByAccount == person.Account || report.SignedByAccount == person.Account ? new RefusedException(Refusal.OwnReport, key, unit)
        : null;

    static Task<Completion?> LastAsync(LantuDb db, PlanId plan, int unit, int measure) =>
        db.Completions.Where(c => c.PlanId == plan && c.UnitOrdinal == unit && c.MeasureOrdinal == measure).OrderByDescending(c => c.Number).FirstOrDefaultAsync();
}
