using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>
/// A unit files reports of a round. Each stands for itself: what is clean is filed, what something is wrong with is told and stays a draft. The same form
/// sent again does nothing a second time.
/// </summary>
sealed class FileReports(LantuDatabase database, WriteQueue writes, FilingFrames frames, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The unit's place among the plan's.</param>
    /// <param name="month">The round.</param>
    /// <param name="rows">What is filed.</param>
    /// <param name="form">Key of the form that it was sent with.</param>
    /// <param name="filer">Who files.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="RefusedException">The round takes nothing now, nothing is sent, or the form's key was used for something else.</exception>
    public async Task<FiledReports> RunAsync(int number, int unit, RoundMonth month, IReadOnlyList<FiledRow> rows, Guid form, Filer filer, CancellationToken cancellation = default)
    {
        await using LantuDb db = database.Open();
        return await RunAsync(await frames.OpenAsync(db, number, unit, month, cancellation), rows, form, filer, cancellation);
    }

    /// <summary>The same, on a frame that was just looked up.</summary>
    /// <exception cref="RefusedException">The plan is not in force, the round takes nothing now, nothing is sent, or the form's key was used for something else.</exception>
    public async Task<FiledReports> RunAsync(FilingFrame frame, IReadOnlyList<FiledRow> rows, Guid form, Filer filer, CancellationToken cancellation = default)
    {
        frame.RefuseEnded();
        IReadOnlyList<ReadRow> read;
        await using (LantuDb db = database.Open())
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (!frame.StandingAt(now).TakesReports)
            {
                Dictionary<int, ProgressReport> there = await db.Reports.Where(r => r.PlanId == frame.Plan && r.UnitOrdinal == frame.Unit && r.Month == frame.Round.Month).ToDictionaryAsync(r => r.MeasureOrdinal, cancellation);
                frame.RefuseClosed(now, [.. rows.Select(row => there.GetValueOrDefault(row.Measure))]);
            }

            read = await ReadReports.RunAsync(db, frame, rows, cancellation);
        }

        if (read.Count == 0)
        {
            // What was filed by the form says nothing new when it comes again.
            return await SentForms.AnswerAsync(database, form, filer, cancellation) is { } answer ? new FiledReports(Measures(answer), [], []) : throw new RefusedException(Refusal.NothingToFile);
        }

        ReadRow[] clean = [.. read.Where(row => row.Content is not null)];
        ReadRow[] faulty = [.. read.Where(row => row.Content is null)];
        if (clean.Length == 0)
        {
            return new FiledReports([], faulty, []);
        }

        SentForm sent = SentForms.Of(form, filer, rows, clock.GetUtcNow());
        try
        {
            return await writes.RunAsync(filer.Actor, db => FileAsync(db, frame, clean, faulty, sent, filer), cancellation);
        }
        catch (NothingFiledException nothing)
        {
            return new FiledReports([], faulty, nothing.Moved);
        }
        catch (SentAlreadyException again)
        {
            return new FiledReports(Measures(again.Answer), faulty, []);
        }
    }

    /// <summary>Tells what is wrong or doubtful about rows, and files nothing.</summary>
    /// <exception cref="RefusedException">There is no such round, or it takes nothing now.</exception>
    public async Task<IReadOnlyList<ReadRow>> CheckAsync(int number, int unit, RoundMonth month, IReadOnlyList<FiledRow> rows, CancellationToken cancellation = default)
    {
        await using LantuDb db = database.Open();
        FilingFrame frame = await frames.OpenAsync(db, number, unit, month, cancellation);
        frame.RefuseClosed(clock.GetUtcNow());
        return await ReadReports.RunAsync(db, frame, rows, cancellation);
    }

    static int[] Measures(string answer) => [.. answer.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => int.Parse(text, CultureInfo.InvariantCulture))];

    async Task<Written<FiledReports>> FileAsync(LantuDb db, FilingFrame frame, ReadRow[] clean, ReadRow[] faulty, SentForm sent, Filer filer)
    {
        await SentForms.RefuseAgainAsync(db, sent);
        await FilingFrames.RefuseOldAsync(db, frame);
        DateTimeOffset now = clock.GetUtcNow();
        int[] ordinals = [.. clean.Select(row => row.Sent.Measure)];
        Dictionary<int, ProgressReport> reports = await db.Reports.AsTracking().Where(r => r.PlanId == frame.Plan && r.UnitOrdinal == frame.Unit && r.Month == frame.Round.Month && ordinals.Contains(r.MeasureOrdinal)).ToDictionaryAsync(r => r.MeasureOrdinal);
        frame.RefuseClosed(now, [.. ordinals.Select(ordinal => reports.GetValueOrDefault(ordinal))]);
        List<MovedReport> moved = [];
        List<ReadRow> filed = [];
        foreach (ReadRow row in clean)
        {
            ProgressReport? report = reports.GetValueOrDefault(row.Sent.Measure);
            if ((report?.Revision ?? 0) != row.Sent.Seen || report is { IsOpen: false, State: not ReportState.Submitted })
            {
                moved.Add(new MovedReport(row.Sent.Measure, row.Key, report?.LastStep.By ?? "", report?.LastStep.At ?? now));
                continue;
            }

            if (report is null)
            {
                report = new ProgressReport { PlanId = frame.Plan, Month = frame.Round.Month, UnitOrdinal = frame.Unit, MeasureOrdinal = row.Sent.Measure, Content = row.Content! };
                db.Reports.Add(report);
            }

            AnsweredQuestion[] known = [.. report.Answers, .. row.Earlier];
            db.ReportRevisions.Add(report.File(row.Content!, row.Questions, [.. row.Questions.Select(question => Array.Find(known, answer => question.IsAnsweredBy(answer.Question))).OfType<AnsweredQuestion>()], now, filer.Actor, filer.Account));
            filed.Add(row);
        }

        if (filed.Count == 0)
        {
            throw new NothingFiledException(moved);
        }

        db.SentForms.Add(sent with { Answer = string.Join(' ', filed.Select(row => row.Sent.Measure)) });
        FiledReports result = new([.. filed.Select(row => row.Sent.Measure)], faulty, moved);
        return new Written<FiledReports>(result, "reports.filed", $"plan/{frame.Number}/unit/{frame.Unit}/round/{frame.Round.Month}", string.Join(", ", filed.Select(row => $"{row.Key} {row.Content!.Claim}{(row.Content.IsByException ? " by exception" : "")}")));
    }
}
