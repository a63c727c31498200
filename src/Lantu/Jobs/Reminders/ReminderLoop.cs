namespace Lantu.Jobs.Reminders;

/// <summary>Sends what is due while the site is served.</summary>
sealed partial class ReminderLoop(SendReminders send, TimeProvider clock, ILogger<ReminderLoop> log)
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken cancellation)
    {
        using PeriodicTimer timer = new(Pause, clock);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            try
            {
                await send.RunAsync(cancellation);
            }
#pragma warning disable CA1031 // What keeps it from sending now must not keep it from sending later.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(log, failure.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reminders could not be sent ({Failure}); it is tried again in a moment.")]
    static partial void LogFailed(ILogger log, string failure);
}
