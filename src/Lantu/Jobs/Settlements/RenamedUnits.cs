using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Settlements;

/// <summary>
/// Makes measures name other units, or mean others by the same names, and changes nothing else of them. A decision about one name is often taken for hundreds
/// of measures at once: rows that change alike are changed in one statement.
/// </summary>
sealed class RenamedUnits(LantuDb db, PlanId plan)
{
    /// <summary>Whether nothing but names would change.</summary>
    public static bool IsAll(MeasureChange change) =>
        Same(change.Before.Paragraphs, change.After.Paragraphs) && Same(change.Before.Deadlines, change.After.Deadlines) && Same(change.Before.Milestones, change.After.Milestones)
        && Same(change.Before.Duties, change.After.Duties) && Same(change.Before.Targets, change.After.Targets);

    /// <param name="changes">What the measures say, and shall say.</param>
    public async Task PutAsync(IReadOnlyList<MeasureChange> changes)
    {
        int[] measures = [.. changes.Select(change => change.Measure)];
        await db.EveryMeasure.Where(m => m.PlanId == plan && measures.Contains(m.Ordinal)).ExecuteUpdateAsync(set => set.SetProperty(m => m.Revision, m => m.Revision + 1));

        List<(Responsibility Before, Responsibility After)> meant = [];
        List<Responsibility> gone = [];
        List<Responsibility> come = [];
        foreach (MeasureChange change in changes)
        {
            Dictionary<int, Responsibility> before = Responsibility.Of(plan, change.Measure, change.Before).ToDictionary(responsibility => responsibility.Ordinal);
            foreach (Responsibility responsibility in Responsibility.Of(plan, change.Measure, change.After))
            {
                if (!before.Remove(responsibility.Ordinal, out Responsibility? was))
                {
                    come.Add(responsibility);
                }
                else if (IsSameName(was, responsibility))
                {
                    meant.Add((was, responsibility));
                }
                else
                {
                    gone.Add(was);
                    come.Add(responsibility);
                }
            }

            gone.AddRange(before.Values);
        }

        await MeanAsync([.. meant.Where(pair => Meaning(pair.Before) != Meaning(pair.After))]);
        await DeleteAsync(gone);
        await AddAsync(come, await ReachAsync([.. meant.Where(pair => !Reached(pair.Before).SequenceEqual(Reached(pair.After), StringComparer.Ordinal))]));
    }

    static bool IsSameName(Responsibility one, Responsibility other) => one.Text == other.Text && one.Role == other.Role && one.IsGroup == other.IsGroup;

    static (string?, double, bool, string) Meaning(Responsibility name) => (name.Unit, name.Confidence, name.IsOpen, StoredJson.Write(name.Candidates));

    static IEnumerable<string> Reached(Responsibility name) => name.Units.OrderBy(unit => unit.Ordinal).Select(unit => unit.Unit);

    // What holds lists of its own is equal only by what it is stored as.
    static bool Same<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) =>
        ReferenceEquals(one, other) || (one.Count == other.Count && (one.SequenceEqual(other, EqualityComparer<T>.Default) || StoredJson.Write(one) == StoredJson.Write(other)));

    async Task MeanAsync(IReadOnlyList<(Responsibility Before, Responsibility After)> pairs)
    {
        foreach (var alike in pairs.GroupBy(pair => (pair.After.Ordinal, Meaning(pair.After))))
        {
            Responsibility after = alike.First().After;
            int[] measures = [.. alike.Select(pair => pair.After.MeasureOrdinal)];
            await db.Responsibilities.Where(r => r.PlanId == plan && measures.Contains(r.MeasureOrdinal) && r.Ordinal == after.Ordinal).ExecuteUpdateAsync(set => set
                .SetProperty(r => r.Unit, after.Unit).SetProperty(r => r.Confidence, after.Confidence).SetProperty(r => r.IsOpen, after.IsOpen).SetProperty(r => r.Candidates, after.Candidates));
        }
    }

    // One unit in place of one other is the same row; all else is written anew, and given back to be added.
    async Task<IReadOnlyList<ResponsibleUnit>> ReachAsync(IReadOnlyList<(Responsibility Before, Responsibility After)> pairs)
    {
        ILookup<bool, (Responsibility Before, Responsibility After)> single = pairs.ToLookup(pair => pair.Before.Units.Count == 1 && pair.After.Units.Count == 1);
        foreach (var alike in single[true].GroupBy(pair => (pair.After.Ordinal, pair.After.Units[0].Unit)))
        {
            int[] measures = [.. alike.Select(pair => pair.After.MeasureOrdinal)];
            await db.ResponsibleUnits.Where(u => u.PlanId == plan && measures.Contains(u.MeasureOrdinal) && u.ResponsibilityOrdinal == alike.Key.Ordinal)
                .ExecuteUpdateAsync(set => set.SetProperty(u => u.Unit, alike.Key.Unit));
        }

        await ReleaseAsync([.. single[false].Select(pair => pair.Before)]);
        return [.. single[false].SelectMany(pair => pair.After.Units)];
    }

    async Task DeleteAsync(IReadOnlyList<Responsibility> gone)
    {
        await ReleaseAsync(gone);
        foreach (IGrouping<int, int> place in gone.GroupBy(name => name.Ordinal, name => name.MeasureOrdinal))
        {
            int[] measures = [.. place];
            await db.Responsibilities.Where(r => r.PlanId == plan && measures.Contains(r.MeasureOrdinal) && r.Ordinal == place.Key).ExecuteDeleteAsync();
        }
    }

    async Task ReleaseAsync(IReadOnlyList<Responsibility> names)
    {
        foreach (IGrouping<int, int> place in names.Where(name => name.Units.Count > 0).GroupBy(name => name.Ordinal, name => name.MeasureOrdinal))
        {
            int[] measures = [.. place];
            await db.ResponsibleUnits.Where(u => u.PlanId == plan && measures.Contains(u.MeasureOrdinal) && u.ResponsibilityOrdinal == place.Key).ExecuteDeleteAsync();
        }
    }

    // Written at once: what the act does next to the same measure finds it.
    async Task AddAsync(IReadOnlyList<Responsibility> names, IReadOnlyList<ResponsibleUnit> units)
    {
        if (names.Count + units.Count > 0)
        {
            db.AddRange(names);
            db.AddRange(units);
            await db.SaveChangesAsync();
        }
    }
}
