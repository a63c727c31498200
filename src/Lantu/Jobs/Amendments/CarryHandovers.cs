using Lantu.Data;
using Lantu.Domain.Handovers;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Handovers;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>
/// Carries over to a corrected issue what units hand over to one another, within the unit of work that publishes it: where the measure is the same and both
/// units are known there, with all that was given, received and answered. What does not stay is told to both.
/// </summary>
static class CarryHandovers
{
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">The plan that is published.</param>
    /// <param name="prior">The earlier issue.</param>
    /// <param name="at">When it is published.</param>
    /// <returns>What the audit says of it; nothing where nothing was handed over.</returns>
    public static async Task<string> RunAsync(LantuDb db, Plan plan, Plan prior, DateTimeOffset at)
    {
        List<Handover> all = await db.Handovers.AsNoTracking().Where(h => h.PlanId == prior.Id).OrderBy(h => h.Number).ToListAsync();
        List<DeclinedHandover> declined = await db.DeclinedHandovers.AsNoTracking().Where(d => d.PlanId == prior.Id).ToListAsync();
        if (all.Count + declined.Count == 0)
        {
            return "";
        }

        Dictionary<int, int> later = await LaterMeasures.OfAsync(db, plan.Id);
        Dictionary<int, string> names = await db.Units.AsNoTracking().Where(u => u.PlanId == prior.Id).ToDictionaryAsync(u => u.Ordinal, u => u.Name);
        UnitDirectory directory = await PlanDirectory.ReadAsync(db, plan.Id);

        // A unit may only hand over, and the corrected issue name it nowhere.
        Dictionary<string, int> units = await EnterUnits.PlacesAsync(db, plan.Id, all.Where(was => later.ContainsKey(was.MeasureOrdinal)).SelectMany(was => new[] { names[was.GiverOrdinal], names[was.ReceiverOrdinal] }).Where(name => directory.Find(name) is not null));
        HashSet<int> carried = [];
        List<Handover> lapsed = [];
        foreach (Handover was in all)
        {
            if (later.TryGetValue(was.MeasureOrdinal, out int measure) && units.TryGetValue(names[was.GiverOrdinal], out int giver) && units.TryGetValue(names[was.ReceiverOrdinal], out int receiver))
            {
                db.Handovers.Add(was.CarryTo(plan.Id, measure, giver, receiver, prior.Number));
                carried.Add(was.Number);
            }
            else if (was.IsInForce)
            {
                lapsed.Add(was);
            }
        }

        foreach (HandoverDelivery delivery in await db.HandoverDeliveries.AsNoTracking().Where(d => d.PlanId == prior.Id).ToListAsync())
        {
            if (carried.Contains(delivery.HandoverNumber))
            {
                db.HandoverDeliveries.Add(delivery.CarryTo(plan.Id));
            }
        }

        foreach (DeclinedHandover one in declined)
        {
            if (later.TryGetValue(one.MeasureOrdinal, out int measure))
            {
                db.DeclinedHandovers.Add(new DeclinedHandover { PlanId = plan.Id, MeasureOrdinal = measure, Mark = one.Mark, Reason = one.Reason, At = one.At, By = one.By });
            }
        }

        foreach (var told in lapsed.SelectMany(was => new[] { (was.GiverOrdinal, was.Subject), (was.ReceiverOrdinal, was.Subject) }).GroupBy(one => one.Item1, one => one.Subject))
        {
            if (units.TryGetValue(names[told.Key], out int unit))
            {
                await Tell.UnitAloneAsync(db, plan.Id, unit, at, "handover.lapsed", $"/units/{unit}/handovers", HandoverText.Names([.. told.Distinct(StringComparer.Ordinal)]));
            }
        }

        return FormattableString.Invariant($", {carried.Count} hand-overs carried, {lapsed.Count} lapsed{(lapsed.Count > 0 ? $" ({string.Join(", ", lapsed.Select(was => was.Subject))})" : "")}");
    }
}
