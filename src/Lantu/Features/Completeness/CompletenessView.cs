using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Completeness;

/// <summary>Which units reported in which months, and in time.</summary>
public sealed record CompletenessView
{
    public required PlanName Plan { get; init; }

    public required PlanState State { get; init; }

    public required IReadOnlyList<ReportingRound> Rounds { get; init; }

    /// <summary>The units that the visitor reads, and that the filter lets through.</summary>
    public required IReadOnlyList<CompletenessRow> Rows { get; init; }

    /// <summary>How many units the visitor reads.</summary>
    public required int Readable { get; init; }

    /// <summary>How many units the plan has that report anything.</summary>
    public required int Reporting { get; init; }

    /// <summary>The sums of each month: of the units shown to whoever reads all of them, of the whole plan to anybody else.</summary>
    public required IReadOnlyList<TimelinessTally> Months { get; init; }

    /// <summary>The same of all months.</summary>
    public required TimelinessTally Total { get; init; }

    /// <summary>Whether the visitor reads the work of every unit.</summary>
    public required bool ReadsAll { get; init; }

    /// <summary>Only units of this kind.</summary>
    public UnitKind? Kind { get; init; }

    /// <summary>The kinds that can be asked for, with how many units.</summary>
    public IReadOnlyList<KeyValuePair<UnitKind, int>> Kinds { get; init; } = [];

    public string Address => $"{Plan.Address}/completeness";

    public string Query => Kind is { } kind ? $"?kind={kind}" : "";
}
