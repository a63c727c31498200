using Lantu.Data;
using Lantu.Domain.Delegations;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Directories;
using Lantu.Jobs.NodePlans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Delegations;

/// <summary>What the units of a plan's place have of it today, by the plan itself and by what was handed down, and who stands below whom.</summary>
public sealed class DelegationBoard
{
    readonly LantuDb _db;
    readonly DocumentHeader _header;
    readonly DateOnly _today;
    readonly Dictionary<int, PlanUnit> _units;
    readonly PlanningDuties _duties;

    // Numbers in the directory, of those in being today.
    readonly ILookup<(int Unit, int Measure), (PlanUnit Unit, ResponsibilityRole Role)> _owed;
    readonly Dictionary<int, int> _standing;
    readonly ILookup<(int Parent, int Measure), Delegation> _byParent;
    readonly ILookup<(int Child, int Measure), Delegation> _byChild;

    DelegationBoard(LantuDb db, Plan plan, int number, UnitDirectory directory, DateOnly today, Dictionary<int, PlanUnit> units, PlanningDuties duties, IEnumerable<(PlanUnit Unit, int Measure, ResponsibilityRole Role)> owed, Dictionary<int, int> numbers, List<Delegation> delegations)
    {
        (_db, Plan, _header, _today, _units, _duties, DirectoryNumber, Directory) = (db, plan, plan.Header, today, units, duties, number, directory);
        _standing = directory.Units.Where(unit => unit.Number > 0).ToDictionary(unit => unit.Number, unit => Below.Standing(directory, unit, today));
        NumberOf = numbers.ToDictionary(pair => pair.Key, pair => Standing(pair.Value));
        _owed = owed.Where(one => NumberOf.ContainsKey(one.Unit.Ordinal)).ToLookup(one => (NumberOf[one.Unit.Ordinal], one.Measure), one => (one.Unit, one.Role));
        _byParent = delegations.ToLookup(one => (Standing(one.Parent), one.MeasureOrdinal));
        _byChild = delegations.ToLookup(one => (Standing(one.Child), one.MeasureOrdinal));
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>Number of the place's directory.</summary>
    public int DirectoryNumber { get; }

    public UnitDirectory Directory { get; }

    /// <summary>Numbers of the plan's units in the directory, by their ordinals.</summary>
    public IReadOnlyDictionary<int, int> NumberOf { get; }

    /// <summary>Reads it; nothing where the plan's place has no directory of its own.</summary>
    /// <param name="db">The database.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="today">The day on which units are in being or not.</param>
    /// <param name="which">Which delegations are of concern.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    internal static async Task<DelegationBoard?> LoadAsync(LantuDb db, Plan plan, DateOnly today, Func<IQueryable<Delegation>, UnitDirectory, IQueryable<Delegation>> which, CancellationToken cancellation = default)
    {
        int number = await db.Directories.Where(d => d.Root == plan.Place).Select(d => d.Number).SingleOrDefaultAsync(cancellation);
        if (number == 0 || await StoredDirectory.FindAsync(db, number, cancellation) is not { } stored)
        {
            return null;
        }

        UnitDirectory directory = stored.State.Units;
        Dictionary<int, PlanUnit> units = await db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Ordinal, cancellation);
        Dictionary<string, PlanUnit> byName = units.Values.ToDictionary(unit => unit.Name, StringComparer.Ordinal);
        List<Owed> owed = plan.State == PlanState.Draft ? [] : await db.Owed(plan.Id).ToListAsync(cancellation);
        List<Delegation> delegations = await which(db.Delegations.Where(d => d.PlanId == plan.Id), directory).ToListAsync(cancellation);
        return new DelegationBoard(
            db, plan, number, directory, today, units, await PlanningDuties.OfAsync(db, plan.Id, cancellation),
            owed.Where(one => byName.ContainsKey(one.Unit)).Select(one => (byName[one.Unit], one.MeasureOrdinal, one.Role)), await PlanUnitNumber.AllAsync(db, plan.Id, directory, cancellation), delegations);
    }

    /// <summary>What concerns one unit: what was handed down to it and to those above it, and what it handed on.</summary>
    internal static Task<DelegationBoard?> LoadAsync(LantuDb db, Plan plan, DateOnly today, int unit, CancellationToken cancellation = default) =>
        LoadAsync(db, plan, today, (all, directory) =>
        {
            int[] line = Line(directory, unit);
            return all.Where(d => line.Contains(d.Child) || line.Contains(d.Parent));
        }, cancellation);

    /// <summary>The number of the unit that stands today for one: itself, or who took over from it.</summary>
    internal int Standing(int unit) => _standing.GetValueOrDefault(unit, unit);

    /// <summary>What a unit is called today.</summary>
    internal string NameOf(int unit) => Directory.Find(unit)?.NameOn(_today) ?? "";

    /// <summary>The plan's unit that a unit of the directory is.</summary>
    internal PlanUnit? InPlan(int unit) => NumberOf.Where(pair => pair.Value == unit).Select(pair => _units[pair.Key]).OrderBy(found => found.Ordinal).FirstOrDefault();

    /// <summary>Its page of delegations, below the plan's address.</summary>
    internal string PathOf(int unit) => InPlan(unit) is { } found ? $"/units/{found.Ordinal}/delegations" : $"/delegations/{unit}";

    /// <summary>Those that stand directly below a unit.</summary>
    internal IReadOnlyList<Unit> Children(int unit) => Below.Of(Directory, unit, _today);

