namespace Lantu.Standards.AirQuality.Limits;

/// <summary>A row of a table of limits.</summary>
/// <param name="Pollutant">Whose.</param>
/// <param name="Averaging">Over what time.</param>
/// <param name="GradeI">The limit of grade I, in the pollutant's unit.</param>
/// <param name="GradeII">The limit of grade II, in the pollutant's unit.</param>
public readonly record struct LimitPair(Pollutant Pollutant, Averaging Averaging, decimal GradeI, decimal GradeII);
