using System.Globalization;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>
/// Carries the acts on an earlier import of a document over to a later one that is not stored yet. Where the later one reads as the earlier did before
/// an act, the act is done again; where it already reads as the act made it, only the findings are settled; where it reads in a third way, a finding asks.
/// </summary>
public sealed partial class CarryOver
{
    readonly Plan _plan;
    readonly EarlierActs _earlier;
    readonly Dictionary<int, Measure> _measures;
    readonly Dictionary<int, PlanTask> _tasks;
    readonly Dictionary<int, int> _taskOf;
    readonly ILookup<int, PlanFinding> _findings;
    readonly Dictionary<string, List<PlanFinding>> _alike;
    readonly SortedDictionary<string, Finding> _asks = new(StringComparer.Ordinal);
    readonly Dictionary<string, int?> _askedAt = new(StringComparer.Ordinal);
    readonly List<Finding> _lapsed = [];
    readonly List<Settlement> _acts = [];
    readonly DateTimeOffset _at;
    readonly string _by;
    PartReader _parts;
    PartCarry _carry;
    MootRule _rule;

    CarryOver(Plan plan, EarlierActs earlier, PartReader parts, DateTimeOffset at, string by)
    {
        (_plan, _earlier, _at, _by) = (plan, earlier, at, by);
        _measures = plan.Measures.ToDictionary(measure => measure.Ordinal);
        _tasks = plan.Tasks.ToDictionary(task => task.Ordinal);
        (_parts, _carry, _rule) = (parts, new PartCarry(parts), new MootRule(new Proposals(parts)));
        _findings = plan.Findings.SelectMany(finding => Proposals.Measures(finding).Select(measure => (measure, finding))).ToLookup(pair => pair.measure, pair => pair.finding);
        _alike = plan.Findings.GroupBy(finding => Sign(finding, finding.MeasureOrdinal, isWhole: false), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

        // A task is where most of its measures are.
        _taskOf = earlier.Same.Where(pair => earlier.Measures.ContainsKey(pair.Key)).Select(pair => (Old: earlier.Measures[pair.Key].TaskOrdinal, New: _measures[pair.Value].TaskOrdinal))
            .GroupBy(pair => pair.Old).ToDictionary(group => group.Key, group => group.CountBy(pair => pair.New).MaxBy(count => count.Value).Key);
    }

    /// <summary>Carries them over; the plan, its measures and its findings are changed in place.</summary>
    /// <param name="plan">The later plan.</param>
    /// <param name="earlier">The acts on the earlier one.</param>
    /// <param name="parts">Reads parts as the later plan was read.</param>
    /// <param name="at">When.</param>
    /// <param name="by">Who imports it.</param>
    public static CarriedWork Run(Plan plan, EarlierActs earlier, PartReader parts, DateTimeOffset at, string by)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(earlier);

        CarryOver carrying = new(plan, earlier, parts, at, by);
        int held = earlier.Acts.Count(act => !carrying.Carry(act));
        carrying.AddFindings();
        return new CarriedWork(carrying._acts, held, carrying._asks.Count, carrying._lapsed.Count);
    }

    // Whether anything was to do.
    bool Carry(Settlement done)
    {
        Settlement act = done.Dated(_parts);
        int asked = _asks.Count + _lapsed.Count;
        HashSet<int> undecided = [];
        Dictionary<int, MeasureContent> before = [];
        Restructuring? structure = act.Structure is { } restructured ? Restructure(act, restructured, before, undecided) : null;
        List<MeasureChange> changes = [];
        foreach (MeasureChange change in act.Structure is not null && structure is null ? [] : act.Measures)
        {
            if (Change(act, change, undecided) is { } changed)
            {
                changes.Add(changed);
                before[changed.Measure] = changed.Before;
            }
        }

        List<TaskChange> tasks = [.. act.Tasks.Select(change => Head(act, change)).OfType<TaskChange>()];
        int year = _parts.Year;
        HeaderChange? header = act.Header is { } put ? Head(act, put) : null;
        PlanFinding[] settled = [.. act.Findings.Select(ordinal => Settled(act, ordinal, undecided)).OfType<PlanFinding>()];
        if (changes.Count == 0 && tasks.Count == 0 && header is null && structure is null && settled.Length == 0)
        {
            return asked < _asks.Count + _lapsed.Count;
        }

        Settlement carried = new()
        {
            PlanId = _plan.Id,
            Number = _acts.Count + 1,
            YearOfDates = year,
            Outcome = act.Outcome,
            Findings = [.. settled.Select(finding => finding.Ordinal).Order()],
            Measures = changes,
            Tasks = tasks,
            Header = header,
            Structure = structure,
            From = act.From ?? new CarriedAct(_earlier.Plan, act.Number),
            Reason = act.Reason,
            At = _at,
            By = _by,
        };
        _acts.Add(carried);
        Array.ForEach(settled, finding => Settle(finding, act.Outcome));
        SettleMoot(carried, before, tasks);
        return true;
    }

