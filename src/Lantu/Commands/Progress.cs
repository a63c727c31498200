namespace Lantu.Commands;

/// <summary>Says on standard error what goes on, once it has gone on for a second.</summary>
sealed class Progress : IDisposable
{
    readonly Timer _timer;

    public Progress(string what) =>
        _timer = new Timer(_ => Console.Error.WriteLine(what), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

    public void Dispose() => _timer.Dispose();
}
