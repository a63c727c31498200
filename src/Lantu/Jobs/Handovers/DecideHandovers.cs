using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Handovers;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Reporting;
using Lantu.Jobs.Review;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Handovers;

/// <summary>The plan office takes, changes or turns down what a text tells of hand-overs, adds others and ends them.</summary>
sealed class DecideHandovers(TakeOnce once)
{
    /// <summary>One act makes no more.</summary>
    public const int Most = 200;

    /// <summary>Puts hand-overs in force.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="order">What is ordered.</param>
    /// <param name="form">The form's key.</param>
    /// <param name="filer">Who decides.</param>
    /// <returns>How many.</returns>
    /// <exception cref="RefusedException">Something is missing or unfit, or all of it is in force.</exception>
    public async Task<int> TakeAsync(int number, HandoverOrder order, Guid form, Filer filer) => int.Parse(
        await once.RunAsync(number, form, order, filer, async (db, plan, now) =>
        {
            Measure measure = await MeasureAsync(db, plan.Id, order.Key);
            HandoverProposal? proposal = order.Mark is { Length: > 0 } mark ? ProposalOf(measure, mark) : null;
            string quote = proposal?.Quote ?? ReturnOrder.Said(order.Ground);
            string subject = order.Subject?.Trim() ?? "";
            if (order.Kind is not { } kind || subject.Length is 0 or > Handover.LongestSubject || string.IsNullOrWhiteSpace(order.Givers) || string.IsNullOrWhiteSpace(order.Receivers))
            {
                throw HandoverFault.Refuse(HandoverFaultKind.Incomplete, Handover.LongestSubject);
            }

            if (order.AsksAnswer && order.AnswerDays is not (> 0 and <= Handover.MostAnswerDays))
            {
                throw HandoverFault.Refuse(HandoverFaultKind.DaysUnfit, Handover.MostAnswerDays);
            }

            UnitDirectory directory = await PlanDirectory.ReadAsync(db, plan.Id);
            IReadOnlyList<string> givers = TypedUnits.Read(directory, order.Givers);
            IReadOnlyList<string> receivers = TypedUnits.Read(directory, order.Receivers);
            List<(string Giver, string Receiver)> pairs = [.. givers.SelectMany(giver => receivers.Where(receiver => receiver != giver).Select(receiver => (giver, receiver)))];
            if (pairs.Count is 0 or > Most)
            {
                throw pairs.Count == 0 ? HandoverFault.Refuse(HandoverFaultKind.ToItself, givers[0]) : HandoverFault.Refuse(HandoverFaultKind.TooMany, Most);
            }

            Dictionary<string, int> units = await EnterUnits.PlacesAsync(db, plan.Id, [.. givers, .. receivers]);
            List<Handover> there = await db.Handovers.Where(h => h.PlanId == plan.Id).ToListAsync();
            int? days = order.AsksAnswer ? order.AnswerDays : null;
            List<(string Giver, string Receiver)> fresh = [.. pairs.Where(pair => !there.Exists(one => one.IsInForce && one.MeasureOrdinal == measure.Ordinal && one.Kind == kind && one.Subject == subject && one.GiverOrdinal == units[pair.Giver] && one.ReceiverOrdinal == units[pair.Receiver]))];
            if (fresh.Count == 0)
            {
                throw HandoverFault.Refuse(HandoverFaultKind.InForce, measure.Key);
            }

            int last = there.Select(one => one.Number).DefaultIfEmpty(0).Max();
            foreach ((string giver, string receiver) in fresh)
            {
                db.Handovers.Add(new Handover
                {
                    PlanId = plan.Id,
                    Number = ++last,
                    MeasureOrdinal = measure.Ordinal,
                    Kind = kind,
                    Subject = subject,
                    GiverOrdinal = units[giver],
                    ReceiverOrdinal = units[receiver],
                    Rhythm = order.Rhythm,
                    AnswerDays = days,
                    Quote = quote[..Math.Min(quote.Length, Handover.LongestQuote)],
                    Mark = proposal?.Mark,
                    DecidedAt = now,
                    DecidedBy = filer.Actor,
                });
            }

            foreach (var giver in fresh.GroupBy(pair => pair.Giver, pair => pair.Receiver, StringComparer.Ordinal))
            {
                await Tell.UnitAloneAsync(db, plan.Id, units[giver.Key], now, "handover.gives", PathOf(units[giver.Key]), measure.Key, subject, HandoverText.Names([.. giver]));
            }

            foreach (var receiver in fresh.GroupBy(pair => pair.Receiver, pair => pair.Giver, StringComparer.Ordinal))
            {
                await Tell.UnitAloneAsync(db, plan.Id, units[receiver.Key], now, "handover.receives", PathOf(units[receiver.Key]), measure.Key, subject, HandoverText.Names([.. receiver]));
            }

            string terms = string.Create(CultureInfo.InvariantCulture, $"{order.Rhythm?.ToString() ?? "no rhythm"}{(days is { } asked ? $", answer within {asked}" : "")}");
            return new Written<string>(string.Create(CultureInfo.InvariantCulture, $"{fresh.Count}"), "handover.decided", $"plan/{number}/measure/{measure.Ordinal}", $"{measure.Key} {kind} {subject}: {string.Join(", ", fresh.Select(pair => $"{pair.Giver} → {pair.Receiver}"))}; {terms}; {(proposal is null ? "added: " : "")}{quote}");
        }),
        CultureInfo.InvariantCulture);

