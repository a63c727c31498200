using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>A data folder with its calendars taken in, and the acts on rounds over it.</summary>
sealed class RoundFolder : IAsyncDisposable
{
    readonly DataFolder _data;
    readonly ServiceProvider _services;

    RoundFolder(DataFolder data)
    {
        _data = data;
        ServiceCollection services = new();
        services.AddSingleton(data.Database);
        services.AddSingleton(data.Writes);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(data.Clock);
        services.AddLogging();
        RoundParts.Add(services);
        _services = services.BuildServiceProvider();
    }

    public DataFolder Data => _data;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Opens it, runs the work on it, and says a refusal as the pages do.</summary>
    public static async Task<int> RunAsync(string path, Func<RoundFolder, Task<int>> work, CancellationToken cancellation)
    {
        await using RoundFolder folder = new(await DataFolder.OpenAsync(path, cancellation));
        await new TakeInCalendars(folder.Data.Database, folder.Data.Writes, folder.Data.Clock).RunAsync(cancellation);
        try
        {
            return await work(folder);
        }
        catch (RoundRefusedException refused)
        {
            throw new CommandException(RoundWords.Refusal(refused), ExitCode.Failed, refused);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _data.DisposeAsync();
    }
}
