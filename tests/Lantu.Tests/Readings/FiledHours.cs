using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Jobs.Readings;
using Lantu.Standards.AirQuality;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Readings;

/// <summary>Hours of fine particles filed at a site, as a file says them.</summary>
static class FiledHours
{
    const string Head = "station,time,pm25\n";

    /// <param name="host">The site.</param>
    /// <param name="directory">Number of the place's unit directory.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="rows">Its rows: station, time by the start of the hour, µg/m³.</param>
    public static async Task<KeptReadings> AddAsync(LantuHost host, int directory, string name, string rows)
    {
        string folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
        string file = Path.Combine(folder, name);
        await File.WriteAllTextAsync(file, Head + rows, TestContext.Current.CancellationToken);
        ReadingLayout layout = new() { Station = "station", Time = new(["time"], TimeLabel.Start), Pollutants = [new(Pollutant.PM25, "pm25", ReadingUnit.Micrograms)] };
        ReadingList list = await ReadingList.OfAsync([file], layout, cancellation: TestContext.Current.CancellationToken);
        try
        {
            return await host.App.Services.GetRequiredService<KeepReadings>().RunAsync(directory, list, new StationVersions(), new ReadingFindings(), (_, _, _) => { }, _ => { }, "person:office", TestContext.Current.CancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
