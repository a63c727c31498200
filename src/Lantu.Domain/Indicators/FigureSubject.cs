namespace Lantu.Domain.Indicators;

/// <summary>What a figure is of: two figures of one subject are versions, or they disagree.</summary>
/// <param name="Area">Number of the unit; <see cref="IndicatorFigure.WholePlace"/> for the place as a whole.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Period">The months.</param>
public readonly record struct FigureSubject(int Area, string Indicator, IndicatorBasis Basis, FigurePeriod Period);
