using Lantu.Data;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Domain.Stations;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Readings;
using Lantu.Jobs.Stations;
using Lantu.Standards.AirQuality;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>On the first day the plan office files the register of the place's air stations and the hours that it has of them. They are real, of a year long past.</summary>
sealed class YearReadings : IYearPart
{
    static readonly ReadingLayout Layout = new()
    {
        Station = "station",
        Time = new(["time"], TimeLabel.Start),
        Pollutants =
        [
            new(Pollutant.SO2, "so2", ReadingUnit.Micrograms), new(Pollutant.NO2, "no2", ReadingUnit.Micrograms), new(Pollutant.CO, "co", ReadingUnit.Micrograms),
            new(Pollutant.O3, "o3", ReadingUnit.Micrograms), new(Pollutant.PM10, "pm10", ReadingUnit.Micrograms), new(Pollutant.PM25, "pm2_5", ReadingUnit.Micrograms),
        ],
        ByStation = true,
    };

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        if (day != stage.Script.First || stage.Script is not { StationsPath: { } stations, HoursPath: { } hours })
        {
            return;
        }

        await using LantuDb db = stage.Database.Open();
        string place = await db.Plans.Where(p => p.Id == stage.Plan).Select(p => p.Place).SingleAsync(cancellation);
        int directory = await db.Directories.Where(d => d.Root == place).Select(d => d.Number).SingleAsync(cancellation);
        stage.Time.Reach(day, new TimeSpan(16, 45, 0));
        if (await StationRegisters.LastAsync(db, directory, cancellation) is null)
        {
            StationList list = StationList.Read(await File.ReadAllBytesAsync(stations, cancellation), Path.GetFileName(stations));
            StationSheet sheet = new((await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units);
            sheet.Take(list.Rows);
            await stage.FileStations.RunAsync(directory, list, sheet.Placings, stage.People.Office);
        }

        ReadingList read = await ReadingList.OfAsync([hours], Layout, cancellation: cancellation);
        await stage.KeepReadings.RunAsync(directory, read, new StationVersions(), new ReadingFindings(), (_, _, _) => { }, _ => { }, stage.People.Office, cancellation);
    }
}
