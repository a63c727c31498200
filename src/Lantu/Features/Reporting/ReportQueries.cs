using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Calendars;
using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Delegations;
using Lantu.Jobs.Reporting;
using Lantu.Jobs.Rounds;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Reporting;

/// <summary>What the pages of a unit's reports read: so many queries, however many measures are due.</summary>
sealed class ReportQueries(LantuDb db, FilingFrames frames, PlanUnitNumbers numbers, Visitor visitor, BusinessClock clock)
{
    /// <summary>The page of a round; nothing where there is none.</summary>
    public async Task<RoundReportsView?> FindAsync(int number, int unit, RoundMonth month, CancellationToken cancellation)
    {
        if (await frames.FindAsync(db, number, unit, month, cancellation) is not { } frame)
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        RoundStanding standing = frame.StandingAt(now);
        RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, frame.Plan, cancellation);
        WorkingCalendar days = await StoredCalendar.DaysAsync(db, setting?.CalendarNumber ?? StoredCalendar.Usual, cancellation);
        string place = await db.Plans.Where(p => p.Id == frame.Plan).Select(p => p.Place).SingleAsync(cancellation);
        (int? directory, int? own) = await numbers.FindAsync(db, frame.Plan, unit, cancellation);
        bool May(Power power) => visitor.Reach.May(power, place, directory, own);
        IReadOnlyList<ReportRow> rows = await RowsAsync(frame, standing.TakesReports, BeijingTime.DayOf(now), await PartsAsync(frame, own, cancellation), cancellation);
        return new RoundReportsView
        {
            Plan = new PlanName(frame.Number, frame.Title),
            Unit = unit,
            UnitName = frame.UnitName,
            Round = frame.Round,
            Standing = standing,
            Left = days.Between(BeijingTime.DayOf(now).AddDays(1), standing.Due.Day),
            Submission = await db.Submissions.SingleOrDefaultAsync(s => s.PlanId == frame.Plan && s.Month == month && s.UnitOrdinal == unit, cancellation),
            Rows = rows,
            AdHoc = [.. (await OwedAdHocTurns.FindAsync(db, db.Plans.Where(p => p.Id == frame.Plan && p.State == PlanState.Published), now, cancellation)).Where(one => one.Unit == unit)],
            Form = Guid.CreateVersion7(now),
            MayFile = May(Power.FileWork) && (standing.TakesReports || rows.Any(row => row.IsTaken)),
            MaySign = May(Power.SignWork),
            Seen = SignSubmission.SeenOf(rows.Select(row => row.Report).OfType<ProgressReport>()),
        };
    }

    /// <summary>A form of the page, as it came; nothing where there is no such round.</summary>
    public async Task<SentReports?> SentAsync(int number, int unit, RoundMonth month, IFormCollection form, CancellationToken cancellation)
    {
        if (await frames.FindAsync(db, number, unit, month, cancellation) is not { } frame)
        {
            return null;
        }

        string act = form["act"].ToString();
        IReadOnlyList<FiledRow> rows = ReportForm.Read(form, frame);
        int? own = ReportForm.Row(act);
        int[] others = [.. rows.Select(row => row.Measure).Where(measure => measure != own)];
        return others.Length == 0
            ? new SentReports(frame, act, rows, new Dictionary<int, ProgressReport>(), new Dictionary<int, ProgressReport>())
            : new SentReports(frame, act, rows, await ReportsAsync(frame, others, cancellation), await ReadReports.BeforeAsync(db, frame, others, cancellation));
    }

    /// <summary>The form with what those below have reported of a measure taken over into its fields.</summary>
    public async Task<SentReports> TakePartsAsync(SentReports sent, int measure, CancellationToken cancellation)
    {
        (_, int? own) = await numbers.FindAsync(db, sent.Frame.Plan, sent.Frame.Unit, cancellation);
        PartOfMeasure[] parts = [.. (await PartsAsync(sent.Frame, own, cancellation))[measure]];
        return sent with { Rows = [.. sent.Rows.Select(row => row.Measure == measure ? row with { Typed = PartOfMeasure.Fill(row.Typed, parts, sent.Frame.Measures[measure].Quantities) } : row)] };
    }

    /// <summary>The pieces of evidence beside a report, those that were removed too.</summary>
    public async Task<ReportEvidence?> EvidenceAsync(int number, int unit, RoundMonth month, int measure, int piece, CancellationToken cancellation) =>
        await db.ReportEvidence.Where(e => e.UnitOrdinal == unit && e.Month == month && e.MeasureOrdinal == measure && e.Number == piece).Join(db.Plans.Where(p => p.Number == number), e => e.PlanId, p => p.Id, (e, _) => e).SingleOrDefaultAsync(cancellation);

    /// <summary>One report with all that was filed and typed of it; nothing where the unit does not report on the measure in the round.</summary>
    public async Task<ReportView?> FindAsync(int number, int unit, RoundMonth month, int measure, CancellationToken cancellation)
    {
        if (await FindAsync(number, unit, month, cancellation) is not { } page || page.Rows.FirstOrDefault(row => row.Measure == measure) is not { } row)
        {
            return null;
        }

        PlanId plan = await db.Plans.Where(p => p.Number == number).Select(p => p.Id).SingleAsync(cancellation);
        return new ReportView(
            page,
            row,
            await db.ReportRevisions.Where(r => r.PlanId == plan && r.UnitOrdinal == unit && r.Month == month && r.MeasureOrdinal == measure).OrderByDescending(r => r.Number).ToListAsync(cancellation),
            page.MayFile ? await db.ReportDrafts.Where(d => d.PlanId == plan && d.UnitOrdinal == unit && d.Month == month && d.MeasureOrdinal == measure).OrderByDescending(d => d.Number).ToListAsync(cancellation) : []);
    }

    Task<Dictionary<int, ProgressReport>> ReportsAsync(FilingFrame frame, int[] measures, CancellationToken cancellation) =>
        db.Reports.Where(r => r.PlanId == frame.Plan && r.UnitOrdinal == frame.Unit && r.Month == frame.Round.Month && measures.Contains(r.MeasureOrdinal)).ToDictionaryAsync(r => r.MeasureOrdinal, cancellation);

    async Task<IReadOnlyList<ReportRow>> RowsAsync(FilingFrame frame, bool takesReports, DateOnly today, ILookup<int, PartOfMeasure> parts, CancellationToken cancellation)
    {
        int[] ordinals = [.. frame.Measures.Keys];
        RoundMonth month = frame.Round.Month;
        var measures = await db.Measures.Where(m => m.PlanId == frame.Plan && ordinals.Contains(m.Ordinal))
            .Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m.Ordinal, m.Key, m.ProgrammeOrdinal, t.Title, m.Paragraphs, m.Deadlines, m.Follows, m.Rank })
            .OrderBy(m => m.Follows ?? m.Ordinal).ThenBy(m => m.Rank).ToListAsync(cancellation);
        Dictionary<int, string> programmes = await db.Programmes.Where(p => p.PlanId == frame.Plan).ToDictionaryAsync(p => p.Ordinal, p => p.Title, cancellation);
        Dictionary<int, ProgressReport> reports = await ReportsAsync(frame, ordinals, cancellation);
        Dictionary<int, ProgressReport> before = await ReadReports.BeforeAsync(db, frame, ordinals, cancellation);
        Dictionary<int, ReportDraft> drafts = await db.ReportDrafts
            .Where(d => d.PlanId == frame.Plan && d.UnitOrdinal == frame.Unit && d.Month == month && !db.ReportDrafts.Any(o => o.PlanId == d.PlanId && o.UnitOrdinal == d.UnitOrdinal && o.Month == d.Month && o.MeasureOrdinal == d.MeasureOrdinal && o.Number > d.Number))
            .ToDictionaryAsync(d => d.MeasureOrdinal, cancellation);
        ILookup<int, ReportEvidence> evidence = (await db.ReportEvidence.Where(e => e.PlanId == frame.Plan && e.UnitOrdinal == frame.Unit && e.Month == month && e.RemovedAt == null).OrderBy(e => e.Number).ToListAsync(cancellation)).ToLookup(e => e.MeasureOrdinal);
        return [.. measures.Select(measure => new ReportRow
        {
            Measure = measure.Ordinal,
            Key = measure.Key,
            Programme = programmes[measure.ProgrammeOrdinal],
            Task = measure.Title,
            Paragraphs = measure.Paragraphs,
            Deadlines = measure.Deadlines,
            Quantities = frame.Measures[measure.Ordinal].Quantities,
            Planned = frame.Measures[measure.Ordinal].Planned,
            IsSampled = frame.Measures[measure.Ordinal].Duty.IsSampled,
            IsVoluntary = frame.Measures[measure.Ordinal].Duty.IsVoluntary,
            IsTaken = takesReports || reports.GetValueOrDefault(measure.Ordinal)?.IsDueBack(today) == true,
            Report = reports.GetValueOrDefault(measure.Ordinal),
            Before = before.GetValueOrDefault(measure.Ordinal),
            Draft = drafts.GetValueOrDefault(measure.Ordinal),
            Parts = [.. parts[measure.Ordinal]],
            Evidence = [.. evidence[measure.Ordinal]],
        })];
    }

    // Few plans are divided further: who has not handed anything down pays one question for it.
    async Task<ILookup<int, PartOfMeasure>> PartsAsync(FilingFrame frame, int? own, CancellationToken cancellation) =>
        own is { } unit && await db.Delegations.AnyAsync(d => d.PlanId == frame.Plan && d.State == DelegationState.Handed, cancellation)
            && await DelegationBoard.LoadAsync(db, await db.Plans.SingleAsync(p => p.Id == frame.Plan, cancellation), clock.Today(), unit, cancellation) is { } board
            ? await HeldParts.BelowAsync(db, board, board.Standing(unit), frame.Round.Month, cancellation)
            : Array.Empty<PartOfMeasure>().ToLookup(_ => 0);
}
