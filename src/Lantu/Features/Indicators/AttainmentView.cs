using Lantu.Domain.Indicators;
using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>One target of one unit with all that is behind it.</summary>
public sealed record AttainmentView(PlanName Plan, int Row, IndicatorCell Cell)
{
    public required int Year { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>What the year may come to on each basis, where past years tell.</summary>
    public required IReadOnlyDictionary<IndicatorBasis, YearEndBand> Bands { get; init; }

    /// <summary>How the plan's year went on each basis; empty where the directory does not know the area.</summary>
    public required IReadOnlyDictionary<IndicatorBasis, YearCourse> Courses { get; init; }

    /// <summary>How the year before it went.</summary>
    public required IReadOnlyDictionary<IndicatorBasis, YearCourse> CoursesBefore { get; init; }

    /// <summary>Figures of the area and the indicator: of the plan's year every version, of earlier ones the whole year's.</summary>
    public required IReadOnlyList<IndicatorFigure> Figures { get; init; }

    /// <summary>The page of the unit in the plan; nothing where it owes nothing.</summary>
    public string? UnitAddress { get; init; }

    /// <summary>The row of the document that sets the target.</summary>
    public string? SourceAddress { get; init; }
}
