using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Reminders;
using Lantu.Jobs.Daily;

namespace Lantu.Jobs.Reminders;

/// <summary>Plans what is to be sent on a day: one digest for each person and way, and for each group. Nothing leaves here: <see cref="SendReminders"/> does that.</summary>
sealed class PlanReminders(BusinessClock clock) : IDailyJob
{
    public string Name => "reminders";

    public async Task<string> RunAsync(LantuDb db, DateOnly slot, DateTimeOffset now)
    {
        ReminderBoard board = await ReminderBoard.LoadAsync(db, clock);
        IReadOnlyList<Digest> digests = Digest.Of(board.Owing.Select(unit => (Unit: unit, Step: board.StepOf(unit, slot)))
            .Where(one => one.Step is { } step && board.RuleOf(one.Unit.Plan.Id).Steps.Contains(step))
            .SelectMany(one => board.ReceiversOf(one.Unit).Select(receiver => (receiver, one.Unit.Owed(one.Step)))));

        // What could go out only on another day has that day's own step.
        (Digest Digest, DateTimeOffset NotBefore)[] timely = [.. digests.Select(digest => (digest, board.NextOf([.. digest.Reports.Select(report => report.Plan).Distinct()], now))).Where(one => BeijingTime.DayOf(one.Item2) == slot)];
        int entered = await ReminderLedger.EnterAsync(db, new ReminderOccasion(ReminderKind.Digest, Reminder.SlotOf(slot), now, DailyJobs.Actor), timely);
        return digests.Count == 0 ? "nothing to do" : $"{entered} messages planned{(timely.Length < digests.Count ? $"; {digests.Count - timely.Length} too late for the day" : "")}";
    }
}
