using System.Collections.Concurrent;
using Lantu.Data;
using Lantu.Documents.Readers;
using Lantu.Jobs.Directories;

namespace Lantu.Jobs;

/// <summary>
/// Documents handed in through the site: read one after the other in the background, since reading may take a minute, and remembered until the process
/// ends so that whoever handed one in can come back to it. What was not stored by then is handed in again.
/// </summary>
sealed partial class DocumentImports(ImportPlan import, LantuDatabase database, ILogger<DocumentImports> log) : IDisposable
{
    // Those that nobody will ask for again must not fill the memory.
    const int Remembered = 200;

    readonly ConcurrentDictionary<int, DocumentImport> _imports = new();
    readonly SemaphoreSlim _reading = new(1);
    int _last;

    /// <summary>Begins to read a document.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="corrects">Number of the stored plan that it corrects, where a person says so.</param>
    /// <param name="importer">Who hands it in.</param>
    /// <returns>The import's number, from 1.</returns>
    public int Begin(byte[] content, string name, int? corrects, Importer importer)
    {
        int number = Interlocked.Increment(ref _last);
        _imports[number] = new DocumentImport(number, name, ImportStage.Waiting) { Account = importer.Account };
        _imports.TryRemove(number - Remembered, out _);
        _ = Task.Run(() => RunAsync(number, content, name, corrects, importer));
        return number;
    }

    /// <summary>How far somebody's import has come; nothing where it is not remembered, or another's.</summary>
    public DocumentImport? Find(int number, int? account) => _imports.GetValueOrDefault(number) is { } import && import.Account == account ? import : null;

    /// <summary>Somebody's imports that are not finished, oldest first.</summary>
    public IReadOnlyList<DocumentImport> Running(int? account) => [.. _imports.Values.Where(import => !import.IsDone && import.Account == account).OrderBy(import => import.Number)];

    public void Dispose() => _reading.Dispose();

    async Task RunAsync(int number, byte[] content, string name, int? corrects, Importer importer)
    {
        await _reading.WaitAsync();
        try
        {
            _imports[number] = _imports[number] with { Stage = ImportStage.Reading };
            ReadPlan read = ReadPlan.From(content, name, null, null, UnitDirectories.Available(await KeptAsync(), database.Folder)).ToStore();
            _imports[number] = _imports[number] with { Stage = ImportStage.Storing };
            ImportedPlan plan = await import.RunAsync(read, corrects, importer, CancellationToken.None);
            _imports[number] = _imports[number] with { Stage = ImportStage.Stored, Plan = plan };
        }
        catch (UnreadableDocumentException unreadable)
        {
            _imports[number] = _imports[number] with { Stage = ImportStage.Refused, Unreadable = unreadable };
        }
        catch (RefusedException refused)
        {
            _imports[number] = _imports[number] with { Stage = ImportStage.Refused, NotTaken = refused };
        }
#pragma warning disable CA1031 // Whoever handed the document in must be told, whatever happened.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailed(log, failure, number);
            _imports[number] = _imports[number] with { Stage = ImportStage.Failed };
        }
        finally
        {
            _reading.Release();
        }
    }

    async Task<IReadOnlyList<FoundDirectory>> KeptAsync()
    {
        await using LantuDb db = database.Open();
        return await StoredDirectory.AllAsync(db);
    }

    [LoggerMessage(EventId = 1101, Level = LogLevel.Error, Message = "The import {Number} failed.")]
    static partial void LogFailed(ILogger logger, Exception failure, int number);
}
