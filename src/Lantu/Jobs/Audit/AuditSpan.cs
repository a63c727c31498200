using Lantu.Data;
using Lantu.Domain.Audit;
using Lantu.Domain.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Audit;

/// <summary>Days of the audit, in Beijing time, and the entries from the first to the last that fall on them: none between is left out, so that they verify.</summary>
/// <param name="From">The first day; from the beginning where absent.</param>
/// <param name="To">The last day; until now where absent.</param>
public sealed record AuditSpan(DateOnly? From, DateOnly? To)
{
    /// <summary>The entry before the first, and the last; nothing where the days have none.</summary>
    public async Task<(long After, long Until)?> FindAsync(LantuDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);

        IQueryable<AuditEntry> entries = db.Audit;
        if (From is { } from)
        {
            DateTimeOffset start = BeijingTime.StartOf(from);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (To is { } to)
        {
            DateTimeOffset end = BeijingTime.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        long? first = await entries.MinAsync(entry => (long?)entry.Sequence, cancellation);
        return first is null ? null : (first.Value - 1, await entries.MaxAsync(entry => entry.Sequence, cancellation));
    }
}
