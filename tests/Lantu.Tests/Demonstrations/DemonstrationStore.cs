using Lantu.Commands;
using Lantu.Data;

namespace Lantu.Tests.Demonstrations;

/// <summary>A new data folder, with a database of the sort that the tests run on.</summary>
sealed class DemonstrationStore : IAsyncDisposable
{
    DemonstrationStore(DataFolder folder) => Folder = folder;

    public DataFolder Folder { get; }

    public static async Task<DemonstrationStore> OpenAsync()
    {
        string path = Directory.CreateTempSubdirectory("lantu-test-").FullName;
        string? postgres = Environment.GetEnvironmentVariable("LANTU_TEST_POSTGRES");
        DatabaseSettings settings = new(path, postgres is null ? null : $"{postgres};Database=test_{Guid.CreateVersion7():N}");
        await PreparedDatabases.CopyAsync(settings, []);
        DataFolder folder = DataFolder.Take(settings);
        await folder.PrepareAsync(CancellationToken.None);
        return new DemonstrationStore(folder);
    }

    public async ValueTask DisposeAsync()
    {
        await Folder.DisposeAsync();
        await PreparedDatabases.DropAsync(Folder.Database);
        Directory.Delete(Folder.Path, recursive: true);
    }
}
