using System.Threading.Channels;

namespace Lantu.Data.Writing;

/// <summary>
/// The one way to change the database. One writer takes the units of work in order and commits them in groups; a caller is answered only after
/// the group's commit is on disk. Every unit of work leaves one audit entry in the same transaction; if that can't be written, the change fails.
/// </summary>
public sealed class WriteQueue : IAsyncDisposable
{
    const int LargestGroup = 128;
    const int Waiting = 4_096;

    readonly Channel<WriteRequest> _requests = Channel.CreateBounded<WriteRequest>(new BoundedChannelOptions(Waiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
    readonly GroupCommit _commit;
    readonly Task _writer;

    /// <param name="open">Opens a context that may write; the queue owns and disposes it.</param>
    /// <param name="clock">Gives the audit its instants.</param>
    public WriteQueue(Func<LantuDb> open, TimeProvider clock)
        : this(open, clock, rehearses: false)
    {
    }

    WriteQueue(Func<LantuDb> open, TimeProvider clock, bool rehearses)
    {
        _commit = new GroupCommit(open, clock) { Rehearses = rehearses };
        _writer = Task.Factory.StartNew(Write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>A queue that does everything twice and undoes the first time: under it, work that can't be repeated fails.</summary>
    internal static WriteQueue Rehearsing(Func<LantuDb> open, TimeProvider clock) => new(open, clock, rehearses: true);

    /// <summary>How many units of work wait for the writer.</summary>
    internal int Queued => _requests.Reader.Count;

    /// <summary>Runs the work and returns once it is committed. An exception of the work undoes it, and nothing else.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="work">
    /// Changes the database and says what it did; no input or output inside. It may be run again, where other work of its group failed and the group
    /// was undone: what it adds it makes itself, or makes so that adding it again does no harm.
    /// </param>
    /// <param name="cancellation">Gives up waiting; work that has begun is finished.</param>
    public async Task<T> RunAsync<T>(string actor, Func<LantuDb, Task<Written<T>>> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);

        TaskCompletionSource<object?> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _requests.Writer.WriteAsync(new WriteRequest(actor, async db => await RunAsync(db, work), done, cancellation), cancellation);
        return (T)(await done.Task)!;
    }

    /// <summary>Keeps drafts, which are their own log and leave no audit entry. Anything else that the work would change is refused.</summary>
    /// <param name="work">Changes drafts only; no input or output inside. It may be run again, as all work may.</param>
    /// <param name="cancellation">Gives up waiting; work that has begun is finished.</param>
    public async Task<T> KeepDraftsAsync<T>(Func<LantuDb, Task<T>> work, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(work);

        TaskCompletionSource<object?> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _requests.Writer.WriteAsync(new WriteRequest("", async db => new WriteOutcome(await work(db), null, "", ""), done, cancellation), cancellation);
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

    // A thread of its own: it waits for the disk or the server most of the time, and whoever answers requests has few.
    void Write()
    {
        List<WriteRequest> group = [];
        while (_requests.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
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
                _commit.RunAsync(group).GetAwaiter().GetResult();
            }
        }
    }
}