    /// <summary>Turns a proposal down.</summary>
    /// <exception cref="RefusedException">There is none, or it was turned down before.</exception>
    public Task DeclineAsync(int number, string key, string? mark, string? reason, Guid form, Filer filer) => once.RunAsync(number, form, (key, mark, reason).ToString(), filer, async (db, plan, now) =>
    {
        string why = ReturnOrder.Said(reason);
        Measure measure = await MeasureAsync(db, plan.Id, key);
        HandoverProposal proposal = ProposalOf(measure, mark);
        if (await db.DeclinedHandovers.SingleOrDefaultAsync(d => d.PlanId == plan.Id && d.MeasureOrdinal == measure.Ordinal && d.Mark == proposal.Mark) is { } declined)
        {
            throw HandoverFault.Refuse(HandoverFaultKind.Declined, measure.Key, declined.By, declined.At);
        }

        db.DeclinedHandovers.Add(new DeclinedHandover { PlanId = plan.Id, MeasureOrdinal = measure.Ordinal, Mark = proposal.Mark, Reason = why, At = now, By = filer.Actor });
        return new Written<string>("", "handover.declined", $"plan/{number}/measure/{measure.Ordinal}", $"{measure.Key} {proposal.Kind} {proposal.Quote}; {why}");
    });

    /// <summary>Ends a hand-over: nothing more is given.</summary>
    /// <exception cref="RefusedException">There is none, or it has ended.</exception>
    public Task EndAsync(int number, int handover, string? reason, Guid form, Filer filer) => once.RunAsync(number, form, (handover, reason).ToString(), filer, async (db, plan, now) =>
    {
        string why = ReturnOrder.Said(reason);
        Handover ended = await db.Handovers.AsTracking().SingleOrDefaultAsync(h => h.PlanId == plan.Id && h.Number == handover) ?? throw new RefusedException(Refusal.NotThere);
        string key = await db.Measures.Where(m => m.PlanId == plan.Id && m.Ordinal == ended.MeasureOrdinal).Select(m => m.Key).SingleAsync();
        if (!ended.IsInForce)
        {
            throw HandoverFault.Refuse(HandoverFaultKind.Ended, key, ended.EndedBy!, ended.EndedAt!.Value);
        }

        ended.End(why, now, filer.Actor);
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan.Id && (u.Ordinal == ended.GiverOrdinal || u.Ordinal == ended.ReceiverOrdinal)).ToDictionaryAsync(u => u.Ordinal, u => u.Name);
        (string giver, string receiver) = (names[ended.GiverOrdinal], names[ended.ReceiverOrdinal]);
        await Tell.UnitAloneAsync(db, plan.Id, ended.GiverOrdinal, now, "handover.ended", PathOf(ended.GiverOrdinal), key, ended.Subject, giver, receiver, why);
        await Tell.UnitAloneAsync(db, plan.Id, ended.ReceiverOrdinal, now, "handover.ended", PathOf(ended.ReceiverOrdinal), key, ended.Subject, giver, receiver, why);
        return new Written<string>("", "handover.ended", $"plan/{number}/measure/{ended.MeasureOrdinal}", $"{key} {ended.Subject}: {giver} → {receiver}; {why}");
    });

    static string PathOf(int unit) => $"/units/{unit}/handovers";

    static async Task<Measure> MeasureAsync(LantuDb db, PlanId plan, string key) =>
        await db.Measures.SingleOrDefaultAsync(m => m.PlanId == plan && m.Key == key) ?? throw HandoverFault.Refuse(HandoverFaultKind.NoMeasure, key);

    static HandoverProposal ProposalOf(Measure measure, string? mark) =>
        HandoverFinder.Find(measure.Paragraphs).SingleOrDefault(proposal => proposal.Mark == mark) ?? throw new RefusedException(Refusal.NotThere);
}
