using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Settlements;

/// <summary>What can be accepted of a finding, best first.</summary>
public sealed class Proposals(PartReader parts)
{
    /// <summary>The label of putting text that a finding holds as one more paragraph.</summary>
    public const string AsParagraph = "as-paragraph";

    /// <summary>The label of putting text that a finding holds as a measure of its own.</summary>
    public const string AsMeasure = "as-measure";

    /// <summary>Codes of findings about one name of their own measure, the most by far: nothing is proposed for them that would change another.</summary>
    public static readonly IReadOnlyList<string> OfOwnMeasure = [FindingCodes.UnitCorrected, FindingCodes.UnitUnknown, FindingCodes.GroupOpen];

    static readonly Dictionary<int, MeasureContent> Unchanged = [];

    /// <summary>The measures a finding's proposals change, by their place in the plan.</summary>
    public static IReadOnlyList<int> Measures(PlanFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);

        return [.. (finding.Finding.Repair?.Steps.Select(step => step.Measure) ?? []).Concat(finding.MeasureOrdinal is { } own ? [own] : []).Distinct()];
    }

    /// <summary>The ways to accept it; none where a person must correct it or keep it as it was read.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="contents">What the measures of <see cref="Measures"/> say now.</param>
    public IReadOnlyList<Proposed> Of(PlanFinding finding, IReadOnlyDictionary<int, MeasureContent> contents)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(contents);

        if (finding.Finding.Repair is { Steps.Count: > 0 } repair)
        {
            return repair.Steps.All(step => contents.ContainsKey(step.Measure)) ? [new Proposed("", Apply(repair, contents))] : [];
        }

        if (finding.Finding.Earlier is { } earlier)
        {
            return Decided(finding, earlier, contents);
        }

        MeasureContent? own = finding.MeasureOrdinal is { } measure ? contents.GetValueOrDefault(measure) : null;
        string first = finding.Finding.Arguments.Count > 0 ? finding.Finding.Arguments[0] : "";
        return (finding.Code, finding.Finding.Proposal, own) switch
        {
            (FindingCodes.UnitCorrected, { } taken, { } content) => [Choose(finding, content, first, taken)],
            (FindingCodes.UnitUnknown, _, { } content) => [.. Candidates(content, first).Select(candidate => Choose(finding, content, first, candidate))],
            (FindingCodes.RoleMissing, { } units, { } content) => [Put(finding, content, first == "role-lead" ? MeasurePart.Lead : MeasurePart.Responsible, units)],
            (FindingCodes.DeadlineMissing, { } phrase, { } content) => [Put(finding, content, MeasurePart.Deadline, phrase)],
            (FindingCodes.NumberMisplaced, { } task, not null) => [new Proposed(task, Unchanged) { Moves = [finding.MeasureOrdinal!.Value] }],
            (FindingCodes.CellExtra or FindingCodes.TextOutsidePlan or FindingCodes.GoalOfDocument or FindingCodes.TextLost, _, { } content) when finding.Finding.HeldText.Trim() is { Length: > 0 } held => Held(finding, content, held),
            (FindingCodes.UnitCorrected or FindingCodes.TitleDiffers, { } taken, _) => [new Proposed(taken, Unchanged)],
            _ => [],
        };
    }

    // What was decided on the earlier import, taken as it was decided there.
    IReadOnlyList<Proposed> Decided(PlanFinding finding, EarlierDecision earlier, IReadOnlyDictionary<int, MeasureContent> contents)
    {
        if (earlier.Header is not null)
        {
            return [new Proposed("", Unchanged) { Header = earlier.Header }];
        }

        if (finding.MeasureOrdinal is not { } measure || !contents.TryGetValue(measure, out MeasureContent? content))
        {
            return [];
        }

        return earlier.Content is { } decided ? [new Proposed("", new Dictionary<int, MeasureContent> { [measure] = earlier.Parts.Aggregate(content, (taken, part) => parts.Take(taken, part, parts.Dated(decided, earlier.YearOfDates))) })]
            : earlier.Heading is not null || earlier.Removes ? [new Proposed("", Unchanged) { Heading = earlier.Heading, Removes = earlier.Removes }]
            : [];
    }

    Dictionary<int, MeasureContent> Apply(Repair repair, IReadOnlyDictionary<int, MeasureContent> contents)
    {
        Dictionary<int, MeasureContent> after = [];
        foreach (RepairStep step in repair.Steps)
        {
            after[step.Measure] = parts.Put(after.GetValueOrDefault(step.Measure) ?? contents[step.Measure], step.Part, step.Text);
        }

        return after;
    }

    Proposed Put(PlanFinding finding, MeasureContent content, MeasurePart part, string text) =>
        new(text, new Dictionary<int, MeasureContent> { [finding.MeasureOrdinal!.Value] = parts.Put(content, part, text) });

    // Text that stands nowhere but in the finding: one more paragraph of the measure beside it, or a measure of its own that is due and owed as that one.
    IReadOnlyList<Proposed> Held(PlanFinding finding, MeasureContent content, string held) =>
    [
        new Proposed(AsParagraph, new Dictionary<int, MeasureContent> { [finding.MeasureOrdinal!.Value] = parts.Put(content, MeasurePart.Text, $"{content.Printed(MeasurePart.Text)}\n{held}") }),
        new Proposed(AsMeasure, Unchanged) { Adds = parts.Put(content, MeasurePart.Text, held) },
    ];

    // Whom a printed name means; the name itself stays as printed.
    static Proposed Choose(PlanFinding finding, MeasureContent content, string written, string unit)
    {
        MeasureContent after = content with { Lead = Settle(content.Lead), Responsible = Settle(content.Responsible), Supporting = Settle(content.Supporting) };
        return new Proposed(unit, new Dictionary<int, MeasureContent> { [finding.MeasureOrdinal!.Value] = after });

        IReadOnlyList<UnitReference> Settle(IReadOnlyList<UnitReference> units) =>
            [.. units.Select(reference => reference.Text != written ? reference : reference with { Unit = unit, Confidence = 1, Candidates = [], IsOpen = reference.IsGroup && reference.IsOpen })];
    }

    static IEnumerable<string> Candidates(MeasureContent content, string written) =>
        content.Roles.SelectMany(role => role.Units).FirstOrDefault(reference => reference.Text == written)?.Candidates ?? [];
}
