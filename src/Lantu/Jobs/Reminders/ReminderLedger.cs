using Lantu.Data;
using Lantu.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>Enters messages in the ledger, inside a unit of work; what it has for the occasion, way and receiver is not entered again.</summary>
static class ReminderLedger
{
    /// <param name="db">The unit of work.</param>
    /// <param name="occasion">What all of them have in common.</param>
    /// <param name="digests">What each receiver is told, with when.</param>
    /// <returns>How many were entered.</returns>
    public static async Task<int> EnterAsync(LantuDb db, ReminderOccasion occasion, IReadOnlyList<(Digest Digest, DateTimeOffset NotBefore)> digests)
    {
        HashSet<(ReminderChannel, string)> known = [.. (await db.Reminders.Where(r => r.Slot == occasion.Slot).Select(r => new { r.Channel, r.Receiver }).ToListAsync()).Select(r => (r.Channel, r.Receiver))];
        int number = await db.Reminders.MaxAsync(r => (int?)r.Number) ?? 0;
        int first = number;
        foreach ((Digest digest, DateTimeOffset notBefore) in digests.Where(one => known.Add((one.Digest.Receiver.Channel, one.Digest.Receiver.Key))))
        {
            Reminder reminder = new()
            {
                Number = ++number,
                Kind = occasion.Kind,
                Slot = occasion.Slot,
                Channel = digest.Receiver.Channel,
                Receiver = digest.Receiver.Key,
                Name = digest.Receiver.Name,
                PlanId = occasion.Plan,
                Text = IsOfPerson(digest.Receiver.Channel) ? occasion.Text : null,
                PlannedAt = occasion.At,
                By = occasion.By,
                NotBefore = notBefore,
            };
            foreach (OwedReport report in digest.Reports)
            {
                reminder.Add(report);
            }

            db.Reminders.Add(reminder);
        }

        return number - first;
    }

    /// <summary>Whether a way leads to one person, not to a group on somebody else's machines.</summary>
    public static bool IsOfPerson(ReminderChannel channel) => channel is ReminderChannel.InApp or ReminderChannel.Email;
}
