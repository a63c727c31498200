using System.Globalization;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

public sealed partial class CarryOver
{
    readonly Dictionary<int, int> _added = [];

    // All of it or nothing: a measure that is divided must not lose its second half.
    Restructuring? Restructure(Settlement act, Restructuring structure, Dictionary<int, MeasureContent> before, HashSet<int> undecided)
    {
        if (structure is { Added.Count: 0, Moved.Count: 0 } && act.Measures.Count == 0)
        {
            return Remove(act, structure, before, undecided);
        }

        if (IsRestructured(act, structure))
        {
            return null;
        }

        if (!CanRestructure(act, structure))
        {
            undecided.UnionWith(act.Measures.Select(change => change.Measure).Concat(structure.Removed.Select(removed => removed.Measure)).Concat(structure.Moved.Select(moved => moved.Measure)));
            AskAbout(act, structure);
            return null;
        }

        Restructuring done = Remove(act, structure, before, undecided) ?? new Restructuring();
        foreach (AddedMeasure added in structure.Added)
        {
            done = Add(added, done);
        }

        foreach (MovedMeasure moved in structure.Moved)
        {
            (int ordinal, int task) = (Later(moved.Measure)!.Value, _taskOf[moved.To]);
            done = done with { Moved = [.. done.Moved, new MovedMeasure(ordinal, _measures[ordinal].TaskOrdinal, task)] };
            _measures[ordinal].Move(task);
        }

        return done is { Added.Count: 0, Removed.Count: 0, Moved.Count: 0 } ? null : done;
    }

    // Whether the document itself is divided so by now.
    bool IsRestructured(Settlement act, Restructuring structure) =>
        structure.Moved.Count == 0 && structure.Added.All(added => IsPrinted(added.Content)) && structure.Removed.All(removed => Later(removed.Measure) is null)
        && act.Measures.All(change => Later(change.Measure) is { } ordinal && PartCarry.Changed(change.Before, change.After).All(part => _carry.Put(_measures[ordinal].Content(), part, change.Before, change.After).Fate == PartFate.Stands));

    // It can't be done again by one key: the page shows what was done, and a person does it by hand or keeps the reading.
    void AskAbout(Settlement act, Restructuring structure)
    {
        int? at = act.Measures.Select(change => change.Measure).Concat(structure.Added.Select(added => added.After)).Concat(structure.Removed.Select(removed => removed.Measure)).Concat(structure.Moved.Select(moved => moved.Measure))
            .Select(Later).FirstOrDefault(later => later is { } ordinal && _measures[ordinal].RemovedBy is null);
        if (at is not { } there)
        {
            Lapse(act, Named(act, structure));
            return;
        }

        string made = string.Join('\n', act.Measures.Select(change => change.After).Concat(structure.Added.Select(added => added.Content)).Select(content => content.Printed(MeasurePart.Text)));
        Ask(string.Create(CultureInfo.InvariantCulture, $"{there:D8} structure {act.Number}"), act, _measures[there], "structure", made.Length > 0 ? made : Named(act, structure), _measures[there].Text, new EarlierDecision { Plan = _earlier.Plan, Act = act.Number });
    }

    // Whether all that the act touched reads as it did before it, and what it added is not in the document by now.
    bool CanRestructure(Settlement act, Restructuring structure) =>
        act.Measures.All(change => Later(change.Measure) is { } ordinal && PartCarry.Changed(change.Before, change.After).All(part => _carry.Put(_measures[ordinal].Content(), part, change.Before, change.After).Fate == PartFate.Applied))
        && structure.Removed.All(removed => Later(removed.Measure) is { } ordinal && Reads(ordinal, removed.Content))
        && structure.Added.All(added => Later(added.After) is not null && (added.Heading is null || !_plan.StandingTasks.Any(task => task.Heading() == added.Heading with { Section = task.Section })) && !IsPrinted(added.Content))
        && structure.Moved.All(moved => Later(moved.Measure) is not null && _taskOf.ContainsKey(moved.To));

