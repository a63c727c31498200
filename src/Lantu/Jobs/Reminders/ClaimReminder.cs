using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>Claims one message of the ledger, with what of it is still owed; where nothing is, or it may not go out now, it says so instead. What is told in the application is told in the same unit of work.</summary>
sealed class ClaimReminder(WriteQueue writes, Delivery delivery, IReminderTexts texts, BusinessClock clock)
{
    const int UnitsNamed = 3;

    /// <param name="number">The message's number.</param>
    /// <param name="board">Who has not reported now.</param>
    public async Task<ClaimedReminder> RunAsync(int number, ReminderBoard board)
    {
        try
        {
            return await writes.RunAsync(Actor.Program, db => ClaimAsync(db, number, board));
        }
        catch (ClaimLostException)
        {
            return new ClaimedReminder(null);
        }
    }

    /// <summary>What the audit says of a message: no address, no key, no text.</summary>
    public static string Said(Reminder reminder) => $"{reminder.Kind} {reminder.Slot} {reminder.Channel} {reminder.Receiver}: {reminder.Outcome}{(reminder.Tries > 1 ? $", try {reminder.Tries}" : "")}{(reminder.Detail is { Length: > 0 } detail ? $", {detail}" : "")}";

    async Task<Written<ClaimedReminder>> ClaimAsync(LantuDb db, int number, ReminderBoard board)
    {
        DateTimeOffset now = clock.GetUtcNow();
        Reminder reminder = await db.Reminders.AsTracking().Include(r => r.Months).Include(r => r.Parts).Include(r => r.AdHocs).AsSplitQuery().SingleAsync(r => r.Number == number);
        if (reminder.Outcome != ReminderOutcome.Planned || reminder.NotBefore > now)
        {
            throw new ClaimLostException(number);
        }

        if (reminder.IsPast(BeijingTime.DayOf(now)))
        {
            return Dropped(reminder, now, "day-over");
        }

        IReadOnlyList<OwedLine> owed = Owed(reminder, board);
        if (reminder.Kind != ReminderKind.Test)
        {
            if (owed.Count == 0)
            {
                return Dropped(reminder, now, "settled");
            }

            if (board.NextOf(owed.Select(line => line.Item.PlanId).Distinct(), now) is var at && at > now)
            {
                return reminder.IsPast(BeijingTime.DayOf(at)) ? Dropped(reminder, now, "day-over") : Postponed(reminder, at, "quiet-hours");
            }
        }

        if (reminder.Channel == ReminderChannel.InApp)
        {
            return await TellAsync(db, reminder, owed, now);
        }

        if (await FreeAtAsync(db, reminder, now) is var free && free > now)
        {
            return Postponed(reminder, free, "rate-limit");
        }

        if (await MessageAsync(db, reminder, owed) is not { } message)
        {
            return Dropped(reminder, now, "no-address");
        }

        reminder.Claim(now);
        return Written(new ClaimedReminder(message), "reminder.claimed", reminder);
    }

    static List<OwedLine> Owed(Reminder reminder, ReminderBoard board)
    {
        List<OwedLine> owed = [];
        foreach (ReminderItem item in reminder.Items.Where(item => !item.IsSettled).OrderBy(item => item.Due).ThenBy(item => item.PlanId.Value).ThenBy(item => item.Round).ThenBy(item => item.Unit))
        {
            if (board.Find(item) is { } unit && board.IsOn(item.PlanId, reminder.Channel, reminder.Receiver))
            {
                owed.Add(new OwedLine(item, unit));
            }
            else
            {
                item.Settle();
            }
        }

        return owed;
    }

