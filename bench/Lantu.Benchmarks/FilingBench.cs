using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Lantu.Benchmarks;

/// <summary>
/// The morning on which a month is due: reports filed row by row, each a whole request with the person's cookie, the form's token, validation and audit.
/// First as many as so many clients can file, one after the other; then at a steady rate, whether or not those before have their answer, while others read.
/// In the end what was acknowledged is held against what is stored.
/// </summary>
static class FilingBench
{
    public static async Task<int> RunAsync(string lantu, int clients, int seconds, double perSecond)
    {
        string data = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            await using Site site = await Site.OpenAsync(lantu, "demo", data, "/");
            using Person office = new(site, FiledMonth.Office);
            using Person preparer = new(site, FiledMonth.Preparer);
            FiledMonth month = await FiledMonth.OpenAsync(office, preparer);
            Console.WriteLine("| way | rows/s | median ms | 99 % ms | longest ms | processor ms a row | failures | page reads/s beside |\n|---|---|---|---|---|---|---|---|");
            await ClosedAsync(site, preparer, month, Math.Min(clients, month.Rows.Count), TimeSpan.FromSeconds(20), prints: false);
            bool isGood = await ClosedAsync(site, preparer, month, Math.Min(clients, month.Rows.Count), TimeSpan.FromSeconds(seconds), prints: true);
            isGood &= await OpenAsync(site, preparer, office, month, perSecond, TimeSpan.FromSeconds(seconds));
            int lost = 0;
            int more = 0;
            foreach (FiledRow row in month.Rows)
            {
                int stored = await month.StoredAsync(preparer, row);
                lost += Math.Max(0, row.Acknowledged - stored);
                more += Math.Max(0, stored - row.Acknowledged);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{month.Rows.Sum(row => row.Acknowledged)} acknowledged over {month.Rows.Count} rows; lost {lost}, stored without the answer having come {more}"));
            return isGood && lost == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    static async Task<bool> ClosedAsync(Site site, Person preparer, FiledMonth month, int clients, TimeSpan time, bool prints)
    {
        ConcurrentBag<double> times = [];
        ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);
        TimeSpan spent = site.Processor;
        long started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                long asked = Stopwatch.GetTimestamp();
                await month.FileAsync(preparer, month.Rows[client], failures);
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        })));
        if (prints)
        {
            Print($"closed loop, {clients} clients", [.. times.Order()], Stopwatch.GetElapsedTime(started), site.Processor - spent, failures, 0);
        }

        return failures.IsEmpty;
    }

    static async Task<bool> OpenAsync(Site site, Person preparer, Person office, FiledMonth month, double perSecond, TimeSpan time)
    {
        ConcurrentBag<double> times = [];
        ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);
        using CancellationTokenSource over = new();
        int reads = 0;
        Task reader = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                try
                {
                    await office.GetAsync(month.Review);
                    reads++;
                }
                catch (HttpRequestException refused)
                {
                    failures.AddOrUpdate($"{refused.StatusCode} reading", 1, (_, count) => count + 1);
                }

                await Task.Delay(200);
            }
        });
        TimeSpan spent = site.Processor;
        long started = Stopwatch.GetTimestamp();
        List<Task> all = [];
        for (int number = 0; number < (int)(perSecond * time.TotalSeconds); number++)
        {
            TimeSpan ahead = TimeSpan.FromSeconds(number / perSecond) - Stopwatch.GetElapsedTime(started);
            if (ahead > TimeSpan.Zero)
            {
                await Task.Delay(ahead);
            }

            FiledRow row = month.Rows[number % month.Rows.Count];
            long due = started + (long)(number / perSecond * Stopwatch.Frequency);
            all.Add(Task.Run(async () =>
            {
                await month.FileAsync(preparer, row, failures);
                times.Add(Stopwatch.GetElapsedTime(due).TotalMilliseconds);
            }));
        }

        await Task.WhenAll(all);
        TimeSpan took = Stopwatch.GetElapsedTime(started);
        await over.CancelAsync();
        await reader;
        Print(string.Create(CultureInfo.InvariantCulture, $"open model, {perSecond:0.#}/s"), [.. times.Order()], took, site.Processor - spent, failures, reads / took.TotalSeconds);
        return failures.IsEmpty;
    }

    static void Print(string way, double[] sorted, TimeSpan took, TimeSpan processor, ConcurrentDictionary<string, int> failures, double reads)
    {
        double At(int percent) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
        string failed = failures.IsEmpty ? "none" : string.Join(", ", failures.Select(failure => $"{failure.Value} × {failure.Key}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {way} | {sorted.Length / took.TotalSeconds:0} | {At(50):0.0} | {At(99):0.0} | {At(100):0.0} | {processor.TotalMilliseconds / sorted.Length:0.00} | {failed} | {reads:0.0} |"));
    }
}
