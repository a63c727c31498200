using Lantu.Data;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Water;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Water;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Readings.Water;

/// <summary>What the pages of water sections read.</summary>
sealed class WaterQueries(LantuDb db, BusinessClock clock)
{
    public async Task<WaterPlace?> PlaceAsync(int number, CancellationToken cancellation)
    {
        if (await PlaceOfPlan.FindAsync(db, number, cancellation) is not { } plan)
        {
            return null;
        }

        return plan.Directory is not { } directory ? new WaterPlace(plan.Name, plan.Place) : new WaterPlace(plan.Name, plan.Place)
        {
            Directory = directory,
            Units = (await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units,
            Register = await SectionRegisters.LastAsync(db, directory, cancellation),
        };
    }

    public async Task<WaterView?> ListAsync(int number, WaterFilter filter, CancellationToken cancellation)
    {
        if (await PlaceAsync(number, cancellation) is not { } place)
        {
            return null;
        }

        if (place.Directory is not { } directory)
        {
            return new WaterView(place);
        }

        DateOnly today = clock.Today();
        List<SectionMonth> months = await db.SectionMonths.Where(m => m.DirectoryNumber == directory).ToListAsync(cancellation);
        Dictionary<string, SectionCourse> courses = months.GroupBy(month => month.Section, StringComparer.Ordinal).ToDictionary(section => section.Key, section => new SectionCourse(section), StringComparer.Ordinal);
        SectionLine[] all = [.. place.Placings.GroupBy(one => one.Section, StringComparer.Ordinal).Select(section => SectionLine.Of(section.Key, [.. section], courses.GetValueOrDefault(section.Key), today))];
        return new WaterView(place)
        {
            Filter = filter,
            Total = all.Length,
            Sections = [.. all.Where(one => (filter.Area is null || one.Placings.Any(placing => placing.Area == filter.Area)) && (filter.Class is null || one.Found?.Class.Value == filter.Class))],
            Months = months.CountBy(month => (month.Year, month.Month)).ToDictionary(),
            Batches = await db.WaterBatches.Where(b => b.DirectoryNumber == directory).OrderByDescending(b => b.Number).Select(b => new WaterBatchLine(b.Number, b.FileName, b.First, b.Last, b.Sections, b.Counts, b.FindingCounts, b.FiledAt, b.FiledBy)).ToListAsync(cancellation),
            Registers = [.. (await db.SectionRegisters.Where(r => r.DirectoryNumber == directory).OrderByDescending(r => r.Version).Select(r => new { r.Version, r.FileName, r.FiledAt, r.FiledBy }).ToListAsync(cancellation)).Select(r => (r.Version, r.FileName, r.FiledAt, r.FiledBy))],
        };
    }

    public async Task<SectionView?> SectionAsync(int number, string section, int? year, CancellationToken cancellation)
    {
        if (await PlaceAsync(number, cancellation) is not { Directory: { } directory } place || place.Placings.All(one => one.Section != section))
        {
            return null;
        }

        SectionCourse course = new(await db.SectionMonths.Where(m => m.DirectoryNumber == directory && m.Section == section).ToListAsync(cancellation));
        int[] years = [.. course.Months.Select(month => month.Year).Distinct()];
        return new SectionView(place, section)
        {
            Placings = [.. place.Placings.Where(one => one.Section == section).OrderByDescending(one => one.From).ThenBy(one => one.Area)],
            Course = course,
            Year = year is { } asked && years.Contains(asked) ? asked : years.DefaultIfEmpty().Max(),
            Revisions = [.. (await db.SectionRevisions.Where(r => r.DirectoryNumber == directory && r.Section == section).OrderByDescending(r => r.Batch).ThenBy(r => r.Year).ThenBy(r => r.Month).Select(r => new { r.Year, r.Month, r.Batch }).ToListAsync(cancellation)).Select(r => (new DateOnly(r.Year, r.Month, 1), r.Batch))],
        };
    }

    public async Task<WaterBatchView?> BatchAsync(int number, int batch, CancellationToken cancellation) =>
        await PlaceAsync(number, cancellation) is { Directory: { } directory } place && await db.WaterBatches.SingleOrDefaultAsync(b => b.DirectoryNumber == directory && b.Number == batch, cancellation) is { } found
            ? new WaterBatchView(place, found)
            : null;

    /// <summary>What is needed to file months: the sections, and what the columns of the last batch meant.</summary>
    public async Task<WaterUploadView?> UploadAsync(int number, CancellationToken cancellation)
    {
        if (await PlaceAsync(number, cancellation) is not { } place)
        {
            return null;
        }

        string? last = await db.WaterBatches.Where(b => b.DirectoryNumber == place.Directory).OrderByDescending(b => b.Number).Select(b => b.Layout).FirstOrDefaultAsync(cancellation);
        return new WaterUploadView(place) { Typed = last is null ? new TypedWaterLayout() : TypedWaterLayout.Of(StoredJson.Read<WaterMonthLayout>(last)) };
    }
}
