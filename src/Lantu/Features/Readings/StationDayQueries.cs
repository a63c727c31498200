using Lantu.Data;
using Lantu.Data.Readings.Kept;
using Lantu.Domain.Readings;
using Lantu.Jobs.Stations;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Hours;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Readings;

/// <summary>What the page of a station reads: its days from the database, the hours of one day from the month's file.</summary>
sealed class StationDayQueries(LantuDb db, LantuDatabase database)
{
    public async Task<StationDaysView?> FindAsync(int number, string station, StationMoment at, CancellationToken cancellation)
    {
        if (await PlaceOfPlan.FindAsync(db, number, cancellation) is not { Directory: { } directory } plan)
        {
            return null;
        }

        IQueryable<StationDay> all = db.StationDays.Where(d => d.DirectoryNumber == directory && d.Station == station);
        int[] years = await all.Select(d => d.Day.Year).Distinct().OrderDescending().ToArrayAsync(cancellation);
        if (years.Length == 0)
        {
            bool isEntered = (await StationRegisters.LastAsync(db, directory, cancellation))?.Placings.Any(one => one.Station == station) == true;
            return isEntered ? new StationDaysView(plan.Name, station) : null;
        }

        int asked = at.Day?.Year ?? at.Year ?? years[0];
        int year = years.Contains(asked) ? asked : years[0];
        (DateOnly first, DateOnly last) = (new(year, 1, 1), new(year, 12, 31));
        Dictionary<DateOnly, StationDay> days = await all.Where(d => d.Day >= first && d.Day <= last).ToDictionaryAsync(d => d.Day, cancellation);
        DateOnly day = at.Day is { } wanted && wanted.Year == year ? wanted : days.Keys.Max();
        StationDay? shown = days.GetValueOrDefault(day);
        return new StationDaysView(plan.Name, station)
        {
            Years = years,
            Year = year,
            Days = days,
            Day = day,
            Pollutant = at.Pollutant ?? PrimaryOf(shown),
            Hours = await HoursAsync(directory, station, day, cancellation),
        };
    }

    static Pollutant PrimaryOf(StationDay? day) => Pollutants.Six.Cast<Pollutant?>().FirstOrDefault(one => day is not null && (day.Primary & (1 << (int)one!)) != 0) ?? Pollutant.PM25;

    async Task<IReadOnlyList<IReadOnlyList<double?>>> HoursAsync(int directory, string station, DateOnly day, CancellationToken cancellation)
    {
        string? file = await db.HourMonths.Where(m => m.DirectoryNumber == directory && m.Year == day.Year && m.Month == day.Month).Select(m => m.File).SingleOrDefaultAsync(cancellation);
        IReadOnlyList<double?[]>? month = file is null ? null : new HourStore(database.Folder, directory).StationOf(file, station, day);
        int from = (day.Day - 1) * ClockHour.InDay;
        return [.. Enumerable.Range(0, Pollutants.Six.Count).Select(one => month is null ? new double?[ClockHour.InDay] : month[one][from..(from + ClockHour.InDay)])];
    }
}
