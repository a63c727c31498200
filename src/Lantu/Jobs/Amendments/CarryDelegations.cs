using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>
/// Carries over to a corrected issue what units handed down on the earlier one, within the unit of work that publishes it: where the measure is the same and
/// who handed it down still has it. What does not stay is told to both.
/// </summary>
static class CarryDelegations
{
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="prior">The earlier issue.</param>
    /// <param name="assignments">All assignments of the plan.</param>
    /// <param name="today">The day on which units are in being or not.</param>
    /// <param name="at">When it is published.</param>
    /// <returns>What the audit says of it; nothing where nothing was handed down.</returns>
    public static async Task<string> RunAsync(LantuDb db, Plan plan, Plan prior, IReadOnlyList<Assignment> assignments, DateOnly today, DateTimeOffset at)
    {
        List<Delegation> all = await db.Delegations.AsNoTracking().Where(d => d.PlanId == prior.Id).OrderBy(d => d.MeasureOrdinal).ThenBy(d => d.Parent).ThenBy(d => d.Child).ThenBy(d => d.Version).ToListAsync();
        if (all.Count == 0 || await StoredDirectory.FindAsync(db, all[0].DirectoryNumber) is not { } stored)
        {
            return "";
        }

        UnitDirectory directory = stored.State.Units;
        Dictionary<int, int> standing = directory.Units.ToDictionary(unit => unit.Number, unit => Below.Standing(directory, unit, today));
        Dictionary<int, int> known = await PlanUnitNumber.AllAsync(db, plan.Id, directory);
        Dictionary<string, int> numbers = (await db.Units.AsNoTracking().Where(u => u.PlanId == plan.Id).ToListAsync()).Where(u => known.ContainsKey(u.Ordinal)).ToDictionary(u => u.Name, u => Now(known[u.Ordinal]), StringComparer.Ordinal);
        Dictionary<int, int> ordinals = known.GroupBy(pair => Now(pair.Value)).ToDictionary(group => group.Key, group => group.Min(pair => pair.Key));
        HashSet<(int Unit, int Measure)> owed = [.. assignments.Where(a => !a.HasEnded && numbers.ContainsKey(a.Unit)).Select(a => (numbers[a.Unit], a.MeasureOrdinal))];
        Dictionary<int, int> laterOf = await LaterMeasures.OfAsync(db, plan.Id);
        Dictionary<int, Measure> measures = await db.Measures.AsNoTracking().Where(m => m.PlanId == plan.Id).ToDictionaryAsync(m => m.Ordinal);
        Dictionary<int, string> keys = await db.Measures.AsNoTracking().Where(m => m.PlanId == prior.Id).ToDictionaryAsync(m => m.Ordinal, m => m.Key);
        ILookup<(int Child, int Measure), Delegation> current = all.Where(d => d.IsCurrent).ToLookup(d => (Now(d.Child), d.MeasureOrdinal));
        List<(Delegation Was, string What)> lapsed = [];
        int carried = 0;
        foreach (Delegation was in all)
        {
            if (!Stays(was, UnitDirectory.MostLevels))
            {
                lapsed.AddRange(was.IsCurrent ? [(was, keys.GetValueOrDefault(was.MeasureOrdinal, ""))] : []);
                continue;
            }

            Measure measure = measures[laterOf[was.MeasureOrdinal]];
            DelegationContent content = was.Content with { Shares = [.. was.Content.Shares.Select(share => Again(share, measure)).OfType<DelegatedShare>().OrderBy(share => share.Target)] };
            if (was.IsCurrent && content.Shares.Count < was.Content.Shares.Count)
            {
                lapsed.Add((was, $"{measure.Key} {string.Join(' ', was.Content.Shares.Where(share => Again(share, measure) is null).Select(share => share.Quantity))}"));
            }

            db.Delegations.Add(was.CarryTo(plan.Id, measure.Ordinal, content, prior.Number));
            carried += was.IsCurrent ? 1 : 0;
        }

        foreach (var told in lapsed.SelectMany(one => new[] { (Who: Now(one.Was.Child), one.What), (Who: Now(one.Was.Parent), one.What) }).GroupBy(one => one.Who, one => one.What))
        {
            await Tell.BodyAsync(db, plan.Id, told.Key, at, "delegation.lapsed", ordinals.TryGetValue(told.Key, out int ordinal) ? $"/units/{ordinal}/delegations" : $"/delegations/{told.Key}", string.Join('、', told.Distinct(StringComparer.Ordinal)));
        }

        string names = string.Join(", ", lapsed.Select(one => $"{one.What} → {directory.Find(one.Was.Child)?.NameOn(today)}"));
        return $", {carried} delegations carried, {lapsed.Count} lapsed{(names.Length > 0 ? $" ({names})" : "")}";

        int Now(int unit) => standing.GetValueOrDefault(unit, unit);

        bool Stays(Delegation was, int levels) => levels > 0 && laterOf.TryGetValue(was.MeasureOrdinal, out int later)
            && (owed.Contains((Now(was.Parent), later)) || current[(Now(was.Parent), was.MeasureOrdinal)].Any(above => Stays(above, levels - 1)));
    }

    // A share goes with the quantity of the same name and unit of measure, wherever that stands among the targets.
    static DelegatedShare? Again(DelegatedShare share, Measure measure)
    {
        int[] places = [.. Enumerable.Range(0, measure.Targets.Count).Where(place => measure.Targets[place].Quantity == share.Quantity && measure.Targets[place].Unit == share.Unit)];
        return places.Length == 0 ? null : share with { Target = places.Contains(share.Target) ? share.Target : places[0] };
    }
}
