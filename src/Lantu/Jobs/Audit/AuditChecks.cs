using Lantu.Data;

namespace Lantu.Jobs.Audit;

/// <summary>
/// The whole audit, looked at again whenever somebody asks for its state: one look at a time, in the background where it takes long. A long one is
/// not repeated within ten minutes.
/// </summary>
sealed class AuditChecks(LantuDatabase database, TimeProvider clock) : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    readonly CancellationTokenSource _ending = new();
    readonly Lock _gate = new();
    Task? _running;
    AuditCheck? _last;

    /// <summary>The last look that ended; a new one is begun where that is due, and waited for a moment.</summary>
    public async Task<AuditCheck?> LookAsync()
    {
        Task? running;
        lock (_gate)
        {
            bool isDue = _last is null || _last.Took < Patience || clock.GetUtcNow() - _last.At > Fresh;
            if (isDue && _running is null or { IsCompleted: true })
            {
                _running = Task.Run(RunAsync);
            }

            running = _running;
        }

        if (running is not null)
        {
            await Task.WhenAny(running, Task.Delay(Patience, clock));
        }

        lock (_gate)
        {
            return _last is null ? null : _last with { IsGoingOn = running is { IsCompleted: false } };
        }
    }

    public void Dispose()
    {
        _ending.Cancel();
        _ending.Dispose();
    }

    async Task RunAsync()
    {
        long began = clock.GetTimestamp();
        AuditVerdict verdict = await VerifyAudit.OfDatabaseAsync(database, [], null, _ending.Token);
        lock (_gate)
        {
            _last = new AuditCheck(verdict, clock.GetUtcNow(), clock.GetElapsedTime(began));
        }
    }
}
