using Lantu.Data;
using Lantu.Domain.Stations;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Stations;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Stations;

/// <summary>What the pages of stations read.</summary>
sealed class StationQueries(LantuDb db, BusinessClock clock)
{
    public async Task<StationsView?> ListAsync(int number, StationFilter filter, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { Name = new PlanName(p.Number, p.Title), p.Place }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        if (await db.Directories.Where(d => d.Root == plan.Place).Select(d => (int?)d.Number).SingleOrDefaultAsync(cancellation) is not { } directory)
        {
            return new StationsView(plan.Name) { Place = plan.Place };
        }

        UnitDirectory units = (await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units;
        IReadOnlyList<StationPlacing> placings = (await StationRegisters.LastAsync(db, directory, cancellation))?.Placings ?? [];
        StationLine[] all = [.. placings.GroupBy(one => one.Station, StringComparer.Ordinal).Select(group => new StationLine(group.Key, [.. group]))];
        return new StationsView(plan.Name)
        {
            Directory = directory,
            Place = plan.Place,
            Day = clock.Today(),
            Units = units,
            Filter = filter,
            Placings = placings,
            Total = all.Length,
            HasReadings = await db.HourMonths.AnyAsync(m => m.DirectoryNumber == directory, cancellation),
            Stations = [.. all.Where(one => one.Placings.Any(placing => (filter.Area is null || placing.Area == filter.Area) && (filter.Purpose is null || placing.Purpose == filter.Purpose)))],
            Registers = await db.StationRegisters.Where(r => r.DirectoryNumber == directory).OrderByDescending(r => r.Version).Select(r => new FiledRegister(r.Version, r.FileName, r.FiledAt, r.FiledBy)).ToListAsync(cancellation),
        };
    }
}
