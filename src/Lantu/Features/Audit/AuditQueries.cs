using Lantu.Data;
using Lantu.Domain.Audit;
using Lantu.Domain.Calendars;
using Lantu.Jobs.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Audit;

/// <summary>What the pages of the audit read.</summary>
static class AuditQueries
{
    public const int OnPage = 50;

    public static async Task<AuditPageView> ListAsync(LantuDb db, AuditFilter filter, CancellationToken cancellation)
    {
        IQueryable<AuditEntry> matching = Matching(db, filter);
        IQueryable<AuditEntry> shown = filter.Before is { } before ? matching.Where(entry => entry.Sequence < before) : matching;
        List<AuditEntry> entries = await shown.OrderByDescending(entry => entry.Sequence).Take(OnPage + 1).ToListAsync(cancellation);
        return new AuditPageView(filter, [.. entries.Take(OnPage)], await matching.LongCountAsync(cancellation), await db.Audit.LongCountAsync(cancellation), entries.Count > OnPage)
        {
            LastHead = await db.AuditHeads.OrderByDescending(head => head.Day).FirstOrDefaultAsync(cancellation),
        };
    }

    public static async Task<AuditEntryView?> FindAsync(LantuDb db, long sequence, CancellationToken cancellation)
    {
        AuditEntry? entry = await db.Audit.SingleOrDefaultAsync(e => e.Sequence == sequence, cancellation);
        return entry is null ? null : new AuditEntryView(
            entry,
            await db.Audit.Where(e => e.Sequence < sequence).OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellation),
            await db.Audit.Where(e => e.Sequence > sequence).OrderBy(e => e.Sequence).FirstOrDefaultAsync(cancellation),
            StoredAudit.StartOf(await StoredAudit.CheckpointAsync(db, cancellation)));
    }

    public static IQueryable<AuditEntry> Matching(LantuDb db, AuditFilter filter)
    {
        IQueryable<AuditEntry> entries = db.Audit;
        if (filter.Actor is { } actor)
        {
            entries = entries.Where(entry => entry.Actor.Contains(actor));
        }

        if (filter.Action is { } action)
        {
            entries = entries.Where(entry => entry.Action == action);
        }

        if (filter.Subject is { } subject)
        {
            string below = subject + "/";
            entries = entries.Where(entry => entry.Subject == subject || entry.Subject.StartsWith(below));
        }

        if (filter.Since is { } from)
        {
            DateTimeOffset start = BeijingTime.StartOf(from);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (filter.Until is { } to)
        {
            DateTimeOffset end = BeijingTime.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        return filter.Text is { } text ? entries.Where(entry => entry.Detail.Contains(text) || entry.Subject.Contains(text)) : entries;
    }
}
