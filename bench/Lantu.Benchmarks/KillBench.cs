using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Lantu.Benchmarks;

/// <summary>
/// The program is killed while a month is filed, again and again, and started over what is left: nothing that was acknowledged may be gone, and nothing
/// may be there that nobody sent.
/// </summary>
static class KillBench
{
    public static async Task<int> RunAsync(string lantu, int clients, int rounds)
    {
        string data = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            FiledMonth month;
            await using (Site site = await Site.OpenAsync(lantu, "demo", data, "/"))
            {
                using Person office = new(site, FiledMonth.Office);
                using Person preparer = new(site, FiledMonth.Preparer);
                month = await FiledMonth.OpenAsync(office, preparer);
            }

            Random chance = new(20231009);
            List<double> ready = [];
            int lost = 0;
            int unknown = 0;
            int acknowledged = 0;
            for (int round = 0; round < rounds; round++)
            {
                long started = Stopwatch.GetTimestamp();
                Site site = await Site.OpenAsync(lantu, "demo", data, month.Url);
                ready.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                using Person preparer = new(site, FiledMonth.Preparer);
                foreach (FiledRow row in month.Rows)
                {
                    int stored = await month.StoredAsync(preparer, row);
                    lost += Math.Max(0, row.Acknowledged - stored);

                    // One may have been under way when the program was killed.
                    unknown += Math.Max(0, stored - row.Acknowledged - 1);
                    row.Acknowledged = stored;
                }

                int before = month.Rows.Sum(row => row.Acknowledged);
                await KilledWhileFilingAsync(site, preparer, month, clients, TimeSpan.FromMilliseconds(chance.Next(300, 2_500)));
                acknowledged += month.Rows.Sum(row => row.Acknowledged) - before;
            }

            Console.WriteLine("| rounds | acknowledged | lost | never sent | ready median ms | longest ms |\n|---|---|---|---|---|---|");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rounds} | {acknowledged} | {lost} | {unknown} | {ready.Order().ElementAt(ready.Count / 2):0} | {ready.Max():0} |"));
            return lost == 0 && unknown == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    static async Task KilledWhileFilingAsync(Site site, Person preparer, FiledMonth month, int clients, TimeSpan after)
    {
        // Whatever is under way fails when the program is killed: that is what it is for.
        ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);
        using CancellationTokenSource over = new();
        Task[] all = [.. Enumerable.Range(0, Math.Min(clients, month.Rows.Count)).Select(client => Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                await month.FileAsync(preparer, month.Rows[client], failures);
            }
        }))];
        await Task.Delay(after);
        Task killed = site.DisposeAsync().AsTask();
        await over.CancelAsync();
        await killed;
        await Task.WhenAll(all);
    }
}
