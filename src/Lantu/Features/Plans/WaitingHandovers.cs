using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Handovers;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Plans;

/// <summary>What the visitor's units have to give, to sign for and to answer, with the first last day: one query for all plans.</summary>
static class WaitingHandovers
{
    /// <param name="db">The database.</param>
    /// <param name="plans">The plans in force.</param>
    /// <param name="units">The visitor's units of each.</param>
    /// <param name="rounds">The rounds that were opened.</param>
    /// <param name="granted">What was granted on them.</param>
    /// <param name="calendar">The days worked.</param>
    /// <param name="now">The instant.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<List<(int Plan, WaitingLine Line)>> RunAsync(
        LantuDb db, IQueryable<Plan> plans, IEnumerable<(PlanId Id, int Number, IReadOnlyList<PlanUnit> Own)> units, IReadOnlyList<ReportingRound> rounds, ILookup<(PlanId, RoundMonth), RoundExtension> granted, WorkingCalendar calendar, DateTimeOffset now, CancellationToken cancellation)
    {
        var all = await db.Handovers.Where(h => plans.Any(p => p.Id == h.PlanId))
            .SelectMany(h => db.HandoverDeliveries.Where(d => d.PlanId == h.PlanId && d.HandoverNumber == h.Number).DefaultIfEmpty(), (h, d) => new { Handover = h, Delivery = d }).ToListAsync(cancellation);
        ILookup<PlanId, (Handover Handover, HandoverDelivery[] Given)> handovers = all.GroupBy(one => (one.Handover.PlanId, one.Handover.Number))
            .Select(group => (group.First().Handover, group.Select(one => one.Delivery).OfType<HandoverDelivery>().ToArray())).OrderBy(one => one.Handover.Number).ToLookup(one => one.Handover.PlanId);
        DateOnly today = BeijingTime.DayOf(now);
        List<(int, WaitingLine)> lines = [];
        foreach ((PlanId id, int number, IReadOnlyList<PlanUnit> own) in units.Where(scope => handovers.Contains(scope.Id)))
        {
            ReportingRound[] opened = [.. rounds.Where(round => round.PlanId == id)];
            ILookup<RoundMonth, RoundExtension> extensions = opened.SelectMany(round => granted[(id, round.Month)]).ToLookup(extension => extension.Month);
            foreach (PlanUnit unit in own)
            {
                HandoverStep[] steps =
                [
                    .. handovers[id].Where(one => one.Handover.GiverOrdinal == unit.Ordinal && one.Handover.IsInForce).SelectMany(one => HandoverClock.Periods(one.Handover, one.Given, opened, extensions, unit.Name, now)).Select(period => period.Step),
                    .. handovers[id].Where(one => one.Handover.ReceiverOrdinal == unit.Ordinal).SelectMany(one => one.Given.SelectMany(delivery => new[] { HandoverClock.Receipt(delivery, calendar, today), HandoverClock.Answer(one.Handover, delivery, calendar, today) })),
                ];
                HandoverStep[] waiting = [.. steps.Where(step => step.IsWaiting).OrderBy(step => step.By?.Date)];
                if (waiting.Length > 0)
                {
                    lines.Add((number, new WaitingLine("Handovers", waiting.Length, $"/plans/{number}/units/{unit.Ordinal}/handovers", unit.Name, waiting[0].By, waiting[0].Light == HandoverLight.Overdue)));
                }
            }
        }

        return lines;
    }
}