    MeasureChange? Change(Settlement act, MeasureChange change, HashSet<int> undecided)
    {
        MeasurePart[] parts = [.. PartCarry.Changed(change.Before, change.After)];
        bool isSame = _earlier.Same.TryGetValue(change.Measure, out int ordinal) || _added.TryGetValue(change.Measure, out ordinal);
        if (isSame && _measures[ordinal].RemovedBy is not null)
        {
            return null;
        }

        if (!isSame && !_earlier.Asked.TryGetValue(change.Measure, out ordinal))
        {
            Lapse(act, _earlier.Measures[change.Measure].Key);
            undecided.Add(change.Measure);
            return null;
        }

        Measure measure = _measures[ordinal];
        MeasureContent before = measure.Content();
        MeasureContent now = before;
        foreach (MeasurePart part in parts)
        {
            (PartFate fate, MeasureContent content) = _carry.Put(now, part, change.Before, change.After);
            string key = string.Create(CultureInfo.InvariantCulture, $"{ordinal:D8} {part}");
            if (fate == PartFate.Asked || (fate == PartFate.Applied && !isSame) || (fate != PartFate.Stands && _asks.ContainsKey(key)))
            {
                Ask(key, act, measure, part, now, content);
                undecided.Add(change.Measure);
            }
            else if (fate == PartFate.Stands)
            {
                _asks.Remove(key);
            }
            else if (fate == PartFate.Gone)
            {
                Lapse(act, measure.Key);
                undecided.Add(change.Measure);
            }
            else
            {
                now = content;
            }
        }

        if (now.IsSameAs(before))
        {
            return null;
        }

        measure.Change(now);
        return new MeasureChange(ordinal, before, now);
    }

    TaskChange? Head(Settlement act, TaskChange change)
    {
        if (!_taskOf.TryGetValue(change.Task, out int ordinal))
        {
            Lapse(act, change.After.Printed);
            return null;
        }

        PlanTask task = _tasks[ordinal];
        TaskHeading before = task.Heading();
        TaskHeading after = new(
            Third(before.Number, change.Before.Number, change.After.Number, out bool isNumberAsked),
            Third(before.Title, change.Before.Title, change.After.Title, out bool isTitleAsked),
            before.Section);
        if (isNumberAsked || isTitleAsked)
        {
            int measure = _plan.StandingMeasures.First(m => m.TaskOrdinal == ordinal).Ordinal;
            Ask(string.Create(CultureInfo.InvariantCulture, $"{measure:D8} task"), act, _measures[measure], "title", change.After.Printed, before.Printed, new EarlierDecision { Plan = _earlier.Plan, Act = act.Number, Heading = change.After });
            return null;
        }

        task.Put(after);
        return after == before ? null : new TaskChange(ordinal, before, after);
    }

    HeaderChange? Head(Settlement act, HeaderChange change)
    {
        DocumentHeader before = _plan.Header;
        DocumentHeader after = before with
        {
            Title = Third(before.Title, change.Before.Title, change.After.Title, out bool isTitleAsked),
            DocumentNumber = Third(before.DocumentNumber, change.Before.DocumentNumber, change.After.DocumentNumber, out bool isNumberAsked),
            Issuer = Third(before.Issuer, change.Before.Issuer, change.After.Issuer, out bool isIssuerAsked),
            IssuedOn = Third(before.IssuedOn, change.Before.IssuedOn, change.After.IssuedOn, out bool isDayAsked),
            PlanYear = Third(before.PlanYear, change.Before.PlanYear, change.After.PlanYear, out bool isYearAsked),
        };
        if (isTitleAsked || isNumberAsked || isIssuerAsked || isDayAsked || isYearAsked)
        {
            DocumentHeader wanted = before with { Title = change.After.Title, DocumentNumber = change.After.DocumentNumber, Issuer = change.After.Issuer, IssuedOn = change.After.IssuedOn, PlanYear = change.After.PlanYear };
            Ask("header", act, null, "title", Said(wanted), Said(before), new EarlierDecision { Plan = _earlier.Plan, Act = act.Number, Header = wanted });
            return null;
        }

        _plan.Put(after);
        Redate(after.YearOfDates());
        return after == before ? null : new HeaderChange(before, after);
    }

    // The later import was read for the year its own words name: with the year put right its dates move, as they did at the desk.
    void Redate(int year)
    {
        int before = _parts.Year;
        if (year == before)
        {
            return;
        }

        PartReader parts = _parts.For(year);
        foreach (Measure measure in _measures.Values)
        {
            measure.Date(parts.Dated(measure.Content(), before));
        }

        (_parts, _carry, _rule) = (parts, new PartCarry(parts), new MootRule(new Proposals(parts)));
    }

    // What the act made of it where it reads as before the act; asked where it reads in a third way.
    static T Third<T>(T now, T before, T after, out bool isAsked)
    {
        EqualityComparer<T> same = EqualityComparer<T>.Default;
        isAsked = !same.Equals(before, after) && !same.Equals(now, before) && !same.Equals(now, after);
        return !same.Equals(before, after) && same.Equals(now, before) ? after : now;
    }

    static string Said(DocumentHeader header) =>
        string.Join(" · ", new[] { header.Title, header.DocumentNumber, header.Issuer, header.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), header.PlanYear?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());
}
