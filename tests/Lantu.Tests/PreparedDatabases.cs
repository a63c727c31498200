using System.Collections.Concurrent;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs;
using Lantu.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

[assembly: AssemblyFixture(typeof(PreparedDatabases))]

namespace Lantu.Tests;

/// <summary>
/// The databases that tests begin with, each made once and then copied: making the schema and reading a plan take longer than most tests.
/// They go when the last test has ended.
/// </summary>
public sealed class PreparedDatabases : IAsyncDisposable
{
    static readonly ConcurrentDictionary<string, Lazy<Task<DatabaseSettings>>> Made = new(StringComparer.Ordinal);

    /// <summary>Fills a new database with the schema and the sample documents.</summary>
    internal static async Task CopyAsync(DatabaseSettings to, IReadOnlyList<string> documents)
    {
        DatabaseSettings from = await Made.GetOrAdd($"{to.IsSqlite}|{string.Join('|', documents)}", _ => new(() => MakeAsync(to, documents))).Value;
        if (to.IsSqlite)
        {
            File.Copy(from.SqliteFile, to.SqliteFile);
            return;
        }

        await ServeAsync(to, $"CREATE DATABASE {NameOf(to)} TEMPLATE {NameOf(from)}");
    }

    /// <summary>The text of one of the samples, read with the units beside it.</summary>
    internal static async Task<ReadPlan> ReadAsync(string document)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "samples", document);
        string units = Path.Combine(Path.GetDirectoryName(path)!, "units.json");
        return ReadPlan.From(await File.ReadAllBytesAsync(path), path, File.Exists(units) ? units : null, null);
    }

    /// <summary>Ends a database's connections, and what the server has of it; other tests' connections stay.</summary>
    internal static async Task DropAsync(LantuDatabase database)
    {
        await using LantuDb db = database.Open();
        switch (db.Database.GetDbConnection())
        {
            case NpgsqlConnection postgres:
                NpgsqlConnection.ClearPool(postgres);
                await ServeAsync(database.Settings, $"DROP DATABASE IF EXISTS {NameOf(database.Settings)} WITH (FORCE)");
                break;
            case SqliteConnection sqlite:
                SqliteConnection.ClearPool(sqlite);
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Lazy<Task<DatabaseSettings>> made in Made.Values)
        {
            DatabaseSettings settings = await made.Value;
            await DropAsync(new LantuDatabase(settings));
            Directory.Delete(settings.Folder, recursive: true);
        }
    }

    static async Task<DatabaseSettings> MakeAsync(DatabaseSettings like, IReadOnlyList<string> documents)
    {
        DatabaseSettings settings = new(Directory.CreateTempSubdirectory("lantu-test-").FullName, like.Postgres is null ? null : new NpgsqlConnectionStringBuilder(like.Postgres) { Database = $"test_{Guid.CreateVersion7():N}" }.ToString());
        LantuDatabase database = new(settings);
        await database.PrepareAsync();
        await PreparedKey.AddAsync(database);
        await using (WriteQueue writes = WriteQueue.Rehearsing(database.OpenForWriting, TimeProvider.System))
        {
            foreach (string document in documents)
            {
                await new ImportPlan(database, writes, TimeProvider.System).RunAsync(await ReadAsync(document), CancellationToken.None);
            }
        }

        if (settings.IsSqlite)
        {
            // All that is in the file beside it goes into the file that is copied.
            await using LantuDb db = database.Open();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        else
        {
            // A database somebody is connected to can't be copied.
            NpgsqlConnection.ClearAllPools();
        }

        return settings;
    }

    static string NameOf(DatabaseSettings settings) => new NpgsqlConnectionStringBuilder(settings.Postgres).Database!;

    static async Task ServeAsync(DatabaseSettings of, string sql)
    {
        await using NpgsqlConnection server = new(new NpgsqlConnectionStringBuilder(of.Postgres) { Database = "postgres" }.ToString());
        await server.OpenAsync();
        await using NpgsqlCommand command = new(sql, server);
        await command.ExecuteNonQueryAsync();
    }
}
