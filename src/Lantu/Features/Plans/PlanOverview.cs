using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Plans;

/// <summary>What the overview shows of a plan.</summary>
public sealed record PlanOverview
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required PlanState State { get; init; }

    public required DocumentHeader Header { get; init; }

    public required string SourceName { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required IReadOnlyList<ProgrammeCount> Programmes { get; init; }

    public required int Targets { get; init; }

    public required int Units { get; init; }

    public required IReadOnlyDictionary<FindingSeverity, int> Findings { get; init; }

    public required IReadOnlyList<MapValue> Districts { get; init; }
}
