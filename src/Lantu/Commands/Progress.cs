namespace Lantu.Commands;

/// <summary>Says on standard error what goes on, once it has gone on for a second.</summary>
sealed class Progress : IDisposable
{
    /// <summary>How long nothing is said.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>For what a test runs: another clock, and where it is said instead.</summary>
    internal static readonly AsyncLocal<(TimeProvider Clock, TextWriter Words)?> Observed = new();

    readonly ITimer _timer;

    public Progress(string what)
    {
        (TimeProvider clock, TextWriter words) = Observed.Value ?? (TimeProvider.System, Console.Error);
        _timer = clock.CreateTimer(_ => words.WriteLine(what), null, Patience, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer.Dispose();
}
