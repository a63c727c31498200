using System.Globalization;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

public sealed partial class CarryOver
{
    // The same finding of the later import: at the same measure, of the same words; one that was kept also proposes the same.
    PlanFinding? Settled(Settlement act, int ordinal, HashSet<int> undecided)
    {
        PlanFinding old = _earlier.Findings[ordinal];
        int? measure = old.MeasureOrdinal is { } at ? (_earlier.Same.TryGetValue(at, out int same) ? same : -1) : null;
        if (measure == -1 || Proposals.Measures(old).Any(undecided.Contains) || !_alike.TryGetValue(Sign(old, measure, isWhole: false), out List<PlanFinding>? alike))
        {
            return null;
        }

        PlanFinding? found = alike.Find(finding => finding.State == FindingState.Open && (act.Outcome != FindingState.Kept || Sign(finding, measure, isWhole: true) == Sign(old, measure, isWhole: true)));
        if (found is not null)
        {
            alike.Remove(found);
        }

        return found;
    }

    void SettleMoot(Settlement act, Dictionary<int, MeasureContent> before, List<TaskChange> tasks)
    {
        HashSet<int> touched = [.. before.Keys, .. tasks.Count == 0 ? [] : _plan.StandingMeasures.Where(measure => tasks.Exists(task => task.Task == measure.TaskOrdinal)).Select(measure => measure.Ordinal)];
        Dictionary<int, int> from = (act.Structure?.Moved ?? []).ToDictionary(moved => moved.Measure, moved => moved.From);
        touched.UnionWith(from.Keys);
        List<MootFinding> moot = [];
        foreach (PlanFinding finding in touched.SelectMany(measure => _findings[measure]).Where(finding => finding.State == FindingState.Open).Distinct().OrderBy(finding => finding.Ordinal).ToList())
        {
            Dictionary<int, MeasureContent> now = Contents(finding);
            Dictionary<int, MeasureContent> then = new(now);
            foreach (int measure in Proposals.Measures(finding).Where(before.ContainsKey))
            {
                then[measure] = before[measure];
            }

            TaskChange? task = finding.MeasureOrdinal is { } own ? tasks.Find(change => change.Task == _measures[own].TaskOrdinal) : null;
            TaskHeading? heading = finding.MeasureOrdinal is { } at ? _tasks[_measures[at].TaskOrdinal].Heading() : null;
            if (_rule.Of(finding, now, heading) is { } fallen && _rule.Of(finding, then, finding.MeasureOrdinal is { } place && from.TryGetValue(place, out int old) ? _tasks[old].Heading() : task?.Before ?? heading) is null)
            {
                moot.Add(fallen);
                Settle(finding, FindingState.Moot);
            }
        }

        act.Moot = moot;
    }

    Dictionary<int, MeasureContent> Contents(PlanFinding finding) =>
        Proposals.Measures(finding).Select(ordinal => _measures[ordinal]).Where(measure => measure.RemovedBy is null).ToDictionary(measure => measure.Ordinal, measure => measure.Content());

    void Settle(PlanFinding finding, FindingState outcome)
    {
        finding.Settle(outcome, _acts.Count);
        if (finding.MeasureOrdinal is { } measure)
        {
            _measures[measure].CountFindings(-1);
        }
    }

    void Ask(string key, Settlement act, Measure measure, MeasurePart part, MeasureContent now, MeasureContent decided) =>
        Ask(key, act, measure, part.ToString(), decided.Printed(part), now.Printed(part), new EarlierDecision { Plan = _earlier.Plan, Act = act.Number, Parts = [part], Content = decided, YearOfDates = _parts.Year });

    // A later act on the same thing speaks for the earlier ones.
    void Ask(string key, Settlement act, Measure? measure, string what, string decided, string now, EarlierDecision earlier)
    {
        _askedAt[key] = measure?.Ordinal;
        _asks[key] = new Finding
        {
            Code = FindingCodes.EarlierDecision,
            Severity = FindingSeverity.Warning,
            Place = measure?.Places.Count > 0 ? measure.Places[0] : SourcePlace.Unknown,
            Arguments = [_earlier.Plan.ToString(CultureInfo.InvariantCulture), act.Number.ToString(CultureInfo.InvariantCulture), what, decided, now],
            Earlier = earlier,
        };
    }

    void Lapse(Settlement act, string what) => _lapsed.Add(new Finding
    {
        Code = FindingCodes.EarlierDecisionLapsed,
        Severity = FindingSeverity.Info,
        Arguments = [_earlier.Plan.ToString(CultureInfo.InvariantCulture), act.Number.ToString(CultureInfo.InvariantCulture), what],
    });

    void AddFindings()
    {
        int ordinal = _plan.Findings.Select(finding => finding.Ordinal).DefaultIfEmpty(0).Max();
        foreach ((Finding finding, int? measure) in _asks.Select(ask => (ask.Value, _askedAt[ask.Key])).Concat(_lapsed.DistinctBy(Words, StringComparer.Ordinal).Select(lapsed => (lapsed, (int?)null))).ToList())
        {
            _plan.Add(new PlanFinding { PlanId = _plan.Id, Ordinal = ++ordinal, Code = finding.Code, Severity = finding.Severity, Finding = finding, MeasureOrdinal = measure });
            if (measure is { } at)
            {
                _measures[at].CountFindings(1);
            }
        }
    }

    static string Words(Finding finding) => string.Join('\n', finding.Arguments);

    static string Sign(PlanFinding finding, int? measure, bool isWhole) => string.Join(
        '\u001f',
        [
            finding.Code, measure?.ToString(CultureInfo.InvariantCulture) ?? "", finding.Finding.HeldText, .. finding.Finding.Arguments,
            .. isWhole ? (IEnumerable<string>)[finding.Finding.Proposal ?? "", .. finding.Finding.Repair?.Steps.SelectMany(step => new[] { step.Part.ToString(), step.Text }) ?? []] : [],
        ]);
}
