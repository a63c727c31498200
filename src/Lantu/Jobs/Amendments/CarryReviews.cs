using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>
/// Carries over to a corrected issue what was found and concluded of reports, and which measures units are done with, within the unit of work that
/// publishes it. It comes before what is due is derived: what is closed stays closed.
/// </summary>
static class CarryReviews
{
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">The plan that is published.</param>
    /// <param name="prior">The earlier issue.</param>
    public static async Task RunAsync(LantuDb db, PlanId plan, PlanId prior)
    {
        List<Completion> closed = await db.Completions.AsNoTracking().Where(c => c.PlanId == prior && c.ReopenedAt == null).ToListAsync();
        List<Conclusion> conclusions = await db.Conclusions.AsNoTracking().Where(c => c.PlanId == prior).ToListAsync();
        List<ReportVerification> found = await db.ReportVerifications.AsNoTracking().Where(v => v.PlanId == prior).ToListAsync();
        if (closed.Count + conclusions.Count + found.Count == 0)
        {
            return;
        }

        LaterPlaces later = await LaterPlaces.OfAsync(db, plan, prior);
        foreach (Completion one in closed)
        {
            if (later.Find(one.UnitOrdinal, one.MeasureOrdinal) is { } place)
            {
                db.Completions.Add(new Completion { PlanId = plan, UnitOrdinal = place.Unit, MeasureOrdinal = place.Measure, Number = one.Number, Month = one.Month, Revision = one.Revision, CheckerOrdinal = one.CheckerOrdinal is { } checker ? later.UnitOf(checker) : null, At = one.At, By = one.By, Account = one.Account });
            }
        }

        foreach (Conclusion one in conclusions)
        {
            if (later.MeasureOf(one.MeasureOrdinal) is { } measure)
            {
                db.Conclusions.Add(new Conclusion
                {
                    PlanId = plan,
                    Month = one.Month,
                    MeasureOrdinal = measure,
                    Number = one.Number,
                    Claim = one.Claim,
                    Text = one.Text,
                    Sources = [.. one.Sources.Select(source => later.UnitOf(source.UnitOrdinal) is { } unit ? source with { UnitOrdinal = unit } : null).OfType<ConclusionSource>()],
                    LeadOrdinal = one.LeadOrdinal is { } lead ? later.UnitOf(lead) : null,
                    At = one.At,
                    By = one.By,
                    Account = one.Account,
                });
            }
        }

        foreach (ReportVerification one in found)
        {
            if (later.Find(one.UnitOrdinal, one.MeasureOrdinal) is { } place)
            {
                db.ReportVerifications.Add(new ReportVerification { PlanId = plan, Month = one.Month, UnitOrdinal = place.Unit, MeasureOrdinal = place.Measure, Number = one.Number, Revision = one.Revision, Finding = one.Finding, Text = one.Text, Reason = one.Reason, IsByOffice = one.IsByOffice, At = one.At, By = one.By, Account = one.Account });
            }
        }
    }
}
