using System.Data.Common;
using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lantu.Data.Writing;

/// <summary>
/// Commits a group of units of work in one transaction. Nearly all groups go through: they are run without savepoints, and their audit entries are
/// saved together. Where work fails after it may have changed something, the group is undone and run again with a savepoint around each.
/// </summary>
sealed class GroupCommit(Func<LantuDb> open, TimeProvider clock)
{
    // "lantu" and 1, in one number; locks of other programmes in the same database have numbers of their own.
    const long ChainLock = 0x6C61_6E74_7501;

    /// <summary>Whether every group is undone once before it is run in earnest.</summary>
    public bool Rehearses { get; init; }

    /// <summary>Answers every request of the group. A failure of the group as a whole (disk full, connection lost) is told to every caller in it: none was acknowledged.</summary>
    public async Task RunAsync(IReadOnlyList<WriteRequest> group)
    {
        try
        {
            if (Rehearses)
            {
                await using LantuDb rehearsal = Open();
                await using IDbContextTransaction undone = await rehearsal.Database.BeginTransactionAsync();
                await WriteTogetherAsync(rehearsal, await HeadAsync(rehearsal), group, (_, _) => { });
            }

            IReadOnlyList<(WriteRequest Request, object? Result)> written = await CommitAsync(group, isCareful: false) ?? (await CommitAsync([.. group.Where(request => !request.Done.Task.IsCompleted)], isCareful: true))!;
            foreach ((WriteRequest request, object? result) in written)
            {
                request.Done.TrySetResult(result);
            }
        }
#pragma warning disable CA1031 // The callers get the exception, whatever it is; the writer must live on for the others.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            foreach (WriteRequest request in group)
            {
                request.Done.TrySetException(failure);
            }
        }
    }

    LantuDb Open()
    {
        LantuDb db = open();

        // The group's own savepoints are enough.
        db.Database.AutoSavepointsEnabled = false;
        return db;
    }

    // What was written, once it is on disk; nothing where the group was undone and is to be run with care.
    async Task<IReadOnlyList<(WriteRequest Request, object? Result)>?> CommitAsync(IReadOnlyList<WriteRequest> group, bool isCareful)
    {
        await using LantuDb db = Open();
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync();
        AuditEntry? head = await HeadAsync(db);
        IReadOnlyList<(WriteRequest Request, object? Result)>? written = isCareful
            ? await WriteSinglyAsync(db, transaction, head, group)
            : await WriteTogetherAsync(db, head, group, (request, failure) => request.Done.TrySetException(failure));
        if (written is not null)
        {
            transaction.Commit();
        }

        return written;
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

    async Task<IReadOnlyList<(WriteRequest Request, object? Result)>?> WriteTogetherAsync(LantuDb db, AuditEntry? head, IReadOnlyList<WriteRequest> group, Action<WriteRequest, Exception> refuse)
    {
        List<(WriteRequest Request, object? Result)> written = [];
        List<AuditEntry> entries = [];
        foreach (WriteRequest request in group)
        {
            db.HasWritten = false;
            try
            {
                WriteOutcome outcome = await request.Work(db);
                if (outcome.Action is null)
                {
                    db.RefuseAllButDrafts();
                }

                if (db.ChangeTracker.HasChanges())
                {
                    await db.SaveChangesAsync();
                }

                if (Next(head, request, outcome) is { } entry)
                {
                    head = entry;
                    entries.Add(entry);
                }

                written.Add((request, outcome.Result));
            }
#pragma warning disable CA1031
            catch (Exception failure)
#pragma warning restore CA1031
            {
                // A refusal before anything was sent leaves the transaction as it was.
                if (db.HasWritten || IsOfDatabase(failure))
                {
                    return null;
                }

                refuse(request, failure);
            }

            db.ChangeTracker.Clear();
        }

        try
        {
            await AuditRows.AddAsync(db, entries);
            return written;
        }
        catch (Exception failure) when (IsOfDatabase(failure))
        {
            return null;
        }
    }

    async Task<IReadOnlyList<(WriteRequest Request, object? Result)>> WriteSinglyAsync(LantuDb db, IDbContextTransaction transaction, AuditEntry? head, IReadOnlyList<WriteRequest> group)
    {
        const string Savepoint = "unit_of_work";
        List<(WriteRequest Request, object? Result)> written = [];
        foreach (WriteRequest request in group)
        {
            await transaction.CreateSavepointAsync(Savepoint);
            db.HasWritten = false;
            try
            {
                WriteOutcome outcome = await request.Work(db);
                if (outcome.Action is null)
                {
                    db.RefuseAllButDrafts();
                }

                AuditEntry? entry = Next(head, request, outcome);
                if (entry is not null)
                {
                    db.Audit.Add(entry);
                }

                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
                await transaction.ReleaseSavepointAsync(Savepoint);
                head = entry ?? head;
                written.Add((request, outcome.Result));
            }
#pragma warning disable CA1031
            catch (Exception failure)
#pragma warning restore CA1031
            {
                db.ChangeTracker.Clear();
                if (!await IsUndoneAsync(transaction, Savepoint))
                {
                    // A full disk ends the transaction itself, and all that is in it: each caller is told why.
                    throw;
                }

                request.Done.TrySetException(failure);
            }
        }

        return written;
    }

    static async Task<bool> IsUndoneAsync(IDbContextTransaction transaction, string savepoint)
    {
        try
        {
            await transaction.RollbackToSavepointAsync(savepoint);
            return true;
        }
        catch (Exception over) when (over is DbException or InvalidOperationException)
        {
            return false;
        }
    }

    // Nothing for drafts.
    AuditEntry? Next(AuditEntry? head, WriteRequest request, WriteOutcome outcome) =>
        outcome.Action is null ? null : new((head?.Sequence ?? 0) + 1, clock.GetUtcNow(), request.Actor, outcome.Action, outcome.Subject, outcome.Detail, head?.Hash ?? AuditEntry.Origin);

    static bool IsOfDatabase(Exception failure)
    {
        for (Exception? at = failure; at is not null; at = at.InnerException)
        {
            if (at is DbException or DbUpdateException)
            {
                return true;
            }
        }

        return false;
    }
}
