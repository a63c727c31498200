using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Documents.Calendars;
using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Calendars;

/// <summary>Takes the notices that came with the program into the database, each once. What the office loaded itself is never replaced by them.</summary>
sealed class TakeInCalendars(LantuDatabase database, WriteQueue writes, BusinessClock clock)
{
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many were taken.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        IReadOnlyList<ShippedCalendar> shipped = ShippedCalendar.All();
        string[] hashes = [.. shipped.SelectMany(calendar => calendar.Texts).Select(StoredCalendar.HashOf)];
        await using LantuDb db = database.Open();
        return await db.EveryNotice.CountAsync(n => n.IsShipped && hashes.Contains(n.TextHash), cancellation) == hashes.Length ? 0 : await TakeAsync(shipped);
    }

    async Task<int> TakeAsync(IReadOnlyList<ShippedCalendar> shipped)
    {
        int taken = 0;
        foreach (ShippedCalendar calendar in shipped)
        {
            foreach (string text in calendar.Texts)
            {
                try
                {
                    await TakeAsync(calendar.Place, text);
                    taken++;
                }
                catch (RoundRefusedException refused) when (refused.Reason == RoundRefusal.NoticeInForce)
                {
                    // Known already, or the office has its own.
                }
            }
        }

        return taken;
    }

    Task<int> TakeAsync(string place, string text) => writes.RunAsync(Actor.Local, async db =>
    {
        HolidayNotice notice = HolidayNoticeReader.Read(text).Notice;
        StoredCalendar stored = await EnterAsync(db, place);
        string hash = StoredCalendar.HashOf(text);
        bool isKnown = await db.EveryNotice.AnyAsync(n => n.CalendarNumber == stored.Calendar.Number && n.TextHash == hash);
        if (isKnown || stored.Notices.Any(kept => kept.Year == notice.Year && !kept.IsShipped))
        {
            throw new RoundRefusedException(RoundRefusal.NoticeInForce, notice.Citation);
        }

        (KeptNotice kept, _) = await LoadNotice.PutAsync(db, stored, notice, text, isShipped: true, clock.GetUtcNow(), Actor.Local);
        await RederiveRounds.RunAsync(db, stored.Calendar.Number, stored.With(kept.Notice()), RoundChangeKind.NoticeLoaded, notice.Citation, clock.GetUtcNow(), Actor.Local);
        return new Written<int>(kept.Number, "notice.taken", $"calendar/{stored.Calendar.Number}/notice/{kept.Number}", $"{notice.Year} {notice.Citation} {kept.TextHash}, came with the program");
    });

    static async Task<StoredCalendar> EnterAsync(LantuDb db, string place)
    {
        if (await db.Calendars.SingleOrDefaultAsync(c => c.Place == place) is { } known)
        {
            return (await StoredCalendar.FindAsync(db, known.Number))!;
        }

        KeptCalendar calendar = new() { Number = (await db.Calendars.MaxAsync(c => (int?)c.Number) ?? 0) + 1, Place = place };
        db.Calendars.Add(calendar);
        return new StoredCalendar(calendar, [], 0);
    }
}
