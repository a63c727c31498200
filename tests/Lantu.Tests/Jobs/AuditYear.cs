using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs.Audit;

namespace Lantu.Tests.Jobs;

/// <summary>A database whose audit was written on the days a test names, and what may be done with it.</summary>
sealed class AuditYear : IAsyncDisposable
{
    readonly LantuHost _host;
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;

    AuditYear(LantuHost host, DateTimeOffset now)
    {
        (_host, Clock) = (host, new Clock(now));
        Writes = WriteQueue.Rehearsing(host.Database.OpenForWriting, Clock);
    }

    public Clock Clock { get; }

    public WriteQueue Writes { get; }

    public LantuDatabase Database => _host.Database;

    public LantuHost Host => _host;

    public static async Task<AuditYear> StartAsync(DateTimeOffset now)
    {
        LantuHost host = await LantuHost.StartAsync();
        await host.SeatAsync(Seat.Audit);
        return new AuditYear(host, now);
    }

    public string PathOf(string name) => Path.Combine(_folder, name);

    public async Task WriteAsync(int entries)
    {
        for (int i = 0; i < entries; i++)
        {
            await Writes.RunAsync("甲", _ => Task.FromResult(new Written<int>(i, "plan.imported", $"plan/{i}", $"第{i}次")), TestContext.Current.CancellationToken);
        }
    }

    public Task<IReadOnlyList<Domain.Audit.AuditHead>> SignAsync() => new SignAuditHead(Database, Writes, Clock).RunAsync(TestContext.Current.CancellationToken);

    public Task<AuditVerdict> VerifyAsync() => VerifyAudit.OfDatabaseAsync(Database, [], null, TestContext.Current.CancellationToken);

    public Task<ExportedAudit> PruneAsync(string name, int keptDays) => new PruneAudit(Database, Writes, Clock).RunAsync(PathOf(name), keptDays, "丁", TestContext.Current.CancellationToken);

    /// <summary>Does what only the owner of the schema can do.</summary>
    public Task ForceAsync(string sql) => _host.ForceAsync(sql);

    public async ValueTask DisposeAsync()
    {
        await Writes.DisposeAsync();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
