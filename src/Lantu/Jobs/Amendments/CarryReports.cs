using Lantu.Data;
using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>
/// Carries over to a corrected issue what units have reported, within the unit of work that publishes it: where the measure is the same, with all that was
/// filed, its evidence and what was typed; and which submissions were signed off, and when.
/// </summary>
static class CarryReports
{
    /// <param name="db">The database of the unit of work, with the rounds of the plan that is published.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="prior">The earlier issue.</param>
    /// <returns>What the audit says of it; nothing where nothing was reported.</returns>
    public static async Task<string> RunAsync(LantuDb db, Plan plan, Plan prior)
    {
        List<ProgressReport> reports = await db.Reports.AsNoTracking().Where(r => r.PlanId == prior.Id).ToListAsync();
        List<ReportDraft> drafts = await db.ReportDrafts.AsNoTracking().Where(d => d.PlanId == prior.Id).ToListAsync();
        List<PartReport> parts = await db.PartReports.AsNoTracking().Where(p => p.PlanId == prior.Id).ToListAsync();
        if (reports.Count + drafts.Count + parts.Count == 0)
        {
            return "";
        }

        LaterPlaces later = await LaterPlaces.OfAsync(db, plan.Id, prior.Id);
        int lapsed = 0;
        foreach (ProgressReport report in reports)
        {
            if (later.Find(report.UnitOrdinal, report.MeasureOrdinal) is not { } place)
            {
                lapsed++;
                continue;
            }

            db.Reports.Add(report.CarryTo(plan.Id, place.Unit, place.Measure, later.Again(report.Content, report.MeasureOrdinal), prior.Number));
        }

        foreach (ReportRevision revision in await db.ReportRevisions.AsNoTracking().Where(r => r.PlanId == prior.Id).ToListAsync())
        {
            if (later.Find(revision.UnitOrdinal, revision.MeasureOrdinal) is { } place)
            {
                db.ReportRevisions.Add(new ReportRevision { PlanId = plan.Id, Month = revision.Month, UnitOrdinal = place.Unit, MeasureOrdinal = place.Measure, Number = revision.Number, Content = later.Again(revision.Content, revision.MeasureOrdinal), At = revision.At, By = revision.By, Account = revision.Account });
            }
        }

        foreach (ReportDraft draft in drafts)
        {
            if (later.Find(draft.UnitOrdinal, draft.MeasureOrdinal) is { } place)
            {
                db.ReportDrafts.Add(new ReportDraft { PlanId = plan.Id, Month = draft.Month, UnitOrdinal = place.Unit, MeasureOrdinal = place.Measure, Number = draft.Number, Typed = later.Again(draft.Typed, draft.MeasureOrdinal), Seen = draft.Seen, Window = draft.Window, BegunAt = draft.BegunAt, At = draft.At, By = draft.By, Account = draft.Account });
            }
        }

        foreach (PartReport part in parts)
        {
            if (later.MeasureOf(part.MeasureOrdinal) is { } measure)
            {
                db.PartReports.Add(part.CarryTo(plan.Id, measure, later.Again(part.Content, part.MeasureOrdinal), prior.Number));
            }
        }

        // The bytes are the same ones: both issues name them.
        foreach (ReportEvidence piece in await db.ReportEvidence.AsNoTracking().Where(e => e.PlanId == prior.Id && e.RemovedAt == null).ToListAsync())
        {
            if (later.Find(piece.UnitOrdinal, piece.MeasureOrdinal) is { } place)
            {
                db.ReportEvidence.Add(new ReportEvidence { PlanId = plan.Id, Month = piece.Month, UnitOrdinal = place.Unit, MeasureOrdinal = place.Measure, Number = piece.Number, FileName = piece.FileName, Stored = piece.Stored, ContentType = piece.ContentType, Length = piece.Length, Hash = piece.Hash, At = piece.At, By = piece.By, Account = piece.Account });
            }
        }

        return FormattableString.Invariant($", {reports.Count - lapsed} reports carried, {lapsed} lapsed");
    }

    /// <summary>Carries over what was signed off, once what is due on the corrected issue is derived. A month that it has no round for was reported on the earlier one only.</summary>
    public static async Task SignAsync(LantuDb db, PlanId plan, PlanId prior)
    {
        List<Submission> submissions = await db.Submissions.AsNoTracking().Where(s => s.PlanId == prior && s.SignedAt != null).ToListAsync();
        if (submissions.Count == 0)
        {
            return;
        }

        LaterPlaces later = await LaterPlaces.OfAsync(db, plan, prior);
        HashSet<RoundMonth> months = [.. db.Rounds.Local.Where(round => round.PlanId == plan).Select(round => round.Month)];
        foreach (Submission was in submissions.Where(one => months.Contains(one.Month)))
        {
            if (later.UnitOf(was.UnitOrdinal) is not { } unit)
            {
                continue;
            }

            Submission? there = db.Submissions.Local.FirstOrDefault(one => one.PlanId == plan && one.Month == was.Month && one.UnitOrdinal == unit);
            if (there is null)
            {
                there = new Submission { PlanId = plan, Month = was.Month, UnitOrdinal = unit, Measures = was.Measures };
                db.Submissions.Add(there);
            }

            there.CarryFrom(was);
        }
    }
}
