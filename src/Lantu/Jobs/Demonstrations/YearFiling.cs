using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Units file a month's reports and sign them off, each on its day; what was returned comes back, most of it.</summary>
sealed class YearFiling : IYearPart
{
    const int Begins = 9 * 60;
    const int Minutes = 7 * 60;
    static readonly TimeSpan Typing = TimeSpan.FromMinutes(20);
    static readonly TimeSpan Signing = TimeSpan.FromMinutes(2);

    readonly Dictionary<int, YearMeasure> _measures = [];
    byte[]? _evidence;

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        await using LantuDb db = stage.Database.Open();
        List<(int Minute, int Unit, Func<TimeSpan, Task> Work)> works = [];
        foreach (YearRound round in (await db.Rounds.Where(r => r.PlanId == stage.Plan && r.OpenedAt != null && r.SealedAt == null && r.ClosedAt == null).OrderBy(r => r.Month).ToListAsync(cancellation)).Select(round => new YearRound(round, stage.Days)))
        {
            await ExtendAsync(stage, db, round, day, cancellation);
            int[] units = day >= round.Round.Opens.Day && day <= round.Extended ? await db.Submissions.Where(s => s.PlanId == stage.Plan && s.Month == round.Month && s.SignedAt == null).OrderBy(s => s.UnitOrdinal).Select(s => s.UnitOrdinal).ToArrayAsync(cancellation) : [];
            foreach (int unit in units.Where(unit => round.FiledOn(stage.Draw, unit) == day))
            {
                works.Add((stage.Draw.Below(Minutes, "minute", unit, round.Month.Index), unit, at => FileAsync(stage, db, round, unit, day, at, cancellation)));
            }

            List<ProgressReport> returned = await db.Reports.Where(r => r.PlanId == stage.Plan && r.Month == round.Month && r.State == ReportState.Returned).OrderBy(r => r.MeasureOrdinal).ToListAsync(cancellation);
            foreach (IGrouping<int, ProgressReport> back in returned.Where(report => IsBackOn(stage, report, day)).GroupBy(report => report.UnitOrdinal))
            {
                works.Add((stage.Draw.Below(Minutes, "back-minute", back.Key, round.Month.Index), back.Key, at => ComeBackAsync(stage, db, round, back.Key, [.. back], day, at, cancellation)));
            }
        }

