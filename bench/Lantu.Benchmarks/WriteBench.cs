using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Audit;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Benchmarks;

/// <summary>
/// Audited writes a second through the write queue: many callers, each giving a named view of its own another name and waiting until that is on
/// disk. At the end the chain must hold, and have one entry for every acknowledged change.
/// </summary>
static class WriteBench
{
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    /// <param name="postgres">Connection string of a server on which a database of its own may be made; SQLite where absent.</param>
    /// <param name="clients">Callers that wait at once.</param>
    /// <param name="time">How long is counted.</param>
    public static async Task RunAsync(string? postgres, int clients, TimeSpan time)
    {
        string folder = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        LantuDatabase database = new(new DatabaseSettings(folder, postgres is null ? null : $"{postgres};Database=bench_{Guid.CreateVersion7():N}"));
        try
        {
            await database.PrepareAsync();
            await using (WriteQueue writes = new(database.OpenForWriting, TimeProvider.System))
            {
                await writes.RunAsync("bench", db => Task.FromResult(Prepare(db, clients)));
                // A new process compiles what runs often for some seconds beside it.
                await LoadAsync(writes, clients, WarmUp);
                Console.WriteLine("| database | callers | writes/s | processor µs a write | median ms | 99 % ms | longest ms |\n|---|---|---|---|---|---|---|");
                TimeSpan before = Environment.CpuUsage.TotalTime;
                double[] waits = await LoadAsync(writes, clients, time);
                double spent = (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / waits.Length;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {(postgres is null ? "SQLite" : "PostgreSQL")} | {clients} | {waits.Length / time.TotalSeconds:0} | {spent:0} | {waits[waits.Length / 2]:0.0} | {waits[waits.Length * 99 / 100]:0.0} | {waits[^1]:0.0} |"));
            }

            await using LantuDb read = database.Open();
            AuditFault? fault = AuditChain.FindFirst(read.Audit.OrderBy(entry => entry.Sequence).AsEnumerable());
            long entries = await read.Audit.LongCountAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{entries} entries for {_acknowledged + 1} acknowledged changes; {(fault is null ? "the chain holds" : fault.ToString())}."));
        }
        finally
        {
            if (postgres is not null)
            {
                await using LantuDb db = database.Open();
                await db.Database.EnsureDeletedAsync();
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    static long _acknowledged;

    static Written<int> Prepare(LantuDb db, int clients)
    {
        Plan plan = new(PlanId.New(TimeProvider.System.GetUtcNow()), new DocumentHeader { Title = "计划" }, new SourceFile("a.md", "Text", [1]), new DirectoryFile("{}"), "某市", null, TimeProvider.System.GetUtcNow(), "bench");
        plan.Enter(1);
        db.Plans.Add(plan);
        db.SavedViews.AddRange(Enumerable.Range(1, clients).Select(i => new SavedView { PlanId = plan.Id, Number = i, Name = $"视图{i}", Query = "?role=Lead", At = TimeProvider.System.GetUtcNow(), By = "bench" }));
        return new Written<int>(0, "plan.imported", "plan/1", "");
    }

    static async Task<double[]> LoadAsync(WriteQueue writes, int clients, TimeSpan time)
    {
        ConcurrentBag<double> waits = [];
        long started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(1, clients).Select(async client =>
        {
            for (int n = 0; Stopwatch.GetElapsedTime(started) < time; n++)
            {
                string name = $"视图{client} 第{n % 2}次";
                long asked = Stopwatch.GetTimestamp();
                await writes.RunAsync("bench", db => RenameAsync(db, client, name));
                waits.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                Interlocked.Increment(ref _acknowledged);
            }
        }));
        return [.. waits.Order()];
    }

    // As the site does it, less the look at the plan's other names: one read, one change.
    static async Task<Written<int>> RenameAsync(LantuDb db, int number, string name)
    {
        SavedView view = await db.SavedViews.AsTracking().SingleAsync(v => v.Number == number);
        string was = view.Name;
        view.Name = name;
        return new Written<int>(0, "view.renamed", $"plan/1/view/{number}", $"{was} → {name}");
    }
}
