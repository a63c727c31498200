using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Documents.Readers;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>Puts a piece of evidence beside a report, or takes one away from it.</summary>
sealed class KeepEvidence(LantuDatabase database, WriteQueue writes, FilingFrames frames, EvidenceStore store, BusinessClock clock)
{
    /// <summary>Keeps a file: whole, or not at all.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The unit's place among the plan's.</param>
    /// <param name="month">The round.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="fileName">What the person's file is called.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="filer">Who hands it in.</param>
    /// <param name="cancellation">Gives up; nothing is kept.</param>
    /// <exception cref="RefusedException">It is too large, of no kind that is taken, marked as classified, or there are too many; or the round takes nothing now.</exception>
    public async Task<ReportEvidence> AddAsync(int number, int unit, RoundMonth month, int measure, string fileName, byte[] content, Filer filer, CancellationToken cancellation = default)
    {
        FilingFrame frame = await FrameAsync(number, unit, month, measure, cancellation);
        string name = NameOf(fileName);
        string type = Look(content, name);
        using MemoryStream bytes = new(content, writable: false);
        StoredFile stored = await store.SaveAsync(bytes, EvidenceLimits.File, cancellation) ?? throw TooLarge(name);
        try
        {
            return await writes.RunAsync(filer.Actor, db => AddAsync(db, frame, measure, name, type, stored, filer), cancellation);
        }
        catch
        {
            // Nobody has its name.
            store.Remove(stored.Name);
            throw;
        }
    }

    /// <summary>Takes a piece away; its bytes stay, as the audit may ask for them.</summary>
    /// <exception cref="RefusedException">There is none, or the report has gone further.</exception>
    public async Task<int> RemoveAsync(int number, int unit, RoundMonth month, int measure, int piece, Filer filer, CancellationToken cancellation = default)
    {
        FilingFrame frame = await FrameAsync(number, unit, month, measure, cancellation);
        return await writes.RunAsync(filer.Actor, async db =>
        {
            await RefuseGoneAsync(db, frame, measure);
            ReportEvidence found = await db.ReportEvidence.AsTracking().SingleOrDefaultAsync(e => e.PlanId == frame.Plan && e.UnitOrdinal == unit && e.Month == month && e.MeasureOrdinal == measure && e.Number == piece && e.RemovedAt == null) ?? throw new RefusedException(Refusal.NotThere);
            found.Remove(clock.GetUtcNow(), filer.Actor);
            return new Written<int>(piece, "evidence.removed", Subject(frame), $"{frame.Measures[measure].Key} {found.FileName} {found.Hash}");
        }, cancellation);
    }

    /// <summary>Keeps the scanned page of a sign-off on paper.</summary>
    /// <exception cref="RefusedException">It is too large or of no kind that is taken.</exception>
    public async Task<StoredFile> KeepScanAsync(string fileName, byte[] content, CancellationToken cancellation = default)
    {
        string name = NameOf(fileName);
        string type = Look(content, name);
        if (type != "application/pdf" && !type.StartsWith("image/", StringComparison.Ordinal))
        {
            throw new RefusedException(Refusal.EvidenceKind, name);
        }

        using MemoryStream bytes = new(content, writable: false);
        return await store.SaveAsync(bytes, EvidenceLimits.File, cancellation) ?? throw TooLarge(name);
    }

    async Task<FilingFrame> FrameAsync(int number, int unit, RoundMonth month, int measure, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        FilingFrame frame = await frames.OpenAsync(db, number, unit, month, cancellation);
        frame.RefuseClosed(clock.GetUtcNow(), [await db.Reports.SingleOrDefaultAsync(r => r.PlanId == frame.Plan && r.UnitOrdinal == unit && r.Month == month && r.MeasureOrdinal == measure, cancellation)]);
        return frame.Measures.ContainsKey(measure) ? frame : throw new RefusedException(Refusal.NotThere);
    }

    async Task<Written<ReportEvidence>> AddAsync(LantuDb db, FilingFrame frame, int measure, string name, string type, StoredFile stored, Filer filer)
    {
        await FilingFrames.RefuseOldAsync(db, frame);
        await RefuseGoneAsync(db, frame, measure);
        var there = await db.ReportEvidence.Where(e => e.PlanId == frame.Plan && e.UnitOrdinal == frame.Unit && e.Month == frame.Round.Month).Select(e => new { e.MeasureOrdinal, e.Number, e.Length, e.Hash, e.RemovedAt }).ToListAsync();
        var beside = there.FindAll(e => e.MeasureOrdinal == measure);
        if (beside.Exists(e => e.RemovedAt is null && e.Hash == stored.Hash))
        {
            throw new RefusedException(Refusal.EvidenceThere, name);
        }

        if (beside.Count(e => e.RemovedAt is null) >= EvidenceLimits.Report || there.Where(e => e.RemovedAt is null).Sum(e => e.Length) + stored.Length > EvidenceLimits.Round)
        {
            throw new RefusedException(Refusal.EvidenceFull, EvidenceLimits.Report, EvidenceLimits.Round / 1_000_000);
        }

        ReportEvidence made = new()
        {
            PlanId = frame.Plan,
            Month = frame.Round.Month,
            UnitOrdinal = frame.Unit,
            MeasureOrdinal = measure,
            Number = beside.Select(e => e.Number).DefaultIfEmpty(0).Max() + 1,
            FileName = name,
            Stored = stored.Name,
            ContentType = type,
            Length = stored.Length,
            Hash = stored.Hash,
            At = clock.GetUtcNow(),
            By = filer.Actor,
            Account = filer.Account,
        };
        db.ReportEvidence.Add(made);
        return new Written<ReportEvidence>(made, "evidence.added", Subject(frame), $"{frame.Measures[measure].Key} {name} {stored.Hash}");
    }

    // What is signed off is what was signed: evidence comes and goes only while the report is the unit's own.
    static async Task RefuseGoneAsync(LantuDb db, FilingFrame frame, int measure)
    {
        ProgressReport? report = await db.Reports.SingleOrDefaultAsync(r => r.PlanId == frame.Plan && r.UnitOrdinal == frame.Unit && r.Month == frame.Round.Month && r.MeasureOrdinal == measure);
        if (report is { IsOpen: false, State: not ReportState.Submitted })
        {
            throw new RefusedException(Refusal.ReportMoved, frame.Measures[measure].Key, report.LastStep.By, report.LastStep.At);
        }
    }

    static string Look(byte[] content, string name)
    {
        if (content.LongLength > EvidenceLimits.File)
        {
            throw TooLarge(name);
        }

        if (SecrecyMark.Find(Path.GetFileNameWithoutExtension(name)) is { } mark)
        {
            throw new RefusedException(Refusal.Classified, mark);
        }

        return EvidenceKind.Of(content, name) ?? throw new RefusedException(Refusal.EvidenceKind, name);
    }

    // A browser may send a whole path; only the name is ever kept.
    static string NameOf(string fileName)
    {
        string name = Path.GetFileName(fileName.Replace('\\', '/')).Trim();
        return name.Length <= EvidenceLimits.Name ? name : name[^EvidenceLimits.Name..];
    }

    static RefusedException TooLarge(string name) => new(Refusal.EvidenceTooLarge, name, EvidenceLimits.File / 1_000_000);

    static string Subject(FilingFrame frame) => $"plan/{frame.Number}/unit/{frame.Unit}/round/{frame.Round.Month}";
}
