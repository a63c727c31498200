using Lantu.Data;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Samples;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Water;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Water;
using Lantu.Standards.SurfaceWater;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>On the first day the plan office files the register of the place's water sections and the months that it has of them. They are real, of a year long past.</summary>
sealed class YearWater : IYearPart
{
    static readonly WaterMonthLayout Layout = new()
    {
        Table = new SampleLayout
        {
            Subject = ["断面"],
            Time = ["监测时间"],
            Columns = [Column(WaterItem.PH), Column(WaterItem.DissolvedOxygen), Column(WaterItem.PermanganateIndex), Column(WaterItem.AmmoniaNitrogen), Column(WaterItem.TotalPhosphorus)],
        },
        Programme = new WaterProgramme(true, [], DetectionRule.HalfTheLimit),
    };

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        if (day != stage.Script.First || stage.Script is not { SectionsPath: { } sections, WaterPath: { } water })
        {
            return;
        }

        await using LantuDb db = stage.Database.Open();
        string place = await db.Plans.Where(p => p.Id == stage.Plan).Select(p => p.Place).SingleAsync(cancellation);
        int directory = await db.Directories.Where(d => d.Root == place).Select(d => d.Number).SingleAsync(cancellation);
        stage.Time.Reach(day, new TimeSpan(16, 50, 0));
        if (await SectionRegisters.LastAsync(db, directory, cancellation) is null)
        {
            SectionList list = SectionList.Read(await File.ReadAllBytesAsync(sections, cancellation), Path.GetFileName(sections));
            SectionSheet sheet = new((await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units);
            sheet.Take(list.Rows);
            await stage.FileSections.RunAsync(directory, list, sheet.Placings, stage.People.Office);
        }

        SectionRegister register = (await SectionRegisters.LastAsync(db, directory, cancellation))!;
        WaterList read = await WaterList.OfAsync([water], Layout, cancellation: cancellation);
        await stage.KeepWater.RunAsync(register, read, new WaterVersions(), new ReadingFindings(), _ => { }, stage.People.Office, cancellation);
    }

    static SampleColumn Column(WaterItem item)
    {
        WaterQuantity quantity = WaterQuantity.Named(WaterQuantity.SymbolOf(item))!;
        return new SampleColumn(quantity.Symbol, item == WaterItem.PH ? "pH" : quantity.Name, quantity.Units[0]);
    }
}
