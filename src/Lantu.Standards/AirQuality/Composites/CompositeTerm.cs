namespace Lantu.Standards.AirQuality.Composites;

/// <summary>A pollutant's part in the composite index.</summary>
/// <param name="Pollutant">Which pollutant.</param>
/// <param name="Divisor">The limit its concentration is divided by, in the pollutant's unit.</param>
/// <param name="Weight">By what the quotient is multiplied.</param>
public readonly record struct CompositeTerm(Pollutant Pollutant, decimal Divisor, decimal Weight = 1);
