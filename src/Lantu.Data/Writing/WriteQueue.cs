using System.Threading.Channels;
using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lantu.Data.Writing;

/// <summary>
/// The one way to change the database. On SQLite one writer takes the units of work in order and commits them in groups: each runs in a
/// savepoint of its own, and its caller is answered only after the group's commit is on disk. Every unit of work leaves one audit entry in
/// the same transaction; if that can't be written, the change fails.
/// </summary>
public sealed class WriteQueue : IAsyncDisposable
{
    const int LargestGroup = 64;
    const int Waiting = 4_096;

    // "lantu" and 1, in one number; locks of other programmes in the same database have numbers of their own.
    const long ChainLock = 0x6C61_6E74_7501;

    readonly Channel<WriteRequest> _requests = Channel.CreateBounded<WriteRequest>(new BoundedChannelOptions(Waiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
    readonly Func<LantuDb> _open;
    readonly TimeProvider _clock;
    readonly Task _writer;

    /// <param name="open">Opens a context that may write; the queue owns and disposes it.</param>
    /// <param name="clock">Gives the audit its instants.</param>
    public WriteQueue(Func<LantuDb> open, TimeProvider clock)
    {
        (_open, _clock) = (open, clock);
        _writer = Task.Run(WriteAsync);
    }

    /// <summary>Runs the work and returns once it is committed. An exception of the work undoes it, and nothing else.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="work">Changes the database and says what it did; no input or output inside.</param>
    /// <param name="cancellation">Gives up waiting; work that has begun is finished.</param>
    public async Task<T> RunAsync<T>(string actor, Func<LantuDb, Task<Written<T>>> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);

        TaskCompletionSource<object?> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _requests.Writer.WriteAsync(new WriteRequest(actor, async db => await RunAsync(db, work), done, cancellation), cancellation);
        return (T)(await done.Task)!;
    }

    public async ValueTask DisposeAsync()
    {
        _requests.Writer.TryComplete();
        await _writer;
    }

    static async Task<WriteOutcome> RunAsync<T>(LantuDb db, Func<LantuDb, Task<Written<T>>> work)
    {
        Written<T> written = await work(db);
        return new WriteOutcome(written.Result, written.Action, written.Subject, written.Detail);
    }

    async Task WriteAsync()
    {
        List<WriteRequest> group = [];
        while (await _requests.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < LargestGroup && _requests.Reader.TryRead(out WriteRequest? request))
            {
                if (request.Cancellation.IsCancellationRequested)
                {
                    request.Done.TrySetCanceled(request.Cancellation);
                }
                else
                {
                    group.Add(request);
                }
            }

            if (group.Count > 0)
            {
                await CommitAsync(group);
            }
        }
    }

    // Several processes may write to one PostgreSQL database: the chain's next entry is given out to one of them at a time, until it commits.
    static async Task<AuditEntry?> HeadAsync(LantuDb db)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ChainLock})");
        }

        AuditEntry? head = await db.Audit.AsNoTracking().OrderByDescending(entry => entry.Sequence).FirstOrDefaultAsync();
        return head is null or { IsIntact: true } ? head : throw new AuditBrokenException(head.Sequence);
    }

    // A failure of the group as a whole (disk full, connection lost) is told to every caller in it: none was acknowledged.
    async Task CommitAsync(List<WriteRequest> group)
    {
        List<(WriteRequest Request, object? Result)> written = [];
        try
        {
            await using LantuDb db = _open();
            await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync();
            AuditEntry? head = await HeadAsync(db);
            foreach (WriteRequest request in group)
            {
                const string Savepoint = "unit_of_work";
                await transaction.CreateSavepointAsync(Savepoint);
                try
                {
                    WriteOutcome outcome = await request.Work(db);
                    AuditEntry entry = new((head?.Sequence ?? 0) + 1, _clock.GetUtcNow(), request.Actor, outcome.Action, outcome.Subject, outcome.Detail, head?.Hash ?? AuditEntry.Origin);
                    db.Audit.Add(entry);
                    await db.SaveChangesAsync();
                    db.ChangeTracker.Clear();
                    await transaction.ReleaseSavepointAsync(Savepoint);
                    head = entry;
                    written.Add((request, outcome.Result));
                }
#pragma warning disable CA1031 // The caller gets the exception, whatever it is; the writer must live on for the others.
                catch (Exception failure)
#pragma warning restore CA1031
                {
                    db.ChangeTracker.Clear();
                    await transaction.RollbackToSavepointAsync(Savepoint);
                    request.Done.TrySetException(failure);
                }
            }

            await transaction.CommitAsync();
        }
#pragma warning disable CA1031
        catch (Exception failure)
#pragma warning restore CA1031
        {
            foreach (WriteRequest request in group)
            {
                request.Done.TrySetException(failure);
            }

            return;
        }

        foreach ((WriteRequest request, object? result) in written)
        {
            request.Done.TrySetResult(result);
        }
    }
}
