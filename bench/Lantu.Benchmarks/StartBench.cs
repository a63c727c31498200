using System.Diagnostics;
using System.Globalization;

namespace Lantu.Benchmarks;

/// <summary>How soon the first page is there after the process starts, on an existing database with the files warm.</summary>
static class StartBench
{
    public static async Task RunAsync(string lantu, int runs)
    {
        string data = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            await using (await Site.OpenAsync(lantu, "demo", data, "/"))
            {
            }

            Console.WriteLine("| first page | seconds (median) | MB resident after it |\n|---|---|---|");
            foreach (string path in (string[])["/", "/plans/1", "/plans/1/measures"])
            {
                List<TimeSpan> times = [];
                long memory = 0;
                for (int run = 0; run < runs; run++)
                {
                    long started = Stopwatch.GetTimestamp();
                    await using Site site = await Site.OpenAsync(lantu, "serve", data, path);
                    times.Add(Stopwatch.GetElapsedTime(started));
                    memory = Math.Max(memory, Child.Memory(site.ProcessId, "VmRSS"));
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {path} | {Child.Median(times).TotalSeconds:0.00} | {memory / 1e6:0} |"));
            }
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
