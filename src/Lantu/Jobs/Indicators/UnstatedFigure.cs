using Lantu.Domain.Indicators;
using Lantu.Standards;

namespace Lantu.Jobs.Indicators;

/// <summary>A figure that the standard allows no value for.</summary>
/// <param name="Area">The area's name in the register.</param>
/// <param name="Period">The months.</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="Why">What is lacking.</param>
sealed record UnstatedFigure(string Area, FigurePeriod Period, string Indicator, Shortfall? Why);
