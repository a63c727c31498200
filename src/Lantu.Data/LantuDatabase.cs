using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Lantu.Data;

/// <summary>Opens contexts on the database that the settings name, makes and upgrades it, and asserts what durability rests on.</summary>
public sealed class LantuDatabase
{
    // The model is not small: whoever opens the first context makes it.
    readonly Lazy<DbContextOptions<LantuDb>> _options;
    readonly Lazy<PooledDbContextFactory<LantuDb>> _reading;
    readonly DatabaseSettings _settings;

    public LantuDatabase(DatabaseSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);

        _settings = settings;
        _options = new(() => new DbContextOptionsBuilder<LantuDb>(Options(settings)).UseModel(CompiledModel.Of(settings)).Options);
        _reading = new(() => new PooledDbContextFactory<LantuDb>(_options.Value));
    }

    /// <summary>Which database it is.</summary>
    public DatabaseSettings Settings => _settings;

    /// <summary>The data folder.</summary>
    public string Folder => _settings.Folder;

    /// <summary>Where the key that signs the audit's heads is kept, and what seals the protection keys of the database.</summary>
    public string KeysFolder => Path.Combine(_settings.Folder, "keys");

    /// <summary>A context for reading: nothing it loads is tracked.</summary>
    public LantuDb Open() => _reading.Value.CreateDbContext();

    /// <summary>A context for the write queue.</summary>
    public LantuDb OpenForWriting() => new(_options.Value) { MayWrite = true };

    /// <summary>Whether the database is there and has this version's schema; looking makes and changes nothing.</summary>
    public async Task<bool> IsPreparedAsync(CancellationToken cancellation = default)
    {
        if (_settings.IsSqlite && !File.Exists(_settings.SqliteFile))
        {
            return false;
        }

        await using LantuDb db = Open();
        return await AppliedMigrations.AreAllAsync(db, _settings.Generated, cancellation);
    }

    /// <summary>Makes the database or brings it to this version.</summary>
    public async Task PrepareAsync(CancellationToken cancellation = default)
    {
        PrivateFiles.MakeFolder(_settings.Folder);
        PrivateFiles.MakeFolder(KeysFolder);
        await using LantuDb db = Open();
        if (_settings.IsSqlite)
        {
            // SQLite gives the files beside the database its mode.
            PrivateFiles.MakeFile(_settings.SqliteFile);
            PrivateFiles.Close(_settings.SqliteFile + "-wal");
            PrivateFiles.Close(_settings.SqliteFile + "-shm");
            await db.Database.OpenConnectionAsync(cancellation);
            await ReadAsync(db, "PRAGMA journal_mode=WAL", cancellation);
        }

        // The tool's own look builds the whole model anew: at most starts there is nothing to do.
        if (!await AppliedMigrations.AreAllAsync(db, _settings.Generated, cancellation))
        {
            await db.Database.MigrateAsync(cancellation);
        }

        if (_settings.IsSqlite)
        {
            await AssertDurableAsync(db, cancellation);
        }
    }

    /// <summary>The options for either database, the compiled model apart; used by the application, the migrations and the tests alike.</summary>
    public static DbContextOptions<LantuDb> Options(DatabaseSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);

        DbContextOptionsBuilder<LantuDb> builder = new();
        if (settings.IsSqlite)
        {
            UseSqlite(builder, settings);
        }
        else
        {
            UsePostgres(builder, settings);
        }

        return builder.AddInterceptors(new WriteWatch()).UseSnakeCaseNamingConvention().UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options;
    }

    // Each in a method of its own: what a database does not need is not loaded. A list of values is one parameter: a statement with one for each value is
    // put together and prepared anew for every length, which took a quarter of an act on hundreds of measures.
    static void UseSqlite(DbContextOptionsBuilder builder, DatabaseSettings settings)
    {
        string connection = new SqliteConnectionStringBuilder { DataSource = settings.SqliteFile, DefaultTimeout = 10 }.ToString();
        builder.UseSqlite(connection, sqlite => sqlite.MigrationsAssembly(settings.Generated).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(new SqliteDurability());
    }

    static void UsePostgres(DbContextOptionsBuilder builder, DatabaseSettings settings) =>
        builder.UseNpgsql(PreparedStatements.In(settings.Postgres!), postgres => postgres.MigrationsAssembly(settings.Generated).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(new SteadyCommands());

    // NORMAL loses acknowledged commits on power loss (docs/decisions/0003-storage.md): refuse to run on anything less than FULL.
    static async Task AssertDurableAsync(LantuDb db, CancellationToken cancellation)
    {
        foreach ((string pragma, string wanted) in new[] { ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("busy_timeout", "10000") })
        {
            string found = await ReadAsync(db, $"PRAGMA {pragma}", cancellation);
            if (!found.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException($"SQLite runs with {pragma} = {found}, it must be {wanted}.");
            }
        }
    }

    static async Task<string> ReadAsync(LantuDb db, string pragma, CancellationToken cancellation)
    {
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The texts are constants of this class.
        command.CommandText = pragma;
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) ?? "";
    }
}
