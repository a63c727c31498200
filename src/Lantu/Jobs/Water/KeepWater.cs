using System.Globalization;
using Lantu.Data;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Data.Readings.Water;
using Lantu.Data.Writing;
using Lantu.Domain.Indicators;
using Lantu.Domain.Readings;
using Lantu.Domain.Water;
using Lantu.Standards;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Water;

/// <summary>Keeps months of a place's water sections: files are understood and put beside what is kept; one unit of work then says what is known now, with the batch and what stood there before.</summary>
/// <param name="database">What is kept.</param>
/// <param name="writes">The write queue.</param>
/// <param name="clock">The time that work is done at.</param>
sealed class KeepWater(LantuDatabase database, WriteQueue writes, BusinessClock clock)
{
    /// <param name="register">The place's sections.</param>
    /// <param name="list">The files.</param>
    /// <param name="versions">Which versions evaluate which month.</param>
    /// <param name="findings">Where faults of the files are told.</param>
    /// <param name="told">Told how many files are read.</param>
    /// <param name="by">Who files them.</param>
    /// <param name="cancellation">Stops before the next row; nothing is kept.</param>
    /// <exception cref="RefusedException">Others filed months meanwhile.</exception>
    /// <exception cref="UnsettledVersionException">A month has no version of a standard.</exception>
    public async Task<KeptWater> RunAsync(SectionRegister register, WaterList list, WaterVersions versions, ReadingFindings findings, Action<int> told, string by, CancellationToken cancellation)
    {
        int directory = register.DirectoryNumber;
        IReadOnlyList<ReadMonth> read = new WaterMonths(list.Layout, findings).Read(list.Files, told, cancellation);
        foreach (DateOnly month in read.Select(one => one.Month).Distinct())
        {
            versions.Check(new WaterPeriod(month.Year, month.Month));
        }

        await using LantuDb kept = database.Open();
        ReadMonth[] known = [.. Known(read, register, findings)];
        int[] years = [.. read.Select(one => one.Month.Year).Distinct()];
        int last = await LastBatchAsync(kept, directory, cancellation);
        Dictionary<(string Section, DateOnly Month), SectionMonth> months = await kept.SectionMonths.Where(m => m.DirectoryNumber == directory && years.Contains(m.Year)).ToDictionaryAsync(m => (m.Section, m.FirstDay), cancellation);
        List<SectionMonth> changed = [];
        List<SectionRevision> revisions = [];
        ValueCounts counts = new(0, 0, 0, 0, 0);
        foreach (ReadMonth one in known)
        {
            SectionMonth? standing = months.GetValueOrDefault((one.Section, one.Month));
            TakenMonth taken = TakenMonth.Of(standing?.Reading, one, list.Withdraws);
            if (taken.IsRefused)
            {
                findings.Add(new(ReadingFault.OtherProgramme, one.File, one.Line, "", Named(one)));
                continue;
            }

            counts += taken.Counts;
            SectionMonth now = new() { DirectoryNumber = directory, Section = one.Section, Year = one.Month.Year, Month = one.Month.Month, Reading = taken.Reading, Batch = last + 1 };
            Look(now, one, register, findings);
            if (!taken.Counts.ChangesAny)
            {
                continue;
            }

            changed.Add(now);
            months[(one.Section, one.Month)] = now;
            if (standing is not null && taken.Counts.Corrected + taken.Counts.Withdrawn > 0)
            {
                revisions.Add(new SectionRevision { DirectoryNumber = directory, Section = one.Section, Year = now.Year, Month = now.Month, Batch = last + 1, Before = standing.Reading });
            }
        }

        int? batch = changed.Count == 0 ? null : await WriteAsync(directory, list, last, changed, revisions, counts, findings, by, cancellation);
        return new KeptWater(batch, counts, register, [.. months.Values]);
    }

    static string Named(ReadMonth one) => string.Create(CultureInfo.InvariantCulture, $"{one.Section} {one.Month:yyyy-MM}");

    static async Task<int> LastBatchAsync(LantuDb db, int directory, CancellationToken cancellation = default) => await db.WaterBatches.Where(b => b.DirectoryNumber == directory).MaxAsync(b => (int?)b.Number, cancellation) ?? 0;

    // A section that the register does not know is told once, with its first row.
    static IEnumerable<ReadMonth> Known(IReadOnlyList<ReadMonth> read, SectionRegister register, ReadingFindings findings)
    {
        HashSet<string> sections = [.. register.Placings.Select(one => one.Section)];
        foreach (IGrouping<string, ReadMonth> section in read.GroupBy(one => one.Section, StringComparer.Ordinal))
        {
            if (sections.Contains(section.Key))
            {
                foreach (ReadMonth month in section)
                {
                    yield return month;
                }

                continue;
            }

            ReadMonth first = section.MinBy(month => (month.File, month.Line))!;
            findings.Add(new(ReadingFault.UnknownSection, first.File, first.Line, "", section.Key));
        }
    }

    // A class that is listed and another that the values come to: the file is told of it as long as it says so.
    static void Look(SectionMonth month, ReadMonth read, SectionRegister register, ReadingFindings findings)
    {
        SectionCourse course = new([month]);
        SectionPlacing placing = register.Placings.First(one => one.Section == month.Section);
        if (course.Over(placing.Body, FigurePeriod.OfMonth(month.Year, month.Month)).Class.Invalid is { Lack: Lack.SingleValues } doubt)
        {
            findings.Add(new(ReadingFault.ClassDiffers, read.File, read.Line, "", $"{Named(read)}: {doubt.Where}"));
        }
    }

    Task<int> WriteAsync(int directory, WaterList list, int last, List<SectionMonth> changed, List<SectionRevision> revisions, ValueCounts counts, ReadingFindings findings, string by, CancellationToken cancellation) => writes.RunAsync(by, async db =>
    {
        if (await LastBatchAsync(db, directory) != last)
        {
            throw new RefusedException(Refusal.ReadingsMoved);
        }

        WaterBatch batch = new()
        {
            DirectoryNumber = directory,
            Number = last + 1,
            FileName = list.Name,
            FileHash = list.Hash,
            Layout = StoredJson.Write(list.Layout),
            First = changed.Min(month => month.FirstDay),
            Last = changed.Max(month => month.FirstDay),
            Sections = changed.Select(month => month.Section).Distinct(StringComparer.Ordinal).Count(),
            Counts = counts,
            FindingCounts = findings.Counts.ToDictionary(one => one.Key.ToString(), one => one.Value, StringComparer.Ordinal),
            Findings = [.. findings.Kept.Select(one => new BatchFinding(one.Fault.ToString(), list.NameOf(one.File), one.Line, one.Column, one.Text))],
            FiledAt = clock.GetUtcNow(),
            FiledBy = by,
        };
        db.WaterBatches.Add(batch);
        await BulkRows.PutAsync(db, changed);
        await BulkRows.AddAsync(db, revisions);
        string detail = string.Create(CultureInfo.InvariantCulture, $"{list.Name} {list.Hash}: {batch.Sections} sections, {batch.First:yyyy-MM} to {batch.Last:yyyy-MM}, {counts.Added} new, {counts.Corrected} corrected, {counts.Withdrawn} withdrawn");
        return new Written<int>(batch.Number, "water.filed", $"directory/{directory}/water/{batch.Number}", detail);
    }, cancellation);
}
