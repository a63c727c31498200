using Lantu.Domain.Plans;
using Lantu.Domain.Targets;
using Lantu.Ui;

namespace Lantu.Features.Plans;

/// <summary>What the overview shows of a plan.</summary>
public sealed record PlanOverview
{
    public required PlanName Name { get; init; }

    public required PlanState State { get; init; }

    public required DocumentHeader Header { get; init; }

    public required string SourceName { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required IReadOnlyList<ProgrammeCount> Programmes { get; init; }

    public required int Targets { get; init; }

    public required int Units { get; init; }

    public required IReadOnlyDictionary<FindingSeverity, int> Findings { get; init; }

    /// <summary>The gravest findings, where there are errors.</summary>
    public required IReadOnlyList<PlanFinding> Errors { get; init; }

    public required IReadOnlyList<MapValue> Districts { get; init; }

    public DistrictTargets? DistrictTargets { get; init; }

    /// <summary>Other stored plans that it has to do with.</summary>
    public IReadOnlyList<PlanRelation> Relations { get; init; } = [];

    /// <summary>Numbers in the place's directory of the units that the reader works for.</summary>
    public IReadOnlyList<int> OwnUnits { get; init; } = [];

    public int Measures => Programmes.Sum(programme => programme.Measures);

    /// <summary>The figures of the plan, each with its unit and the page that opens it.</summary>
    public IReadOnlyList<PlanFigure> Figures
    {
        get
        {
            List<PlanFigure> figures =
            [
                new("Programmes", Programmes.Count, $"{Name.Address}#programmes"),
                new("Tasks", Programmes.Sum(programme => programme.Tasks), $"{Name.Address}/measures"),
                new("Measures", Measures, $"{Name.Address}/measures"),
                new("Targets", Targets, $"{Name.Address}/measures?targets=1"),
                new("Units", Units, $"{Name.Address}/units"),
                new("Findings", Findings.Values.Sum(), $"{Name.Address}/findings"),
            ];
            if (DistrictTargets is { } table)
            {
                figures.Insert(5, new PlanFigure("Indicators", table.Columns.Count, $"{Name.Address}/districts"));
            }

            return figures;
        }
    }
}
