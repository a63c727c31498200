using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Calendars;
using Lantu.Domain.Handovers;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Handovers;

/// <summary>Units give one another what is handed over, sign for it and answer. Late is told and never refused.</summary>
sealed class PassHandovers(TakeOnce once)
{
    /// <summary>Months on either side of today for which something can be given.</summary>
    public const int MostMonths = 12;

    /// <summary>Gives something. A second time for the same period is taken, too.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">The giving unit.</param>
    /// <param name="handover">Number of the hand-over.</param>
    /// <param name="month">The last month of the period, where the hand-over has periods.</param>
    /// <param name="note">What is said with it.</param>
    /// <param name="form">The form's key.</param>
    /// <param name="filer">Who gives it.</param>
    /// <exception cref="RefusedException">It is not the unit's to give, has ended, or has no such period.</exception>
    public Task GiveAsync(int number, int unit, int handover, string? month, string? note, Guid form, Filer filer) => once.RunAsync(number, form, (unit, handover, month, note).ToString(), filer, async (db, plan, now) =>
    {
        string said = HandoverText.Said(note);
        Handover given = await db.Handovers.SingleOrDefaultAsync(h => h.PlanId == plan.Id && h.Number == handover && h.GiverOrdinal == unit) ?? throw new RefusedException(Refusal.NotThere);
        (string key, string giver, string receiver) = await NamesAsync(db, given);
        if (!given.IsInForce)
        {
            throw HandoverFault.Refuse(HandoverFaultKind.Ended, key, given.EndedBy!, given.EndedAt!.Value);
        }

        RoundMonth current = RoundMonth.Of(BeijingTime.DayOf(now));
        RoundMonth period = !given.IsPeriodic ? current
            : RoundMonth.TryParse(month, out RoundMonth named) && HandoverClock.EndsWith(given.Rhythm, named) && Math.Abs(named.Index - current.Index) <= MostMonths ? named
            : throw HandoverFault.Refuse(HandoverFaultKind.PeriodUnfit);
        int next = await db.HandoverDeliveries.Where(d => d.PlanId == plan.Id && d.HandoverNumber == handover).MaxAsync(d => (int?)d.Number) + 1 ?? 1;
        db.HandoverDeliveries.Add(new HandoverDelivery { PlanId = plan.Id, HandoverNumber = handover, Number = next, Month = period, Note = said, GivenAt = now, GivenBy = filer.Actor });
        await Tell.UnitAloneAsync(db, plan.Id, given.ReceiverOrdinal, now, "handover.given", PathOf(given.ReceiverOrdinal, handover), key, given.Subject, giver, said);
        return Written(number, unit, "handover.given", $"{key} {given.Subject}: {giver} → {receiver}, {period} no. {next}; {said}");
    });

    /// <summary>Signs for what was given.</summary>
    /// <exception cref="RefusedException">It is not the unit's to receive, or is received.</exception>
    public Task ReceiveAsync(int number, int unit, int handover, int delivery, Guid form, Filer filer) => once.RunAsync(number, form, (unit, handover, delivery).ToString(), filer, async (db, plan, now) =>
    {
        (Handover given, HandoverDelivery received) = await DeliveryAsync(db, plan.Id, unit, handover, delivery);
        if (received.ReceivedAt is { } before)
        {
            throw HandoverFault.Refuse(HandoverFaultKind.Received, received.ReceivedBy!, before);
        }

        received.Receive(now, filer.Actor);
        (string key, string giver, string receiver) = await NamesAsync(db, given);
        await Tell.UnitAloneAsync(db, plan.Id, given.GiverOrdinal, now, "handover.received", PathOf(given.GiverOrdinal, handover), key, given.Subject, receiver);
        return Written(number, unit, "handover.received", $"{key} {given.Subject}: {giver} → {receiver}, {received.Month} no. {delivery}");
    });

    /// <summary>Answers what was received.</summary>
    /// <exception cref="RefusedException">It is not the unit's to answer, no answer is asked for, or it is not received or answered already.</exception>
    public Task AnswerAsync(int number, int unit, int handover, int delivery, string? text, Guid form, Filer filer) => once.RunAsync(number, form, (unit, handover, delivery, text).ToString(), filer, async (db, plan, now) =>
    {
        string said = HandoverText.Said(text);
        (Handover given, HandoverDelivery answered) = await DeliveryAsync(db, plan.Id, unit, handover, delivery);
        if (given.AnswerDays is null || answered.ReceivedAt is null)
        {
            throw HandoverFault.Refuse(given.AnswerDays is null ? HandoverFaultKind.NoAnswer : HandoverFaultKind.NotReceived);
        }

        if (answered.AnsweredAt is { } before)
        {
            throw HandoverFault.Refuse(HandoverFaultKind.Answered, answered.AnsweredBy!, before);
        }

        answered.Reply(said, now, filer.Actor);
        (string key, string giver, string receiver) = await NamesAsync(db, given);
        await Tell.UnitAloneAsync(db, plan.Id, given.GiverOrdinal, now, "handover.answered", PathOf(given.GiverOrdinal, handover), key, given.Subject, receiver, said);
        return Written(number, unit, "handover.answered", $"{key} {given.Subject}: {giver} → {receiver}, {answered.Month} no. {delivery}; {said}");
    });

    static string PathOf(int unit, int handover) => $"/units/{unit}/handovers#h{handover}";

    static Written<string> Written(int number, int unit, string action, string detail) => new(string.Create(CultureInfo.InvariantCulture, $"{unit}"), action, $"plan/{number}/unit/{unit}", detail);

    static async Task<(Handover Handover, HandoverDelivery Delivery)> DeliveryAsync(LantuDb db, PlanId plan, int receiver, int handover, int delivery) =>
        (await db.Handovers.SingleOrDefaultAsync(h => h.PlanId == plan && h.Number == handover && h.ReceiverOrdinal == receiver) ?? throw new RefusedException(Refusal.NotThere),
        await db.HandoverDeliveries.AsTracking().SingleOrDefaultAsync(d => d.PlanId == plan && d.HandoverNumber == handover && d.Number == delivery) ?? throw new RefusedException(Refusal.NotThere));

    static async Task<(string Key, string Giver, string Receiver)> NamesAsync(LantuDb db, Handover handover)
    {
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == handover.PlanId && (u.Ordinal == handover.GiverOrdinal || u.Ordinal == handover.ReceiverOrdinal)).ToDictionaryAsync(u => u.Ordinal, u => u.Name);
        return (await db.Measures.Where(m => m.PlanId == handover.PlanId && m.Ordinal == handover.MeasureOrdinal).Select(m => m.Key).SingleAsync(), names[handover.GiverOrdinal], names[handover.ReceiverOrdinal]);
    }
}
