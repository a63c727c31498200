using Lantu.Data;
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
    /// <param name="db">The database of the unit of work, with the rounds of the plan that is published and what is due in those that are open.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="prior">The earlier issue.</param>
    /// <returns>What the audit says of it; nothing where nothing was reported.</returns>
    public static async Task<string> RunAsync(LantuDb db, Plan plan, Plan prior)
    {
        List<ProgressReport> reports = await db.Reports.AsNoTracking().Where(r => r.PlanId == prior.Id).ToListAsync();
        List<ReportDraft> drafts = await db.ReportDrafts.AsNoTracking().Where(d => d.PlanId == prior.Id).ToListAsync();
        List<Submission> submissions = await db.Submissions.AsNoTracking().Where(s => s.PlanId == prior.Id && s.SignedAt != null).ToListAsync();
        if (reports.Count + drafts.Count + submissions.Count == 0)
        {
            return "";
        }

        Later later = await Later.OfAsync(db, plan.Id, prior.Id);
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

        // The bytes are the same ones: both issues name them.
        foreach (ReportEvidence piece in await db.ReportEvidence.AsNoTracking().Where(e => e.PlanId == prior.Id && e.RemovedAt == null).ToListAsync())
        {
            if (later.Find(piece.UnitOrdinal, piece.MeasureOrdinal) is { } place)
            {
                db.ReportEvidence.Add(new ReportEvidence { PlanId = plan.Id, Month = piece.Month, UnitOrdinal = place.Unit, MeasureOrdinal = place.Measure, Number = piece.Number, FileName = piece.FileName, Stored = piece.Stored, ContentType = piece.ContentType, Length = piece.Length, Hash = piece.Hash, At = piece.At, By = piece.By, Account = piece.Account });
            }
        }

        Sign(db, plan.Id, submissions, later);
        return FormattableString.Invariant($", {reports.Count - lapsed} reports carried, {lapsed} lapsed, {submissions.Count} submissions signed before");
    }

    // A month that the corrected issue has no round for was reported on the earlier one only.
    static void Sign(LantuDb db, PlanId plan, List<Submission> submissions, Later later)
    {
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

    // Places of the earlier issue in the corrected one.
    sealed class Later(Dictionary<int, int> measures, Dictionary<int, int> units, Dictionary<int, Measure> then, Dictionary<int, Measure> now)
    {
        public static async Task<Later> OfAsync(LantuDb db, PlanId plan, PlanId prior)
        {
            Dictionary<string, int> known = await db.Units.AsNoTracking().Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal);
            return new Later(
                await LaterMeasures.OfAsync(db, plan),
                (await db.Units.AsNoTracking().Where(u => u.PlanId == prior).ToListAsync()).Where(u => known.ContainsKey(u.Name)).ToDictionary(u => u.Ordinal, u => known[u.Name]),
                await db.Measures.AsNoTracking().Where(m => m.PlanId == prior).ToDictionaryAsync(m => m.Ordinal),
                await db.Measures.AsNoTracking().Where(m => m.PlanId == plan).ToDictionaryAsync(m => m.Ordinal));
        }

        public int? UnitOf(int unit) => units.TryGetValue(unit, out int later) ? later : null;

        public (int Unit, int Measure)? Find(int unit, int measure) => UnitOf(unit) is { } place && measures.TryGetValue(measure, out int later) ? (place, later) : null;

        // A figure goes with the quantity of the same name and unit of measure, wherever that stands among the targets.
        public ReportContent Again(ReportContent content, int measure) => content with { Quantities = [.. content.Quantities.Select(one => TargetOf(measure, one.Target) is { } target ? one with { Target = target } : null).OfType<ReportedQuantity>().OrderBy(one => one.Target)] };

        public TypedReport Again(TypedReport typed, int measure) => typed with { Figures = [.. typed.Figures.Select(one => TargetOf(measure, one.Target) is { } target ? one with { Target = target } : null).OfType<TypedFigure>().OrderBy(one => one.Target)] };

        int? TargetOf(int measure, int target)
        {
            (string quantity, string unit) = (then[measure].Targets[target].Quantity, then[measure].Targets[target].Unit);
            int[] places = [.. Enumerable.Range(0, now[measures[measure]].Targets.Count).Where(place => now[measures[measure]].Targets[place].Quantity == quantity && now[measures[measure]].Targets[place].Unit == unit)];
            return places.Length == 0 ? null : places.Contains(target) ? target : places[0];
        }
    }
}