    Restructuring? Remove(Settlement act, Restructuring structure, Dictionary<int, MeasureContent> before, HashSet<int> undecided)
    {
        Restructuring done = new();
        foreach (RemovedMeasure removed in structure.Removed)
        {
            if (Later(removed.Measure) is not { } ordinal)
            {
                // What was to go is not printed any more.
                continue;
            }

            Measure measure = _measures[ordinal];
            if (!Reads(ordinal, removed.Content))
            {
                Ask(string.Create(CultureInfo.InvariantCulture, $"{ordinal:D8} removed"), act, measure, "removed", removed.Content.Printed(MeasurePart.Text), measure.Text, new EarlierDecision { Plan = _earlier.Plan, Act = act.Number, Removes = true });
                undecided.Add(removed.Measure);
                continue;
            }

            before[ordinal] = measure.Content();
            done = done with { Removed = [.. done.Removed, new RemovedMeasure(ordinal, measure.Content())] };
            measure.Remove(_acts.Count + 1);
            if (!_plan.StandingMeasures.Any(other => other.TaskOrdinal == measure.TaskOrdinal))
            {
                _tasks[measure.TaskOrdinal].RemovedBy = _acts.Count + 1;
                done = done with { ClosedTasks = [.. done.ClosedTasks, measure.TaskOrdinal] };
            }
        }

        return done.Removed.Count == 0 ? null : done;
    }

    Restructuring Add(AddedMeasure added, Restructuring done)
    {
        Measure after = _measures[Later(added.After)!.Value];
        Measure old = _earlier.Measures[added.Measure];
        int? task = null;
        if (added.Heading is { } heading)
        {
            after = _plan.StandingMeasures.Last(measure => measure.TaskOrdinal == after.TaskOrdinal);
            task = Open(_tasks[after.TaskOrdinal], heading);
        }

        (int follows, int rank) = after.Order;
        foreach (Measure later in _measures.Values.Where(measure => measure.Follows == follows && measure.Rank > rank))
        {
            later.Rank++;
        }

        Measure measure = new()
        {
            PlanId = _plan.Id,
            Ordinal = _measures.Keys.Max() + 1,
            ProgrammeOrdinal = after.ProgrammeOrdinal,
            TaskOrdinal = task ?? after.TaskOrdinal,
            Key = Key(old, after, task is null),
            Follows = follows,
            Rank = rank + 1,
            Places = old.Places.Count > 0 ? after.Places : [],
        };
        measure.Put(added.Content);
        _plan.Add(measure);
        _measures[measure.Ordinal] = measure;
        _added[added.Measure] = measure.Ordinal;
        return done with { Added = [.. done.Added, new AddedMeasure(measure.Ordinal, after.Ordinal, added.Content, added.Heading)], OpenedTask = task ?? done.OpenedTask };
    }

    int Open(PlanTask before, TaskHeading heading)
    {
        (int follows, int rank) = before.Order;
        foreach (PlanTask later in _tasks.Values.Where(task => task.Follows == follows && task.Rank > rank))
        {
            later.Rank++;
        }

        PlanTask opened = new() { PlanId = _plan.Id, Ordinal = _tasks.Keys.Max() + 1, ProgrammeOrdinal = before.ProgrammeOrdinal, Follows = follows, Rank = rank + 1 };
        opened.Put(heading with { Section = before.Section });
        _plan.Add(opened);
        _tasks[opened.Ordinal] = opened;
        return opened.Ordinal;
    }

    // The key it had, where it is free; else the next of its task.
    string Key(Measure old, Measure after, bool isInTask)
    {
        HashSet<string> taken = [.. _measures.Values.Select(measure => measure.Key)];
        string task = (isInTask ? after.Key : old.Key) is var key ? key[..(key.LastIndexOf('-') + 1)] : "";
        if (!taken.Contains(old.Key) && old.Key.StartsWith(task, StringComparison.Ordinal))
        {
            return old.Key;
        }

        for (int place = 1; ; place++)
        {
            string next = string.Create(CultureInfo.InvariantCulture, $"{task}{place}");
            if (!taken.Contains(next))
            {
                return next;
            }
        }
    }

    int? Later(int earlier) => _earlier.Same.TryGetValue(earlier, out int same) ? same : _added.TryGetValue(earlier, out int added) ? added : null;

    bool Reads(int ordinal, MeasureContent content) => _measures[ordinal].RemovedBy is null && Enum.GetValues<MeasurePart>().All(part => _measures[ordinal].Content().Printed(part) == content.Printed(part));

    bool IsPrinted(MeasureContent content) => _plan.StandingMeasures.Any(measure => measure.Text == content.Printed(MeasurePart.Text));

    string Named(Settlement act, Restructuring structure) => string.Join(
        '、',
        structure.Added.Select(added => added.Measure).Concat(structure.Removed.Select(removed => removed.Measure)).Concat(structure.Moved.Select(moved => moved.Measure)).Concat(act.Measures.Select(change => change.Measure)).Distinct()
            .Select(measure => _earlier.Measures[measure].Key));
}
