using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;

namespace Lantu.Benchmarks;

/// <summary>
/// Pages a second, and the times of single answers, with a fixed number of requests under way. Each address is asked for twice: as it is, when
/// the answer may come from the cache, and with a different query each time, when every page is made from the database.
/// </summary>
static class PageBench
{
    const int Rows = 250;

    public static async Task RunAsync(string lantu, int clients, TimeSpan time)
    {
        string data = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            string plan = Path.Combine(data, "plan.txt");
            PlanRows.WriteText(plan, PlanRows.Make(Rows));
            await Child.RunAsync(lantu, "import", plan, "--data", data);
            await using Site site = await Site.OpenAsync(lantu, "demo", data, "/");
            using SocketsHttpHandler handler = new() { MaxConnectionsPerServer = clients };
            using HttpClient client = new(handler) { BaseAddress = site.Address };
            client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
            Console.WriteLine("| page | KB sent | requests/s | median ms | 99 % ms | made anew: requests/s | median ms | 99 % ms |\n|---|---|---|---|---|---|---|---|");
            foreach (string path in (string[])["/", "/plans/1", "/plans/1/measures", "/plans/1/measures/1", "/plans/1/units", "/plans/1/findings", "/plans/1/source", "/plans/2/measures", "/plans/2/districts"])
            {
                byte[] body = await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
                string cached = await LoadAsync(client, clients, time, _ => path);
                string made = await LoadAsync(client, clients, time, number => $"{path}?n={number}");
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {path} | {body.Length / 1024.0:0.0} | {cached} | {made} |"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPeak of the server: {Child.Memory(site.ProcessId, "VmHWM") / 1e6:0} MB."));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    static async Task<string> LoadAsync(HttpClient client, int clients, TimeSpan time, Func<int, string> address)
    {
        ConcurrentBag<double> answers = [];
        int number = 0;

        // The first second warms up and is not counted.
        foreach (TimeSpan span in (TimeSpan[])[TimeSpan.FromSeconds(1), time])
        {
            answers.Clear();
            long started = Stopwatch.GetTimestamp();
            await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
            {
                while (Stopwatch.GetElapsedTime(started) < span)
                {
                    long asked = Stopwatch.GetTimestamp();
                    using HttpResponseMessage answer = await client.GetAsync(new Uri(address(Interlocked.Increment(ref number)), UriKind.Relative));
                    answer.EnsureSuccessStatusCode();
                    await answer.Content.ReadAsByteArrayAsync();
                    answers.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                }
            }));
        }

        double[] sorted = [.. answers.Order()];
        return string.Create(CultureInfo.InvariantCulture, $"{sorted.Length / time.TotalSeconds:0} | {sorted[sorted.Length / 2]:0.0} | {sorted[sorted.Length * 99 / 100]:0.0}");
    }
}
