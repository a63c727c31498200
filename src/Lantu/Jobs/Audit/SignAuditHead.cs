using System.Security.Cryptography;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Audit;
using Lantu.Domain.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Audit;

/// <summary>
/// Signs the last entry of each past day that has entries and no head yet, and adds the heads to the file beside the database. Run as often as
/// you like: a day is signed once.
/// </summary>
sealed class SignAuditHead(LantuDatabase database, WriteQueue writes, TimeProvider clock)
{
    /// <returns>The heads that were signed now.</returns>
    public async Task<IReadOnlyList<AuditHead>> RunAsync(CancellationToken cancellation)
    {
        List<AuditHead> signed = [];
        await using LantuDb db = database.Open();

        // A day that the file has and the database has not was signed before an old copy of the database was put back: signing it again would hide that.
        DateOnly known = AuditHeadFile.Read(database).OfType<AuditHead>().Select(head => head.Day).DefaultIfEmpty(DateOnly.MinValue).Max();
        if (await DueAsync(db, known, cancellation) is not null)
        {
            using ECDsa key = AuditKey.OpenOrMake(database);
            while (await SignNextAsync(known, key, cancellation) is { } head)
            {
                signed.Add(head);
            }
        }

        AuditHeadFile.Append(database, await db.AuditHeads.ToListAsync(cancellation));
        return signed;
    }

    async Task<AuditHead?> SignNextAsync(DateOnly known, ECDsa key, CancellationToken cancellation)
    {
        try
        {
            return await writes.RunAsync(Actor.Program, async db =>
            {
                (DateOnly day, AuditEntry last) = await DueAsync(db, known, CancellationToken.None) ?? throw new NothingDueException();
                AuditHead head = AuditHead.Sign(day, last.Sequence, last.Hash, clock.GetUtcNow(), key);
                db.AuditHeads.Add(head);
                return new Written<AuditHead>(head, "audit.head-signed", FormattableString.Invariant($"audit/{last.Sequence}"), FormattableString.Invariant($"{day:yyyy-MM-dd}; {last.Hash}; key {head.KeyFingerprint}"));
            }, cancellation);
        }
        catch (NothingDueException)
        {
            return null;
        }
    }

    // The first past day without a head, and its last entry. Where the clock was set back, entries of a day that is signed belong to the next.
    async Task<(DateOnly Day, AuditEntry Last)?> DueAsync(LantuDb db, DateOnly known, CancellationToken cancellation)
    {
        AuditHead? before = await db.AuditHeads.OrderByDescending(head => head.Day).FirstOrDefaultAsync(cancellation);
        DateOnly after = before is null || before.Day < known ? known : before.Day;
        DateTimeOffset from = after == DateOnly.MinValue ? DateTimeOffset.MinValue : BeijingTime.StartOf(after.AddDays(1));
        long sequence = before?.Sequence ?? 0;
        DateTimeOffset? first = await db.Audit.Where(entry => entry.Sequence > sequence && entry.At >= from).OrderBy(entry => entry.Sequence).Select(entry => (DateTimeOffset?)entry.At).FirstOrDefaultAsync(cancellation);
        if (first is null)
        {
            return null;
        }

        DateOnly day = BeijingTime.DayOf(first.Value);
        if (day >= BeijingTime.DayOf(clock.GetUtcNow()))
        {
            return null;
        }

        DateTimeOffset end = BeijingTime.StartOf(day.AddDays(1));
        return (day, await db.Audit.Where(entry => entry.Sequence > sequence && entry.At < end).OrderByDescending(entry => entry.Sequence).FirstAsync(cancellation));
    }

    // Undoes the unit of work, so that a run that signs nothing leaves no entry either.
    sealed class NothingDueException : Exception;
}
