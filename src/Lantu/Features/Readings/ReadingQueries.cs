using Lantu.Data;
using Lantu.Data.Readings;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Stations;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Readings;

/// <summary>What the pages of filed readings read.</summary>
sealed class ReadingQueries(LantuDb db)
{
    public async Task<ReadingsView?> ListAsync(int number, CancellationToken cancellation)
    {
        if (await PlaceOfPlan.FindAsync(db, number, cancellation) is not { } plan)
        {
            return null;
        }

        return plan.Directory is not { } directory ? new ReadingsView(plan.Name) { Place = plan.Place } : new ReadingsView(plan.Name)
        {
            Place = plan.Place,
            HasDirectory = true,
            Batches = await db.ReadingBatches.Where(b => b.DirectoryNumber == directory).OrderByDescending(b => b.Number).Select(b => new BatchLine(b.Number, b.FileName, b.First, b.Last, b.Stations, b.Counts, b.FindingCounts, b.FiledAt, b.FiledBy)).ToListAsync(cancellation),
            Months = await db.HourMonths.Where(m => m.DirectoryNumber == directory).OrderByDescending(m => m.Year).ThenBy(m => m.Month).Select(m => new MonthLine(m.Year, m.Month, m.Stations, m.Rows)).ToListAsync(cancellation),
        };
    }

    public async Task<BatchView?> BatchAsync(int number, int batch, CancellationToken cancellation) =>
        await PlaceOfPlan.FindAsync(db, number, cancellation) is { Directory: { } directory } plan
        && await db.ReadingBatches.SingleOrDefaultAsync(b => b.DirectoryNumber == directory && b.Number == batch, cancellation) is { } found
            ? new BatchView(plan.Name, found) { Place = plan.Place }
            : null;

    /// <summary>What is needed to file readings: the place, its stations, and what the columns of the last batch meant.</summary>
    public async Task<ReadingUploadView?> UploadAsync(int number, CancellationToken cancellation)
    {
        if (await PlaceOfPlan.FindAsync(db, number, cancellation) is not { } plan)
        {
            return null;
        }

        if (plan.Directory is not { } directory)
        {
            return new ReadingUploadView(plan.Name) { Place = plan.Place };
        }

        string? last = await db.ReadingBatches.Where(b => b.DirectoryNumber == directory).OrderByDescending(b => b.Number).Select(b => b.Layout).FirstOrDefaultAsync(cancellation);
        return new ReadingUploadView(plan.Name)
        {
            Place = plan.Place,
            Directory = directory,
            Units = (await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units,
            Register = await StationRegisters.LastAsync(db, directory, cancellation),
            Typed = last is null ? new TypedLayout() : TypedLayout.Of(StoredJson.Read<ReadingLayout>(last)),
        };
    }
}
