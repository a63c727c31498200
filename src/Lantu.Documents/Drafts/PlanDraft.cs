using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Drafts;

/// <summary>What was understood of a document, before a person has looked at it.</summary>
public sealed record PlanDraft
{
    public required DocumentHeader Document { get; init; }

    public IReadOnlyList<ProgrammeDraft> Programmes { get; init; } = [];

    public DistrictTargets? DistrictTargets { get; init; }

    /// <summary>What the document sets itself before its tasks, read from the findings that keep those sentences: no task has them.</summary>
    public IReadOnlyList<Target> Targets => [.. Findings.Where(finding => finding.Code == FindingCodes.GoalOfDocument).SelectMany(finding => TargetsIn(finding, Document.YearOfDates()))];

    /// <summary>Whether there is nothing in it that a unit could owe: no programme and no district's targets.</summary>
    public bool IsEmpty => Programmes.Count == 0 && DistrictTargets is null;

    /// <summary>Gravest first, then by place.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The targets in the text that a finding keeps.</summary>
    internal static IReadOnlyList<Target> TargetsIn(Finding finding, int planYear) =>
        [.. TargetReader.Read(finding.HeldText.Split('\n'), new TargetContext(planYear, null, [])).Targets.Select(target => target with { Place = finding.Place })];
}