    /// <summary>Whether a unit has anything to do with a measure by the plan itself.</summary>
    internal bool Owes(int unit, int measure) => _owed[(unit, measure)].Any();

    /// <summary>The numbers under which a unit stands in what was done: its own, and those of units that it took over from.</summary>
    internal int[] NumbersOf(int unit) => [.. _standing.Where(pair => pair.Value == unit).Select(pair => pair.Key).Append(unit).Distinct()];

    /// <summary>The plan's units that stand above a unit, by their ordinals.</summary>
    internal IEnumerable<int> Above(int unit)
    {
        HashSet<int> above = [.. Upward(Directory, unit).Skip(1).Select(Standing)];
        return NumberOf.Where(pair => above.Contains(pair.Value)).Select(pair => pair.Key);
    }

    /// <summary>What a unit handed on, in force.</summary>
    internal IEnumerable<Delegation> HandedBy(int unit) => _byParent.Where(one => one.Key.Parent == unit).SelectMany(one => one).Where(one => one.IsCurrent);

    /// <summary>What a unit handed on of a measure, in force.</summary>
    internal IEnumerable<Delegation> HandedBy(int unit, int measure) => _byParent[(unit, measure)].Where(one => one.IsCurrent);

    /// <summary>What was handed down to a unit of a measure, in force, whose giver still has it to give.</summary>
    internal IReadOnlyList<Delegation> HandedTo(int unit, int measure) => HandedTo(unit, measure, UnitDirectory.MostLevels);

    /// <summary>All measures that a unit has, in printed order.</summary>
    internal async Task<IReadOnlyList<HeldMeasure>> HeldAsync(int unit, CancellationToken cancellation = default)
    {
        int[] ordinals = [.. _owed.Where(one => one.Key.Unit == unit).Select(one => one.Key.Measure).Concat(_byChild.Where(one => one.Key.Child == unit).Select(one => one.Key.Measure)).Distinct()];
        List<Measure> measures = await _db.Measures.Where(m => m.PlanId == Plan.Id && ordinals.Contains(m.Ordinal)).OrderBy(m => m.Follows ?? m.Ordinal).ThenBy(m => m.Rank).ToListAsync(cancellation);
        Dictionary<int, string> tasks = await _db.Tasks.Where(t => t.PlanId == Plan.Id).ToDictionaryAsync(t => t.Ordinal, t => t.Title, cancellation);
        return [.. measures.Select(measure => Held(unit, measure, tasks[measure.TaskOrdinal])).OfType<HeldMeasure>()];
    }

    /// <summary>All that is in force of a measure, whose givers still have it to give.</summary>
    internal IReadOnlyList<Delegation> Founded(int measure) => [.. _byChild.Where(one => one.Key.Measure == measure).OrderBy(one => one.Key.Child).SelectMany(one => HandedTo(one.Key.Child, measure))];

    /// <summary>What was handed down to a unit and rests on nothing any more: who gave it no longer has it.</summary>
    internal IReadOnlyList<Delegation> Baseless(int unit) =>
        [.. _byChild.Where(one => one.Key.Child == unit).SelectMany(one => one.Where(handed => handed.IsCurrent).Except(HandedTo(unit, one.Key.Measure))).OrderBy(one => one.MeasureOrdinal)];

    // The unit and those above it, one by one.
    static List<int> Upward(UnitDirectory directory, int unit)
    {
        List<int> line = [unit];
        for (Unit? at = directory.Find(unit); at is not null && directory.ParentOf(at) is { } parent && line.Count < UnitDirectory.MostLevels && !line.Contains(parent.Number); at = parent)
        {
            line.Add(parent.Number);
        }

        return line;
    }

    // Who ended stands in older versions under its own number.
    static int[] Line(UnitDirectory directory, int unit) => [.. Upward(directory, unit), .. directory.Units.Where(other => other.ValidTo is not null && other.Number > 0).Select(other => other.Number)];

    IReadOnlyList<Delegation> HandedTo(int unit, int measure, int levels) => levels == 0 ? [] :
        [.. _byChild[(unit, measure)].Where(one => one.IsCurrent && Standing(one.Parent) is var parent && (Owes(parent, measure) || HandedTo(parent, measure, levels - 1).Count > 0))];

    HeldMeasure? Held(int unit, Measure measure, string task)
    {
        (PlanUnit Unit, ResponsibilityRole Role)[] owed = [.. _owed[(unit, measure.Ordinal)]];
        IReadOnlyList<Delegation> from = HandedTo(unit, measure.Ordinal);
        if (owed.Length == 0 && from.Count == 0)
        {
            return null;
        }

        PlanUnit? own = owed.Select(one => one.Unit).OrderBy(one => _duties.IsReporting(measure.Ordinal, one.Ordinal) ? 0 : 1).FirstOrDefault();
        IReadOnlyList<DelegatedQuantity> quantities = own is null
            ? DelegatedQuantity.Of(DelegatedQuantity.Of(NodePlanFrame.Of(_header, measure, "", 0), isReporting: false), [.. from.Select(one => one.Content)])
            : DelegatedQuantity.Of(NodePlanFrame.Of(_header, measure, own.Name, _duties.Reporting(measure.Ordinal).Count), _duties.IsReporting(measure.Ordinal, own.Ordinal));
        return new HeldMeasure(
            measure, task, [.. owed.Select(one => one.Role).Distinct().Order()], from, quantities, [.. _byParent[(unit, measure.Ordinal)].OrderByDescending(one => one.LastStep.At).ThenByDescending(one => one.Version).ThenBy(one => one.Child)]);
    }
}
