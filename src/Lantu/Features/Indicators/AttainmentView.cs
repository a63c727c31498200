using Lantu.Domain.Indicators;
using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>One target of one unit with all that is behind it.</summary>
public sealed record AttainmentView(PlanName Plan, int Row, IndicatorCell Cell)
{
    public required int Year { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>All figures of the area and the indicator, every version, the last filed first.</summary>
    public required IReadOnlyList<IndicatorFigure> Figures { get; init; }

    /// <summary>The page of the unit in the plan; nothing where it owes nothing.</summary>
    public string? UnitAddress { get; init; }

    /// <summary>The row of the document that sets the target.</summary>
    public string? SourceAddress { get; init; }
}
