using Lantu.Domain.Plans;
using Lantu.Jobs.NodePlans;
using Lantu.Ui;

namespace Lantu.Features.NodePlans;

/// <summary>A unit's node plans.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only a plan in force has any.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Measures">The measures it reports on.</param>
/// <param name="MayPropose">Whether the visitor files the unit's work.</param>
public sealed record UnitNodesView(PlanName Plan, PlanState State, PlanUnit Unit, IReadOnlyList<PlannedMeasure> Measures, bool MayPropose)
{
    public string? Refused { get; init; }

    public string? Done { get; init; }

    public string Address => $"{Plan.Address}/units/{Unit.Ordinal}/nodes";

    /// <summary>The way to the unit's page.</summary>
    public IReadOnlyList<Crumb> Trail => [new Crumb(Words.Of("UnitList"), $"{Plan.Address}/units"), new Crumb(Unit.Name, $"{Plan.Address}/units/{Unit.Ordinal}")];

    public int Count(NodeStanding standing) => Measures.Count(measure => NodeQueries.StandingOf(measure.Shown) == standing);
}
