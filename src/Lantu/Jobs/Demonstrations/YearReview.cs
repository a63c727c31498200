using Lantu.Data;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Review;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>
/// Once a round has locked, leads look for proof, check and return, say how a measure stands for the whole place; the plan office accepts, closes what is
/// done, opens some of it again, and seals.
/// </summary>
sealed class YearReview : IYearPart
{
    const int Checked = 1;
    const int CheckedAgain = 3;
    const int Concluded = 4;
    const int Accepted = 5;
    const int Closed = 6;
    const int Sealed = 10;

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        await using LantuDb db = stage.Database.Open();
        foreach (YearRound round in (await db.Rounds.Where(r => r.PlanId == stage.Plan && r.OpenedAt != null && r.SealedAt == null && r.ClosedAt == null).OrderBy(r => r.Month).ToListAsync(cancellation)).Select(round => new YearRound(round, stage.Days)))
        {
            stage.Time.Reach(day, TimeSpan.FromHours(16.5));
            switch (round.SinceLocked(day))
            {
                case 0 when round.Days.IsWorkingDay(day) && day <= round.Round.Locks.Day:
                    await CheckAsync(stage, db, round.Month, lead => stage.Draw.Is("eager", lead), isFirst: true, cancellation);
                    break;
                case Checked:
                    await CheckAsync(stage, db, round.Month, _ => true, isFirst: true, cancellation);
                    break;
                case CheckedAgain:
                    await CheckAsync(stage, db, round.Month, _ => true, isFirst: false, cancellation);
                    break;
                case Concluded:
                    await ConcludeAsync(stage, db, round.Month, cancellation);
                    break;
                case Accepted:
                    await AcceptAsync(stage, db, round.Month, cancellation);
                    break;
                case Closed:
                    await YearCompletions.RunAsync(stage, db, round.Month, cancellation);
                    break;
                case >= Sealed:
                    await stage.Seal.RunAsync(stage.Number, round.Month.ToString(), null, stage.People.Office);
                    break;
                default:
                    break;
            }
        }
    }

    static async Task CheckAsync(YearStage stage, LantuDb db, RoundMonth month, Func<int, bool> looks, bool isFirst, CancellationToken cancellation)
    {
        var reports = (await InReviewAsync(stage, db, month, cancellation)).Where(one => one.Report.State == ReportState.SignedOff).ToList();
        foreach (var lead in reports.GroupBy(one => one.Duty.CheckerOrdinal ?? 0).Where(lead => looks(lead.Key)).OrderBy(lead => lead.Key))
        {
            if ((lead.Key == 0 ? stage.People.OfficeReviewing : stage.People.LeadReviewing(lead.Key)) is not { } person)
            {
                continue;
            }

            List<ReportKey> fine = [];
            List<ReportKey> returned = [];
            foreach ((ProgressReport report, ReportDuty duty) in lead)
            {
                bool isFalse = report.NeedsProof(duty.IsSampled) && await VerifyAsync(stage, db, report, person, cancellation) == ProofFinding.False;
                bool isOdd = isFirst && (report.Questions.Count > 0 || report.Content.Claim == ProgressClaim.Ahead);
                bool isReturned = isFalse || (isFirst && report.Returns == 0 && stage.Draw.Is(isOdd ? "returnedContradiction" : "returned", report.UnitOrdinal, month.Index, report.MeasureOrdinal));
                (isReturned ? returned : fine).Add(new ReportKey(report.MeasureOrdinal, report.UnitOrdinal, report.Version));
            }

            ReturnOrder order = new(stage.Draw.Text("returned", "", lead.Key, month.Index), null);
            if (returned.Count > 0)
            {
                await stage.Review.RunAsync(stage.Number, month, ReviewStep.Return, returned, order, person, cancellation);
            }

            if (fine.Count > 0 && lead.Key != 0)
            {
                await stage.Review.RunAsync(stage.Number, month, ReviewStep.Check, fine, order, person, cancellation);
            }
        }
    }

    static async Task<ProofFinding> VerifyAsync(YearStage stage, LantuDb db, ProgressReport report, ReviewPerson person, CancellationToken cancellation)
    {
        ReportVerification? last = await db.ReportVerifications.Where(v => v.PlanId == report.PlanId && v.UnitOrdinal == report.UnitOrdinal && v.Month == report.Month && v.MeasureOrdinal == report.MeasureOrdinal).OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellation);
        if (last?.Revision == report.Revision)
        {
            return last.Finding;
        }

        int[] about = [report.UnitOrdinal, report.Month.Index, report.MeasureOrdinal, report.Revision];

        // What is said to be done, and is not by its own figures, is found to be false more often than not.
        double drawn = stage.Draw.Of("found", about);
        ProofFinding found = report.Content.Claim == ProgressClaim.Completed && drawn < stage.Script.Share("false") ? ProofFinding.False
            : drawn > 1 - stage.Script.Share("notProven") ? ProofFinding.NotProven
            : ProofFinding.Verified;
        string words = found switch { ProofFinding.False => "false", ProofFinding.NotProven => "notProven", _ => "verified" };
        await stage.Verify.RunAsync(stage.Number, report.Month, report.UnitOrdinal, report.MeasureOrdinal, last?.Number ?? 0, found, stage.Draw.Text(words, "", about), last is null ? null : stage.Draw.Text("verified", "", about), person);
        return found;
    }

    static async Task ConcludeAsync(YearStage stage, LantuDb db, RoundMonth month, CancellationToken cancellation)
    {
        List<ReportDuty> duties = await db.ReportDuties.Where(d => d.PlanId == stage.Plan && d.Month == month).OrderBy(d => d.MeasureOrdinal).ThenBy(d => d.UnitOrdinal).ToListAsync(cancellation);
        ILookup<int, ProgressReport> reports = (await db.Reports.Where(r => r.PlanId == stage.Plan && r.Month == month && (r.State == ReportState.SignedOff || r.State == ReportState.Checked || r.State == ReportState.Accepted)).OrderBy(r => r.UnitOrdinal).ToListAsync(cancellation)).ToLookup(r => r.MeasureOrdinal);
        HashSet<int> concluded = [.. await db.Conclusions.Where(c => c.PlanId == stage.Plan && c.Month == month).Select(c => c.MeasureOrdinal).ToListAsync(cancellation)];
        foreach (IGrouping<int, ReportDuty> measure in duties.GroupBy(duty => duty.MeasureOrdinal).Where(measure => !concluded.Contains(measure.Key) && reports[measure.Key].Any()))
        {
            if (ConclusionDuty.LeadOf(measure) is not { } lead || !ConclusionDuty.IsNeeded([.. measure], reports[measure.Key].Select(report => report.Content)) || stage.People.LeadReviewing(lead) is not { } person)
            {
                continue;
            }

            bool isContrary = stage.Draw.Is("contraryConclusion", measure.Key, month.Index);
            ProgressClaim claim = isContrary ? ProgressClaim.Behind : reports[measure.Key].GroupBy(report => report.Content.Claim).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Key;
            await stage.Conclude.RunAsync(stage.Number, month, measure.Key, 0, claim, stage.Draw.Text(isContrary ? "contraryConclusion" : "conclusion", "", measure.Key, month.Index), person);
        }
    }

    static async Task AcceptAsync(YearStage stage, LantuDb db, RoundMonth month, CancellationToken cancellation)
    {
        ReviewPerson office = stage.People.OfficeReviewing;
        List<ReportKey> keys = [];
        foreach ((ProgressReport report, ReportDuty duty) in await InReviewAsync(stage, db, month, cancellation))
        {
            bool isNext = report.State == ReportState.Checked || duty.CheckerOrdinal is null;
            if (isNext && !(report.NeedsProof(duty.IsSampled) && await VerifyAsync(stage, db, report, office, cancellation) == ProofFinding.False))
            {
                keys.Add(new ReportKey(report.MeasureOrdinal, report.UnitOrdinal, report.Version));
            }
        }

        if (keys.Count > 0)
        {
            await stage.Review.RunAsync(stage.Number, month, ReviewStep.Accept, keys, new ReturnOrder(null, null), office, cancellation);
        }
    }

    static async Task<List<(ProgressReport Report, ReportDuty Duty)>> InReviewAsync(YearStage stage, LantuDb db, RoundMonth month, CancellationToken cancellation) =>
        [.. (await db.Reports.Where(r => r.PlanId == stage.Plan && r.Month == month && (r.State == ReportState.SignedOff || r.State == ReportState.Checked))
            .Join(db.ReportDuties, r => new { r.PlanId, r.Month, r.UnitOrdinal, r.MeasureOrdinal }, d => new { d.PlanId, d.Month, d.UnitOrdinal, d.MeasureOrdinal }, (r, d) => new { Report = r, Duty = d }).ToListAsync(cancellation))
            .Select(one => (one.Report, one.Duty)).OrderBy(one => one.Report.MeasureOrdinal).ThenBy(one => one.Report.UnitOrdinal)];
}
