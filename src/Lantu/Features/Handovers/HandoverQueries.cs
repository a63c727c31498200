using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Calendars;
using Lantu.Domain.Handovers;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Lantu.Security;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Handovers;

/// <summary>What the pages of hand-overs read, in as many queries for many as for one.</summary>
sealed class HandoverQueries(LantuDb db, UnitsInReach reach, PlanUnitNumbers numbers, Visitor visitor, BusinessClock clock)
{
    /// <summary>Those of a plan: all of them for whoever reads all of its work, else those in which a unit in reach gives or receives.</summary>
    public async Task<HandoversView?> ListAsync(int number, CancellationToken cancellation)
    {
        if (await HandoverPlan.FindAsync(db, number, cancellation) is not { } plan)
        {
            return null;
        }

        bool readsAll = reach.MayAll(Power.ReadWork, plan.Place);
        Func<int, bool> isInReach = readsAll ? _ => true : await reach.OfAsync(db, plan.Id, plan.Place, cancellation);
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        List<Handover> all = await db.Handovers.Where(h => h.PlanId == plan.Id).OrderBy(h => h.Number).ToListAsync(cancellation);
        bool decides = visitor.May(Power.PreparePlans, plan.Place) && plan.State != PlanState.Draft;
        UnitDirectory? directory = decides ? await PlanDirectory.ReadAsync(db, plan.Id, cancellation) : null;
        return new HandoversView(plan, await RowsAsync(plan, [.. all.Where(one => isInReach(one.GiverOrdinal) || isInReach(one.ReceiverOrdinal))], names, cancellation))
        {
            ReadsAll = readsAll,
            Reads = isInReach,
            MayDecide = decides && plan.IsInForce,
            Proposals = decides ? await ProposalsAsync(plan, all, directory!, cancellation) : [],
            UnitNames = directory is null ? [] : [.. directory.Groups.Where(group => group.MembersOfKind is not null || group.Members.Count > 0).Select(group => group.Name), .. directory.Units.Where(unit => unit.ValidTo is null).Select(unit => unit.Name)],
        };
    }

    /// <summary>Those in which a unit gives or receives.</summary>
    public async Task<UnitHandoversView?> OfUnitAsync(int number, int ordinal, CancellationToken cancellation)
    {
        if (await HandoverPlan.FindAsync(db, number, cancellation) is not { } plan)
        {
            return null;
        }

        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        if (!names.TryGetValue(ordinal, out string? name))
        {
            return null;
        }

        (int? directory, int? unit) = await numbers.FindAsync(db, plan.Id, ordinal, cancellation);
        List<Handover> own = await db.Handovers.Where(h => h.PlanId == plan.Id && (h.GiverOrdinal == ordinal || h.ReceiverOrdinal == ordinal)).OrderBy(h => h.Number).ToListAsync(cancellation);
        return new UnitHandoversView(plan, ordinal, name, await RowsAsync(plan, own, names, cancellation), RoundMonth.Of(clock.Today())) { MayAct = plan.IsInForce && visitor.Reach.May(Power.FileWork, plan.Place, directory, unit) };
    }

    async Task<IReadOnlyList<HandoverRow>> RowsAsync(HandoverPlan plan, IReadOnlyList<Handover> handovers, Dictionary<int, string> names, CancellationToken cancellation)
    {
        if (handovers.Count == 0)
        {
            return [];
        }

        HashSet<int> shown = [.. handovers.Select(one => one.Number)];
        Dictionary<int, string> keys = await db.Measures.Where(m => m.PlanId == plan.Id).Select(m => new { m.Ordinal, m.Key }).ToDictionaryAsync(m => m.Ordinal, m => m.Key, cancellation);
        ILookup<int, HandoverDelivery> given = (await db.HandoverDeliveries.Where(d => d.PlanId == plan.Id).OrderBy(d => d.Number).ToListAsync(cancellation)).Where(one => shown.Contains(one.HandoverNumber)).ToLookup(one => one.HandoverNumber);
        List<ReportingRound> rounds = await db.Rounds.Where(r => r.PlanId == plan.Id).OrderBy(r => r.Month).ToListAsync(cancellation);
        ILookup<RoundMonth, RoundExtension> extensions = (await db.RoundExtensions.Where(e => e.PlanId == plan.Id).ToListAsync(cancellation)).ToLookup(e => e.Month);
        RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, plan.Id, cancellation);
        WorkingCalendar calendar = await StoredCalendar.DaysAsync(db, setting?.CalendarNumber ?? StoredCalendar.Usual, cancellation);
        DateTimeOffset now = clock.GetUtcNow();
        return [.. handovers.OrderBy(one => one.IsInForce ? 0 : 1).ThenBy(one => one.Number).Select(one => Row(one, [.. given[one.Number]]))];

        HandoverRow Row(Handover one, HandoverDelivery[] deliveries)
        {
            IReadOnlyList<HandoverPeriod> periods = HandoverClock.Periods(one, deliveries, rounds, extensions, names[one.GiverOrdinal], now);
            return new HandoverRow(one, keys.GetValueOrDefault(one.MeasureOrdinal, ""), names[one.GiverOrdinal], names[one.ReceiverOrdinal], periods, [.. deliveries.Reverse().Select(delivery => new DeliveryRow(
                delivery,
                HandoverClock.Given(delivery, deliveries, periods),
                HandoverClock.Receipt(delivery, calendar, BeijingTime.DayOf(now)),
                HandoverClock.Answer(one, delivery, calendar, BeijingTime.DayOf(now))))]);
        }
    }

    async Task<IReadOnlyList<ProposalRow>> ProposalsAsync(HandoverPlan plan, List<Handover> all, UnitDirectory directory, CancellationToken cancellation)
    {
        var measures = await db.Measures.Where(m => m.PlanId == plan.Id).OrderBy(m => m.Follows ?? m.Ordinal).ThenBy(m => m.Rank).Select(m => new { m.Ordinal, m.Key, m.Paragraphs }).ToListAsync(cancellation);
        ILookup<int, Owed> owed = (await db.Owed(plan.Id).ToListAsync(cancellation)).ToLookup(one => one.MeasureOrdinal);
        Dictionary<(int, string), DeclinedHandover> declined = await db.DeclinedHandovers.Where(d => d.PlanId == plan.Id).ToDictionaryAsync(d => (d.MeasureOrdinal, d.Mark), cancellation);
        ILookup<(int, string?), Handover> taken = all.ToLookup(one => (one.MeasureOrdinal, one.Mark));
        return [.. measures.SelectMany(measure => HandoverFinder.Find(measure.Paragraphs).Select(proposal =>
        {
            string? receiver = NamedBody.Find(proposal.Receiver, directory)?.Name;
            return new ProposalRow(measure.Ordinal, measure.Key, proposal, GiverOf(owed[measure.Ordinal], receiver), receiver, taken[(measure.Ordinal, proposal.Mark)].Count(), declined.GetValueOrDefault((measure.Ordinal, proposal.Mark)));
        }))];
    }

    // Whoever does the measure gives: the one unit that is responsible, or leads where nobody is.
    static string? GiverOf(IEnumerable<Owed> owed, string? receiver)
    {
        List<Owed> all = [.. owed];
        string[] responsible = [.. all.Where(one => one.Role == ResponsibilityRole.Responsible).Select(one => one.Unit).Distinct(StringComparer.Ordinal)];
        string[] doing = responsible.Length > 0 ? responsible : [.. all.Where(one => one.Role == ResponsibilityRole.Lead).Select(one => one.Unit).Distinct(StringComparer.Ordinal)];
        return doing is [var only] && only != receiver ? only : null;
    }
}
