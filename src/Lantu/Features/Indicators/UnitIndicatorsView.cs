using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>All indicators of one unit.</summary>
public sealed record UnitIndicatorsView(PlanName Plan, IndicatorRow Row)
{
    public required int Year { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The page of the unit in the plan; nothing where it owes nothing.</summary>
    public string? UnitAddress { get; init; }
}