        foreach ((int minute, _, Func<TimeSpan, Task> work) in works.OrderBy(work => work.Minute).ThenBy(work => work.Unit))
        {
            await stage.TryAsync(() => work(TimeSpan.FromMinutes(Begins + minute)));
        }
    }

    static bool IsBackOn(YearStage stage, ProgressReport report, DateOnly day) =>
        report.BackBy >= day && stage.Days.IsWorkingDay(day) && day > BeijingTime.DayOf(report.ReturnedAt!.Value) && !stage.Draw.Is("notBack", report.UnitOrdinal, report.Month.Index);

    static async Task ExtendAsync(YearStage stage, LantuDb db, YearRound round, DateOnly day, CancellationToken cancellation)
    {
        if (day != round.Round.Due.Day)
        {
            return;
        }

        stage.Time.Reach(day, TimeSpan.FromHours(8.5));
        foreach (PlanUnit unit in (await db.Units.Where(u => u.PlanId == stage.Plan && db.Submissions.Any(s => s.PlanId == stage.Plan && s.Month == round.Month && s.UnitOrdinal == u.Ordinal && s.SignedAt == null)).OrderBy(u => u.Ordinal).ToListAsync(cancellation)).Where(unit => round.HabitOf(stage.Draw, unit.Ordinal) == FilingHabit.Extended))
        {
            if (!await db.RoundExtensions.AnyAsync(e => e.PlanId == stage.Plan && e.Month == round.Month && e.Unit == unit.Name, cancellation))
            {
                await stage.Extend.RunAsync(stage.Number, round.Month.ToString(), ExtensionKind.Extension, unit.Name, round.Extended, stage.Draw.Text("extension", "", unit.Ordinal), stage.People.Office);
            }
        }
    }

    async Task FileAsync(YearStage stage, LantuDb db, YearRound round, int unit, DateOnly day, TimeSpan at, CancellationToken cancellation)
    {
        if (stage.People.Of(Role.Preparer, unit) is not { } preparer || await stage.FrameAsync(db, unit, round.Month, cancellation) is not { } frame)
        {
            return;
        }

        HashSet<int> there = [.. await db.Reports.Where(r => r.PlanId == stage.Plan && r.UnitOrdinal == unit && r.Month == round.Month).Select(r => r.MeasureOrdinal).ToListAsync(cancellation)];
        int[] due = [.. frame.Measures.Keys.Where(measure => !there.Contains(measure)).Order()];
        if (due.Length > 0)
        {
            await LoadAsync(stage, db, cancellation);
            Dictionary<int, ProgressReport> before = await ReadReports.BeforeAsync(db, frame, due, cancellation);
            YearReport typing = new(stage.Draw, unit, round.Month);
            FilingHabit habit = round.HabitOf(stage.Draw, unit);
            FiledRow[] rows = [.. due.Select(measure => new FiledRow(measure, 0, typing.First(frame.Measures[measure], _measures[measure], before.GetValueOrDefault(measure)?.Content, habit)))];
            stage.Time.Reach(day, at - Typing);
            await ProveAsync(stage, db, frame, rows, preparer, cancellation);
            await FileAsync(stage, frame, rows, preparer, day, at, "form", cancellation);
            await AnswerAsync(stage, db, frame, preparer, cancellation);
        }

        await SignAsync(stage, db, frame, day, at + Signing, cancellation);
        await WithdrawAsync(stage, db, frame, preparer, day, at + (2 * Signing), cancellation);
    }

    async Task ComeBackAsync(YearStage stage, LantuDb db, YearRound round, int unit, ProgressReport[] returned, DateOnly day, TimeSpan at, CancellationToken cancellation)
    {
        if (stage.People.Of(Role.Preparer, unit) is not { } preparer || await stage.FrameAsync(db, unit, round.Month, cancellation) is not { } frame)
        {
            return;
        }

        await LoadAsync(stage, db, cancellation);
        ProgressReport[] due = [.. returned.Where(report => frame.Measures.ContainsKey(report.MeasureOrdinal))];
        Dictionary<int, ProgressReport> before = await ReadReports.BeforeAsync(db, frame, [.. due.Select(report => report.MeasureOrdinal)], cancellation);
        YearReport typing = new(stage.Draw, unit, round.Month);
        FiledRow[] rows = [.. due.Select(report => new FiledRow(report.MeasureOrdinal, report.Revision, typing.Corrected(frame.Measures[report.MeasureOrdinal], _measures[report.MeasureOrdinal], before.GetValueOrDefault(report.MeasureOrdinal)?.Content)))];
        if (rows.Length > 0)
        {
            stage.Time.Reach(day, at);
            await ProveAsync(stage, db, frame, rows, preparer, cancellation);
            await FileAsync(stage, frame, rows, preparer, day, at, "back", cancellation);
        }

        await SignAsync(stage, db, frame, day, at + Signing, cancellation);
    }

    static async Task FileAsync(YearStage stage, FilingFrame frame, FiledRow[] rows, Filer preparer, DateOnly day, TimeSpan at, string form, CancellationToken cancellation)
    {
        ReadOnlySpan<int> about = [frame.Unit, frame.Round.Month.Index, day.DayNumber];
        (Guid window, Guid key) = (stage.Draw.Key("window", about), stage.Draw.Key(form, about));
        FiledRow[] typed = [.. rows.Where(row => !row.Typed.IsByException)];
        if (typed.Length > 0)
        {
            await stage.Drafts.RunAsync(frame.Number, frame.Unit, frame.Round.Month, typed, window, preparer, cancellation);
        }

        stage.Time.Reach(day, at);
        FiledReports filed = await stage.File.RunAsync(frame.Number, frame.Unit, frame.Round.Month, rows, key, preparer, cancellation);
        if (filed.Faulty is [var faulty, ..])
        {
            throw new InvalidOperationException($"The report of {faulty.Key} that was made for {frame.UnitName} and {frame.Round.Month} can't be filed: {string.Join(", ", faulty.Faults.Select(fault => fault.Kind))}.");
        }
    }

    // What was drawn for proof, and what is said to be done, has a page beside it.
    async Task ProveAsync(YearStage stage, LantuDb db, FilingFrame frame, FiledRow[] rows, Filer preparer, CancellationToken cancellation)
    {
        HashSet<int> proven = [.. await db.ReportEvidence.Where(e => e.PlanId == frame.Plan && e.UnitOrdinal == frame.Unit && e.Month == frame.Round.Month && e.RemovedAt == null).Select(e => e.MeasureOrdinal).Distinct().ToListAsync(cancellation)];
        foreach (FiledRow row in rows.Where(row => !proven.Contains(row.Measure) && (row.Typed.Claim == ProgressClaim.Completed || (frame.Measures[row.Measure].Duty.IsSampled && row.Typed.Claim != ProgressClaim.NotStarted))))
        {
            await stage.Evidence.AddAsync(frame.Number, frame.Unit, frame.Round.Month, row.Measure, Path.GetFileName(stage.Script.EvidencePath), await EvidenceAsync(stage, cancellation), preparer, cancellation);
        }
    }

    static async Task AnswerAsync(YearStage stage, LantuDb db, FilingFrame frame, Filer preparer, CancellationToken cancellation)
    {
        foreach (ProgressReport report in await ReportsAsync(db, frame, cancellation))
        {
            if (report.Unanswered.Any() && stage.Draw.Is("answered", frame.Unit, frame.Round.Month.Index, report.MeasureOrdinal))
            {
                await stage.Questions.RunAsync(frame.Number, frame.Unit, frame.Round.Month, report.MeasureOrdinal, report.Revision, preparer, cancellation);
            }
        }
    }

    async Task WithdrawAsync(YearStage stage, LantuDb db, FilingFrame frame, Filer preparer, DateOnly day, TimeSpan at, CancellationToken cancellation)
    {
        if (!stage.Draw.Is("withdrawn", frame.Unit, frame.Round.Month.Index) || (await ReportsAsync(db, frame, cancellation)).Find(one => one is { State: ReportState.SignedOff, Content.IsByException: false }) is not { } report)
        {
            return;
        }

        stage.Time.Reach(day, at);
        await stage.Withdraw.RunAsync(frame.Number, frame.Unit, frame.Round.Month, report.MeasureOrdinal, report.Revision, stage.Draw.Text("withdrawn", "", frame.Unit), preparer, cancellation);
        FiledRow again = new(report.MeasureOrdinal, report.Revision, TypedReport.Of(report.Content));
        await FileAsync(stage, frame, [again], preparer, day, at + Signing, "again", cancellation);
        await SignAsync(stage, db, frame, day, at + (2 * Signing), cancellation);
    }

    async Task SignAsync(YearStage stage, LantuDb db, FilingFrame frame, DateOnly day, TimeSpan at, CancellationToken cancellation)
    {
        List<ProgressReport> reports = await ReportsAsync(db, frame, cancellation);
        if (!frame.Measures.Keys.All(measure => reports.Exists(report => report.MeasureOrdinal == measure && !report.IsOpen)))
        {
            return;
        }

        stage.Time.Reach(day, at);
        string seen = SignSubmission.SeenOf(reports);
        if (stage.Draw.Is("onPaper", frame.Unit) && stage.People.Of(Role.Preparer, frame.Unit) is { } preparer)
        {
            StoredFile scan = await stage.Evidence.KeepScanAsync(Path.GetFileName(stage.Script.EvidencePath), await EvidenceAsync(stage, cancellation), cancellation);
            await stage.Sign.RunAsync(frame.Number, frame.Unit, frame.Round.Month, seen, SignOffRoute.OnPaper, scan.Name, preparer, cancellation);
        }
        else if (stage.People.Of(Role.Approver, frame.Unit) is { } approver)
        {
            await stage.Sign.RunAsync(frame.Number, frame.Unit, frame.Round.Month, seen, SignOffRoute.OnScreen, null, approver, cancellation);
        }
    }

    async Task<byte[]> EvidenceAsync(YearStage stage, CancellationToken cancellation) => _evidence ??= await File.ReadAllBytesAsync(stage.Script.EvidencePath, cancellation);

    static Task<List<ProgressReport>> ReportsAsync(LantuDb db, FilingFrame frame, CancellationToken cancellation) =>
        db.Reports.Where(r => r.PlanId == frame.Plan && r.UnitOrdinal == frame.Unit && r.Month == frame.Round.Month).OrderBy(r => r.MeasureOrdinal).ToListAsync(cancellation);

    async Task LoadAsync(YearStage stage, LantuDb db, CancellationToken cancellation)
    {
        if (_measures.Count == 0)
        {
            Dictionary<int, string> tasks = await db.Tasks.Where(t => t.PlanId == stage.Plan).ToDictionaryAsync(t => t.Ordinal, t => t.Title, cancellation);
            foreach (Measure measure in await db.Measures.Where(m => m.PlanId == stage.Plan).ToListAsync(cancellation))
            {
                _measures[measure.Ordinal] = YearMeasure.Of(measure, tasks[measure.TaskOrdinal]);
            }
        }
    }
}
