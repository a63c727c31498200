using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs;
using Lantu.Jobs.Demonstrations;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Keys;
using Npgsql;

namespace Lantu.Commands;

/// <summary>A data folder opened by a verb: its database, its write queue, and the lock that keeps other processes' writers off.</summary>
sealed class DataFolder : IAsyncDisposable
{
    readonly FolderLock _lock;

    DataFolder(string path, FolderLock folderLock, LantuDatabase database, WriteQueue writes)
    {
        (Path, _lock, Database, Writes) = (path, folderLock, database, writes);
        Import = new ImportPlan(database, writes, Clock);
    }

    public string Path { get; }

    public LantuDatabase Database { get; }

    public WriteQueue Writes { get; }

    /// <summary>The time that work on the folder is done at; once it is prepared, that of a demonstration where its data are one's.</summary>
    public BusinessClock Clock { get; } = new(TimeProvider.System);

    public ImportPlan Import { get; }

    /// <summary>Takes a folder and prepares its database.</summary>
    /// <exception cref="CommandException">Another process serves the folder.</exception>
    public static async Task<DataFolder> OpenAsync(string path, CancellationToken cancellation)
    {
        DataFolder folder = Take(path);
        try
        {
            await folder.PrepareAsync(cancellation);
            return folder;
        }
        catch
        {
            await folder.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes a folder whose database is still to be prepared.</summary>
    /// <exception cref="CommandException">Another process serves the folder.</exception>
    public static DataFolder Take(string path) => Take(Settings(path));

    /// <summary>Takes a folder with the database that settings name.</summary>
    /// <exception cref="CommandException">Another process serves the folder.</exception>
    public static DataFolder Take(DatabaseSettings settings)
    {
        LantuDatabase database = new(settings);
        FolderLock folderLock = FolderLock.Take(settings.Folder);
        return new DataFolder(settings.Folder, folderLock, database, new WriteQueue(database.OpenForWriting, TimeProvider.System));
    }

    /// <summary>Brings the database to this version, and into it what an earlier one kept in files.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        using Progress progress = new(Say.Text("Preparing", Path));
        await Database.PrepareAsync(cancellation);
        await new TakeInKeys(Database, Writes, TimeProvider.System).RunAsync(cancellation);
        foreach (TakenFile file in await new TakeInFiles(Database, Writes, Clock).RunAsync(cancellation))
        {
            Say.Note($"UnitsFile{file.Outcome}", file.Path);
        }

        if (await DemonstrationData.FindAsync(Database, cancellation) is { } mark)
        {
            Clock.StandOn(mark.StandsOn);
        }
    }

    /// <summary>The unit directories to choose from, without opening the folder: where it has no database of this version, none is made or changed.</summary>
    public static async Task<IEnumerable<FoundDirectory>> DirectoriesAsync(string path, CancellationToken cancellation)
    {
        LantuDatabase database = new(Settings(path));
        if (!await database.IsPreparedAsync(cancellation))
        {
            return UnitDirectories.Available([], path);
        }

        await using LantuDb db = database.Open();
        return UnitDirectories.Available(await StoredDirectory.AllAsync(db, cancellation), path);
    }

    /// <summary>SQLite in the folder, or the PostgreSQL server that LANTU_POSTGRES names.</summary>
    public static DatabaseSettings Settings(string path)
    {
        string? postgres = Environment.GetEnvironmentVariable("LANTU_POSTGRES") is { Length: > 0 } connection ? connection : null;
        if (postgres is not null)
        {
            AssertReadable(postgres);
        }

        return new DatabaseSettings(path, postgres) { KeysSecret = KeysSecretSetting.Read() };
    }

    public async ValueTask DisposeAsync()
    {
        await Writes.DisposeAsync();
        _lock.Dispose();
    }

    static void AssertReadable(string postgres)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder(postgres);
        }
        catch (ArgumentException unreadable)
        {
            throw new CommandException(Say.Text("NoConnectionString"), ExitCode.Failed, unreadable);
        }
    }
}
