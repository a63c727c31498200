using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>Plans a message that shows whether a way works: to whoever asks for it, or to the plan's group. It goes out at once, whatever the hour.</summary>
sealed class TestChannel(WriteQueue writes, Delivery delivery, BusinessClock clock)
{
    /// <exception cref="RefusedException">The way leads nowhere.</exception>
    public Task<int> RunAsync(int number, ReminderChannel channel, Account tester) => writes.RunAsync(tester.Actor, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        if (!delivery.Has(channel))
        {
            throw ReminderFault.Refuse(ReminderFaultKind.DeliveryNotSetUp);
        }

        if (channel == ReminderChannel.Email && tester.Email is null)
        {
            throw ReminderFault.Refuse(ReminderFaultKind.OwnEmailMissing);
        }

        ReminderReceiver receiver = ReminderLedger.IsOfPerson(channel)
            ? new ReminderReceiver(channel, ReminderBoard.Key(tester.Number), tester.Name)
            : new ReminderReceiver(channel, (await db.ReminderRobots.SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Channel == channel))?.Receiver ?? throw ReminderFault.Refuse(ReminderFaultKind.RobotMissing), "");
        DateTimeOffset now = clock.GetUtcNow();
        int entered = await ReminderLedger.EnterAsync(db, new ReminderOccasion(ReminderKind.Test, $"test-{Guid.CreateVersion7(now):N}", now, tester.Actor, plan.Id), [(new Digest(receiver, []), now)]);
        return new Written<int>(entered, "reminders.tested", $"plan/{number}", $"{channel}");
    });
}
