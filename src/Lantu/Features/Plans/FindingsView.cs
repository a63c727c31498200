using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Plans;

/// <summary>What the page of findings shows.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="All">Every finding, gravest first.</param>
/// <param name="Severity">The weight the address asks for.</param>
/// <param name="Code">The kind the address asks for.</param>
/// <param name="MeasureKeys">Names of the measures by number.</param>
/// <param name="RowAt">The row of the document at a place.</param>
public sealed record FindingsView(PlanName Plan, IReadOnlyList<PlanFinding> All, FindingSeverity? Severity, string? Code, IReadOnlyDictionary<int, string> MeasureKeys, IReadOnlyDictionary<SourcePlace, int> RowAt)
{
    public IReadOnlyList<PlanFinding> Shown => [.. All.Where(f => (Severity is null || f.Severity == Severity) && (Code is null || f.Code == Code))];

    /// <summary>The weights, gravest first.</summary>
    public static IEnumerable<FindingSeverity> Severities => Enum.GetValues<FindingSeverity>().Reverse();

    public IEnumerable<Choice> SeverityChoices => Severities.Select(severity => new Choice($"{severity}", Words.Of("WithCount", Words.Of(severity), Count(severity))));

    public IEnumerable<Choice> CodeChoices =>
        All.GroupBy(f => f.Code, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => new Choice(group.Key, Words.Of("WithCount", Words.Of($"finding-{group.Key}"), group.Count())));

    public int Count(FindingSeverity severity) => All.Count(finding => finding.Severity == severity);

    public IReadOnlyList<ActiveFilter> Active
    {
        get
        {
            List<ActiveFilter> active = [];
            if (Severity is { } severity)
            {
                active.Add(new ActiveFilter(Words.Of(severity), Address(null, Code)));
            }

            if (Code is not null)
            {
                active.Add(new ActiveFilter(Words.Of($"finding-{Code}"), Address(Severity, null)));
            }

            return active;
        }
    }

    /// <summary>Where a place is shown in the document; nothing where no row stands at it.</summary>
    public string? SourceLink(SourcePlace place) => RowAt.TryGetValue(place, out int row) ? $"{Plan.Address}/source#r{row}" : null;

    public string Address(FindingSeverity? severity, string? code)
    {
        (string Name, string? Value)[] pairs = [("severity", severity?.ToString()), ("code", code)];
        return $"{Plan.Address}/findings{QueryString.Create(pairs.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value)))}";
    }
}
