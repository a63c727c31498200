using System.Globalization;
using Lantu.Data;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Kept;
using Lantu.Data.Readings.Results;
using Lantu.Data.Writing;
using Lantu.Domain.Readings;
using Lantu.Standards.AirQuality.Columns;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Readings;

/// <summary>
/// Keeps hours of a place's stations: files are understood, put into what is kept of their years, and the days that changed are evaluated. Months' files are written first; one unit of work then says
/// which count, with the batch and the days. Whoever fails before leaves files that nobody reads.
/// </summary>
/// <param name="database">Where it stands which files count.</param>
/// <param name="writes">The write queue.</param>
/// <param name="clock">The time that work is done at.</param>
sealed class KeepReadings(LantuDatabase database, WriteQueue writes, BusinessClock clock)
{
    static readonly TimeSpan Old = TimeSpan.FromDays(1);

    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="list">The files.</param>
    /// <param name="versions">Which versions evaluate which year.</param>
    /// <param name="findings">Where faults of the files are told.</param>
    /// <param name="also">Takes every station's year, of the years that the files have hours of, as they are kept now; hours and year are used again.</param>
    /// <param name="told">Told how many parts of the files are read.</param>
    /// <param name="by">Who files them.</param>
    /// <param name="cancellation">Stops before the next part; nothing is kept.</param>
    /// <exception cref="RefusedException">Others filed hours of the same months meanwhile.</exception>
    public async Task<KeptReadings> RunAsync(
        int directory, ReadingList list, StationVersions versions, ReadingFindings findings, Action<string, StationHours, StationYear> also, Action<int> told, string by, CancellationToken cancellation)
    {
        HourStore store = new(database.Folder, directory);
        ReadingIntake intake = new(store, await MonthsAsync(directory, cancellation), list.Withdraws);
        ReadingBatch? known = await KnownAsync(directory, list.Hash, cancellation);
        if (known is not null)
        {
            intake.Open(known.First.Year, known.Last.Year);
        }
        else
        {
            intake.Read(ReadingFiles.PartsOf(list.Files, list.Layout), findings, told, cancellation);
        }

        List<StationDay> days = Evaluate(directory, intake, versions, also);
        if (!intake.Counts.ChangesAny)
        {
            return new KeptReadings(null, intake.Counts, known?.Number, intake.State);
        }

        Dictionary<(int, int), HourMonth> written = intake.Save(directory);
        string? revisions = store.SaveRevisions(intake.Revisions);
        int batch = await writes.RunAsync(by, async db =>
        {
            List<HourMonth> standing = await db.HourMonths.AsTracking().Where(m => m.DirectoryNumber == directory).ToListAsync();
            foreach (((int Year, int Month) at, HourMonth now) in written)
            {
                Replace(db, standing.Find(m => (m.Year, m.Month) == at), intake.Months.GetValueOrDefault(at), now);
            }

            int number = (await db.ReadingBatches.Where(b => b.DirectoryNumber == directory).MaxAsync(b => (int?)b.Number) ?? 0) + 1;
            db.ReadingBatches.Add(new ReadingBatch
            {
                DirectoryNumber = directory,
                Number = number,
                FileName = list.Name,
                FileHash = list.Hash,
                Layout = StoredJson.Write(list.Layout),
                First = intake.First,
                Last = intake.Last,
                Stations = intake.Stations,
                Counts = intake.Counts,
                FindingCounts = findings.Counts.ToDictionary(one => one.Key.ToString(), one => one.Value, StringComparer.Ordinal),
                Findings = [.. findings.Kept.Select(one => new BatchFinding(one.Fault.ToString(), list.NameOf(one.File), one.Line, one.Column, one.Text))],
                Revisions = revisions,
                FiledAt = clock.GetUtcNow(),
                FiledBy = by,
            });
            await BulkRows.PutAsync(db, days);
            string detail = string.Create(CultureInfo.InvariantCulture, $"{list.Name} {list.Hash}: {intake.Stations} stations, {intake.First:yyyy-MM-dd} to {intake.Last:yyyy-MM-dd}, {intake.Counts.Added} new, {intake.Counts.Corrected} corrected, {intake.Counts.Withdrawn} withdrawn");
            return new Written<int>(number, "readings.filed", $"directory/{directory}/readings/{number}", detail);
        }, cancellation);
        Dictionary<(int, int), HourMonth> counting = await MonthsAsync(directory, cancellation);
        store.Sweep([.. counting.Values.Select(month => month.File)], (clock.GetUtcNow() - Old).UtcDateTime);
        return new KeptReadings(batch, intake.Counts, null, [.. counting.Where(one => intake.Years.ContainsKey(one.Key.Item1)).Select(one => one.Value.File).Order(StringComparer.Ordinal)]);
    }

    static void Replace(LantuDb db, HourMonth? standing, HourMonth? read, HourMonth now)
    {
        if (standing?.File != read?.File)
        {
            throw new RefusedException(Refusal.ReadingsMoved);
        }

        if (standing is null)
        {
            db.HourMonths.Add(now);
            return;
        }

        (standing.File, standing.Stations, standing.Rows) = (now.File, now.Stations, now.Rows);
    }

    static List<StationDay> Evaluate(int directory, ReadingIntake intake, StationVersions versions, Action<string, StationHours, StationYear> also)
    {
        List<StationDay> days = [];
        StationYear evaluated = new();
        foreach (KeptYear year in intake.Years.Values)
        {
            StationRules rules = versions.Of(year.Year);
            foreach ((string station, StationHours hours) in year.Stations)
            {
                rules.Evaluate(hours, evaluated);
                also(station, hours, evaluated);
                if (year.ChangedDays.TryGetValue(station, out SortedSet<int>? changed))
                {
                    days.AddRange(StationDays.Of(directory, station, evaluated, changed));
                }
            }
        }

        return days;
    }

    async Task<Dictionary<(int Year, int Month), HourMonth>> MonthsAsync(int directory, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return await db.HourMonths.Where(m => m.DirectoryNumber == directory).ToDictionaryAsync(m => (m.Year, m.Month), cancellation);
    }

    async Task<ReadingBatch?> KnownAsync(int directory, string hash, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return await db.ReadingBatches.SingleOrDefaultAsync(b => b.DirectoryNumber == directory && b.FileHash == hash, cancellation);
    }
}