    static async Task<Written<ClaimedReminder>> TellAsync(LantuDb db, Reminder reminder, IReadOnlyList<OwedLine> owed, DateTimeOffset now)
    {
        int person = AccountOf(reminder);
        if (reminder.Kind == ReminderKind.Test && reminder.PlanId is { } tested)
        {
            await Tell.PersonAsync(db, tested, person, now, "reminder.test", "/reminders");
        }

        // Each unit has a page of its parts; all units have one of a round.
        foreach (IGrouping<(PlanId Plan, ReminderRound Round, string?), OwedLine> round in owed.GroupBy(line => (line.Item.PlanId, line.Item.Round, line.Unit.Parts)))
        {
            OwingUnit[] owing = [.. round.Select(line => line.Unit)];
            string units = string.Join("、", owing.Take(UnitsNamed).Select(unit => unit.Unit)) + (owing.Length > UnitsNamed ? $"（+{owing.Length - UnitsNamed}）" : "");
            string due = RoundChanges.Text(owing.Min(unit => unit.Due.Day));
            // Nobody is called to report a part: whose it is, is between the two units.
            (string kind, string[] arguments) = round.Key.Round switch
            {
                { Month: { } month, IsPart: true } => (Said(reminder, round, "", "reminder.part-ahead", "reminder.part-overdue", "reminder.part-due"), [month.ToString(), units, due, owing[0].Title, owing.Sum(unit => unit.Rows).ToString(CultureInfo.InvariantCulture)]),
                { Month: { } month } => (Said(reminder, round, "reminder.call", "reminder.ahead", "reminder.overdue", "reminder.due"), [month.ToString(), units, due, reminder.Text ?? ""]),
                var time => (Said(reminder, round, "reminder.adhoc-call", "", "reminder.adhoc-overdue", "reminder.adhoc-due"), (string[])[owing[0].Title, time.Turn.ToString(CultureInfo.InvariantCulture), units, due, reminder.Text ?? ""]),
            };
            await Tell.PersonAsync(db, round.Key.Plan, person, now, kind, OwingUnit.PathOf(owing), arguments);
        }

        reminder.Claim(now);
        reminder.Finish(ReminderOutcome.Sent, now, null);
        return Written(new ClaimedReminder(null, IsSent: true), "reminder.sent", reminder);
    }

    static string Said(Reminder reminder, IEnumerable<OwedLine> lines, string call, string ahead, string overdue, string due) =>
        reminder.Kind == ReminderKind.Call ? call : lines.Any(line => line.Unit.IsAhead) ? ahead : lines.Any(line => line.Item.Step == ReminderStep.Overdue) ? overdue : due;

    // What others sent to the same robot counts whoever sent it: another plan, or another process.
    static async Task<DateTimeOffset> FreeAtAsync(LantuDb db, Reminder reminder, DateTimeOffset now)
    {
        DateTimeOffset from = now - RateLimit.Span;
        return RateLimit.Of(reminder.Channel) is null ? now
            : RateLimit.FreeAt(reminder.Channel, await db.Reminders.Where(r => r.Receiver == reminder.Receiver && r.Number != reminder.Number && r.ClaimedAt > from).Select(r => r.ClaimedAt!.Value).ToListAsync(), now);
    }

    async Task<OutgoingMessage?> MessageAsync(LantuDb db, Reminder reminder, IReadOnlyList<OwedLine> owed)
    {
        if (!delivery.Has(reminder.Channel))
        {
            return null;
        }

        int[] plans = [.. owed.Select(line => line.Unit.Plan.Number).Distinct()];
        string path = owed.Select(line => line.Item.Round).Distinct().Count() == 1 && plans is [var only] ? $"plans/{only}{OwingUnit.PathOf([.. owed.Select(line => line.Unit)])}" : plans is [var plan] ? $"plans/{plan}/rounds" : "";
        ReminderLetter letter = new(reminder, owed, new Uri(delivery.Site!, path));
        if (reminder.Channel == ReminderChannel.Email)
        {
            int person = AccountOf(reminder);
            string? address = await db.Accounts.Where(a => a.Number == person && a.SuspendedAt == null).Select(a => a.Email).SingleOrDefaultAsync();
            (string subject, string text) = texts.Mail(letter);
            return address is null ? null : new OutgoingMessage(reminder, subject, text) { Address = address };
        }

        string fingerprint = reminder.Receiver[(reminder.Receiver.IndexOf('/', StringComparison.Ordinal) + 1)..];
        ReminderRobot? robot = await db.ReminderRobots.Where(r => r.Channel == reminder.Channel && r.Fingerprint == fingerprint).OrderByDescending(r => r.At).FirstOrDefaultAsync();
        return robot is null ? null : new OutgoingMessage(reminder, "", texts.Group(letter)) { Robot = robot };
    }

    static int AccountOf(Reminder reminder) => int.Parse(reminder.Receiver.AsSpan(reminder.Receiver.IndexOf('/', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    static Written<ClaimedReminder> Dropped(Reminder reminder, DateTimeOffset now, string why)
    {
        reminder.Finish(ReminderOutcome.Dropped, now, why);
        return Written(new ClaimedReminder(null), "reminder.dropped", reminder);
    }

    static Written<ClaimedReminder> Postponed(Reminder reminder, DateTimeOffset until, string why)
    {
        reminder.Postpone(until, why);
        return Written(new ClaimedReminder(null), "reminder.postponed", reminder);
    }

    static Written<ClaimedReminder> Written(ClaimedReminder claimed, string action, Reminder reminder) => new(claimed, action, $"reminder/{reminder.Number}", Said(reminder));
}
