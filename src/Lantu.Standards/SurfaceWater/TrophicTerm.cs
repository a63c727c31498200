namespace Lantu.Standards.SurfaceWater;

/// <summary>Index of one quantity, 10 (a + b ln x), and what its weight follows from.</summary>
/// <param name="Intercept">a.</param>
/// <param name="Slope">b; negative where more is better.</param>
/// <param name="Correlation">r with chlorophyll: the weight is r² as part of the sum of all r².</param>
public sealed record TrophicTerm(decimal Intercept, decimal Slope, decimal Correlation);
