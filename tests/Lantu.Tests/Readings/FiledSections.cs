using System.Text;
using Lantu.Data;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Samples;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Water;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Readings;

/// <summary>Water sections of a whole place filed at a site, with the classes that a file lists of them.</summary>
static class FiledSections
{
    /// <param name="host">The site.</param>
    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="sections">Names of the sections.</param>
    /// <param name="rows">Rows of the months: section, month, class.</param>
    public static async Task<KeptWater> AddAsync(LantuHost host, int directory, IEnumerable<string> sections, string rows)
    {
        await using LantuDb db = host.Database.Open();
        UnitDirectory units = (await StoredDirectory.FindAsync(db, directory, TestContext.Current.CancellationToken))!.State.Units;
        SectionList list = SectionList.Read(Encoding.UTF8.GetBytes("断面,水体,水体类型,责任地区,水质目标,起始日期,截止日期\n" + string.Concat(sections.Select(section => $"{section},清河,河流,{units.Root},Ⅲ,2021-01-01,\n"))), "sections.csv");
        SectionSheet sheet = new(units);
        sheet.Take(list.Rows);
        await host.App.Services.GetRequiredService<FileSections>().RunAsync(directory, list, sheet.Placings, "person:office");
        SectionRegister register = (await SectionRegisters.LastAsync(db, directory, TestContext.Current.CancellationToken))!;
        string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
        string file = Path.Combine(folder, "water.csv");
        await File.WriteAllTextAsync(file, "section,month,class\n" + rows, TestContext.Current.CancellationToken);
        WaterMonthLayout layout = new() { Table = new SampleLayout { Subject = ["section"], Time = ["month"], Columns = [] }, ClassColumn = "class" };
        try
        {
            WaterList read = await WaterList.OfAsync([file], layout, cancellation: TestContext.Current.CancellationToken);
            return await host.App.Services.GetRequiredService<KeepWater>().RunAsync(register, read, new WaterVersions(), new ReadingFindings(), _ => { }, "person:office", TestContext.Current.CancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
