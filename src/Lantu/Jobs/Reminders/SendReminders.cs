using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>
/// Hands over what the ledger has to send. Each message is claimed in a unit of work of its own, handed over outside the write queue, and then its outcome
/// is written: whatever ends between the two leaves it unknown, and it is not sent again by itself.
/// </summary>
sealed partial class SendReminders(LantuDatabase database, WriteQueue writes, ClaimReminder claims, MailDelivery mail, RobotDelivery robots, BusinessClock clock, ILogger<SendReminders> log)
{
    const int AtOnce = 500;

    // What is owed may change while many messages go out.
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <returns>How many messages were taken by somebody.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await LapseAsync(cancellation);
        int sent = 0;
        ReminderBoard? board = null;
        DateTimeOffset asOf = default;
        HashSet<ReminderChannel> unreachable = [];
        foreach ((int number, ReminderChannel channel) in await DueAsync(cancellation))
        {
            // Whoever can't be reached for one can't for the others: they wait without it counting as a try.
            if (unreachable.Contains(channel))
            {
                continue;
            }

            if (board is null || clock.GetUtcNow() - asOf > Fresh)
            {
                await using LantuDb db = database.Open();
                (board, asOf) = (await ReminderBoard.LoadAsync(db, clock, cancellation: cancellation), clock.GetUtcNow());
            }

            ClaimedReminder claimed = await claims.RunAsync(number, board);
            if (claimed.Message is { } message && await HandOverAsync(message, cancellation) is var result)
            {
                await FinishAsync(message.Reminder, result, board);
                sent += result.Kind == DeliveryResultKind.Taken ? 1 : 0;
                if (result.Kind == DeliveryResultKind.Unreachable)
                {
                    unreachable.Add(channel);
                }
            }

            sent += claimed.IsSent ? 1 : 0;
        }

        return sent;
    }

    async Task<IReadOnlyList<(int, ReminderChannel)>> DueAsync(CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        await using LantuDb db = database.Open();
        var due = await db.Reminders.Where(r => r.Outcome == ReminderOutcome.Planned && r.NotBefore <= now).OrderBy(r => r.NotBefore).ThenBy(r => r.Number).Take(AtOnce).Select(r => new { r.Number, r.Channel }).ToListAsync(cancellation);
        return [.. due.Select(one => (one.Number, one.Channel))];
    }

    // A claim without an outcome is of a process that has ended: nobody knows whether the message went out.
    async Task LapseAsync(CancellationToken cancellation)
    {
        DateTimeOffset before = clock.GetUtcNow() - Reminder.LongestClaim;
        await using LantuDb db = database.Open();
        foreach (int number in await db.Reminders.Where(r => r.Outcome == ReminderOutcome.Sending && r.ClaimedAt < before).Select(r => r.Number).ToListAsync(cancellation))
        {
            await WriteAsync(number, "reminder.unknown", reminder =>
            {
                if (reminder.Outcome != ReminderOutcome.Sending || !(reminder.ClaimedAt < before))
                {
                    throw new ClaimLostException(number);
                }

                reminder.Finish(ReminderOutcome.Unknown, clock.GetUtcNow(), "interrupted");
            });
        }
    }

    async Task<DeliveryResult> HandOverAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        try
        {
            return message.Robot is null ? await mail.SendAsync(message, cancellation) : await robots.SendAsync(message, cancellation);
        }
#pragma warning disable CA1031 // One message's fault must not keep the others from going out; that it may have gone out is said.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // The exception may name an address with its secret: only its kind is said.
            LogFailed(log, message.Reminder.Number, failure.GetType().Name);
            return new DeliveryResult(DeliveryResultKind.Unknown, failure.GetType().Name);
        }
    }

    Task FinishAsync(Reminder claimed, DeliveryResult result, ReminderBoard board)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset? again = result.Kind is DeliveryResultKind.NotNow or DeliveryResultKind.Unreachable ? NextTry(claimed, now, result.Pause, board) : null;
        (string action, ReminderOutcome outcome) = result.Kind switch
        {
            DeliveryResultKind.Taken => ("reminder.sent", ReminderOutcome.Sent),
            DeliveryResultKind.Unknown => ("reminder.unknown", ReminderOutcome.Unknown),
            _ => (again is null ? "reminder.failed" : "reminder.postponed", ReminderOutcome.Failed),
        };
        return WriteAsync(claimed.Number, action, reminder =>
        {
            if (again is { } at)
            {
                reminder.Postpone(at, result.Detail ?? "");
            }
            else
            {
                reminder.Finish(outcome, now, result.Detail);
            }
        });
    }

    // A digest is of its day: what can't go out on it any more is not sent.
    static DateTimeOffset? NextTry(Reminder reminder, DateTimeOffset now, TimeSpan? pause, ReminderBoard board)
    {
        if (reminder.Kind == ReminderKind.Test || RetryRule.Next(reminder.Tries, now, pause) is not { } next)
        {
            return null;
        }

        DateTimeOffset at = board.NextOf(reminder.Items.Where(item => !item.IsSettled).Select(item => item.PlanId).Distinct(), next);
        return reminder.IsPast(Domain.Calendars.BeijingTime.DayOf(at)) ? null : at;
    }

    async Task WriteAsync(int number, string action, Action<Reminder> change)
    {
        try
        {
            await writes.RunAsync(Actor.Program, async db =>
            {
                Reminder reminder = await db.Reminders.AsTracking().SingleAsync(r => r.Number == number);
                change(reminder);
                return new Written<bool>(true, action, $"reminder/{number}", ClaimReminder.Said(reminder));
            });
        }
        catch (ClaimLostException)
        {
            // Another process has said what became of it.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Nobody knows whether the reminder {Number} was taken: {Failure}.")]
    static partial void LogFailed(ILogger log, int number, string failure);
}
