using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Documents.Drafts;

/// <summary>What was understood of a document, before a person has looked at it.</summary>
public sealed record PlanDraft
{
    public required DocumentHeader Document { get; init; }

    public IReadOnlyList<ProgrammeDraft> Programmes { get; init; } = [];

    public DistrictTargets? DistrictTargets { get; init; }

    /// <summary>Gravest first, then by place.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
