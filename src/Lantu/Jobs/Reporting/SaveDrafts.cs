using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>Keeps what is typed and not filed yet, as a history: nothing of another window or another person is lost by it.</summary>
sealed class SaveDrafts(LantuDatabase database, WriteQueue writes, FilingFrames frames, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The unit's place among the plan's.</param>
    /// <param name="month">The round; drafts are kept until it is sealed, also where it takes no reports.</param>
    /// <param name="rows">What stands in the fields.</param>
    /// <param name="window">The window that it stands in.</param>
    /// <param name="filer">Who types.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>How many were kept.</returns>
    /// <exception cref="RefusedException">There is no such round, or it is sealed.</exception>
    public async Task<int> RunAsync(int number, int unit, RoundMonth month, IReadOnlyList<FiledRow> rows, Guid window, Filer filer, CancellationToken cancellation = default)
    {
        FilingFrame frame;
        await using (LantuDb db = database.Open())
        {
            frame = await frames.OpenAsync(db, number, unit, month, cancellation);
        }

        DateTimeOffset now = clock.GetUtcNow();
        if (frame.StandingAt(now) is { State: RoundState.Sealed or RoundState.Closed } over)
        {
            throw new RefusedException(Refusal.NoReportsTaken, over);
        }

        if (rows.SelectMany(row => new[] { row.Typed.Text, row.Typed.Problem, row.Typed.NextStep }).Select(SecrecyMark.Find).FirstOrDefault(mark => mark is not null) is { } found)
        {
            throw new RefusedException(Refusal.Classified, found);
        }

        FiledRow[] kept = [.. rows.Where(row => frame.Measures.ContainsKey(row.Measure)).DistinctBy(row => row.Measure)];
        return kept.Length == 0 ? 0 : await writes.KeepDraftsAsync(db => KeepAsync(db, frame, kept, window, filer, now), cancellation);
    }

    static async Task<int> KeepAsync(LantuDb db, FilingFrame frame, FiledRow[] rows, Guid window, Filer filer, DateTimeOffset now)
    {
        int[] ordinals = [.. rows.Select(row => row.Measure)];
        ILookup<int, ReportDraft> there = (await db.ReportDrafts.AsTracking().Where(d => d.PlanId == frame.Plan && d.UnitOrdinal == frame.Unit && d.Month == frame.Round.Month && ordinals.Contains(d.MeasureOrdinal)).OrderBy(d => d.Number).ToListAsync()).ToLookup(d => d.MeasureOrdinal);
        int kept = 0;
        foreach (FiledRow row in rows)
        {
            List<ReportDraft> drafts = [.. there[row.Measure]];
            ReportDraft? last = drafts.Count > 0 ? drafts[^1] : null;
            TypedReport typed = Cut(row.Typed);
            if (last?.Typed.Equals(typed) == true)
            {
                continue;
            }

            kept++;
            if (last is not null && last.Window == window && last.Account == filer.Account && last.Seen == row.Seen && now - last.BegunAt < ReportDraft.Together)
            {
                (last.Typed, last.At) = (typed, now);
                continue;
            }

            db.ReportDrafts.RemoveRange(drafts.Take(drafts.Count - ReportDraft.Most + 1));
            db.ReportDrafts.Add(new ReportDraft
            {
                PlanId = frame.Plan,
                Month = frame.Round.Month,
                UnitOrdinal = frame.Unit,
                MeasureOrdinal = row.Measure,
                Number = (last?.Number ?? 0) + 1,
                Typed = typed,
                Seen = row.Seen,
                Window = window,
                BegunAt = now,
                At = now,
                By = filer.Actor,
                Account = filer.Account,
            });
        }

        return kept;
    }

    // What is longer than any report may be is no report; the fields themselves hold less.
    static TypedReport Cut(TypedReport typed) => typed with { Text = Cut(typed.Text), Problem = Cut(typed.Problem), NextStep = Cut(typed.NextStep), Figures = [.. typed.Figures.Select(figure => figure with { Typed = Cut(figure.Typed) })] };

    static string Cut(string text) => text.Length <= TypedReport.LongestField ? text : text[..TypedReport.LongestField];
}
