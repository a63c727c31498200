using System.Diagnostics;
using System.Globalization;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Benchmarks;

/// <summary>Station-years from files to files, by us and by DuckDB in turn, each a process of its own; that the answers are the same; and the kernel alone.</summary>
static class EvaluateBench
{
    static readonly string[] Columns = ["--layout", "wide", "--station", "station", "--time", "time", "--label", "start", "--by-station", "--pollutant", "SO2=so2:ug", "--pollutant", "NO2=no2:ug", "--pollutant", "CO=co:mg", "--pollutant", "O3=o3:ug", "--pollutant", "PM10=pm10:ug", "--pollutant", "PM2.5=pm25:ug"];

    static readonly StationRules Rules = new(LimitTables.Gb3095Of2012, IndexRules.Hj633Of2012, EvaluationRules.Hj663Of2013);

    /// <param name="lantu">The published program.</param>
    /// <param name="stations">How many stations.</param>
    /// <param name="runs">Counted runs of each, in turn.</param>
    public static async Task<int> RunAsync(string lantu, int stations, int runs)
    {
        string folder = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            MadeReadings.Write(folder, stations);
            Console.WriteLine($"{stations} stations × {MadeReadings.Hours} hours × 6; {runs} runs of each in turn, the medians\n\n| from | by | s | processor s | peak MB |\n|---|---|---|---|---|");
            bool isSame = true;
            foreach (string source in (string[])["readings.parquet", "readings.csv"])
            {
                isSame &= await CompareAsync(lantu, folder, source, runs);
            }

            Kernel(stations);
            return isSame ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<bool> CompareAsync(string lantu, string folder, string source, int runs)
    {
        string readings = Path.Combine(folder, source);
        string[] ours = [Path.Combine(folder, "days.parquet"), Path.Combine(folder, "years.parquet")];
        string[] theirs = [Path.Combine(folder, "duck-days.parquet"), Path.Combine(folder, "duck-years.parquet")];
        List<Cost> byUs = [];
        List<Cost> byDuck = [];
        for (int run = 0; run <= runs; run++)
        {
            Cost us = await Child.RunAsync(lantu, ["evaluate", "air", readings, "--days", ours[0], "--years", ours[1], .. Columns]);
            Cost duck = await Child.RunAsync(Environment.ProcessPath!, ["duck", readings, theirs[0], theirs[1]]);
            if (run > 0)
            {
                byUs.Add(us);
                byDuck.Add(duck);
            }
        }

        Cost lantuCost = Median(byUs);
        Cost duckCost = Median(byDuck);
        Console.WriteLine($"| {source} | lantu | {lantuCost} |\n| {source} | DuckDB | {duckCost} |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {source} | DuckDB ÷ lantu | {duckCost.Time / lantuCost.Time:0.0} | {duckCost.Processor / lantuCost.Processor:0.0} | {(double)duckCost.Memory / lantuCost.Memory:0.0} |"));
        return Same(ours[0], theirs[0]) & Same(ours[1], theirs[1]);
    }

    static bool Same(string ours, string theirs)
    {
        IReadOnlyDictionary<string, string> us = DuckTwin.Checksums(ours);
        IReadOnlyDictionary<string, string> them = DuckTwin.Checksums(theirs);
        string[] different = [.. them.Where(one => us.GetValueOrDefault(one.Key) != one.Value).Select(one => $"{one.Key}: {us.GetValueOrDefault(one.Key)} | {one.Value}")];
        Console.Error.WriteLine($"{Path.GetFileName(ours)}: {them.Count - different.Length} of {them.Count} columns have the same checksum{string.Concat(different.Select(one => "\n  " + one))}");
        return different.Length == 0;
    }

    static void Kernel(int stations)
    {
        StationHours[] all = [.. Enumerable.Range(0, stations).Select(Made)];
        StationYear year = new();
        TimeSpan one = Best(() => Array.ForEach(all, hours => Rules.Evaluate(hours, year)));
        TimeSpan two = Best(() => Parallel.For(0, 2, half =>
        {
            StationYear own = new();
            for (int at = half; at < all.Length; at += 2)
            {
                Rules.Evaluate(all[at], own);
            }
        }));
        const int corrections = 10_000;
        Rules.Evaluate(all[0], year);
        TimeSpan late = Best(() =>
        {
            for (int at = 0; at < corrections; at++)
            {
                all[0].Columns[at % 6].Correct(at % MadeReadings.Hours, 30 + (at % 7));
                Rules.Reevaluate(all[0], year, (Pollutant)(at % 6), at % MadeReadings.Hours);
            }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nIn memory, best of seven: one thread {one.TotalSeconds:0.000} s, two {two.TotalSeconds:0.000} s; one late hour {late.TotalMilliseconds / corrections:0.0000} ms"));
    }

    static StationHours Made(int seed)
    {
        Random random = new(seed);
        StationHours hours = new(2016);
        foreach (HourColumn column in hours.Columns)
        {
            column.Agree(column.Pollutant == Pollutant.CO ? 1 : 0);
            double now = 50;
            foreach (ref short hour in column.Compact)
            {
                now = Math.Max(1, now + ((random.NextDouble() - 0.5) * 20) + ((50 - now) * 0.05));
                hour = random.Next(50) == 0 ? HourCode.Missing : (short)now;
            }
        }

        return hours;
    }

    static TimeSpan Best(Action work)
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int run = 0; run < 7; run++)
        {
            long started = Stopwatch.GetTimestamp();
            work();
            TimeSpan took = Stopwatch.GetElapsedTime(started);
            best = took < best ? took : best;
        }

        return best;
    }

    static Cost Median(List<Cost> costs) => new(Child.Median(costs.Select(cost => cost.Time)), Child.Median(costs.Select(cost => cost.Processor)), costs.Max(cost => cost.Memory));
}
