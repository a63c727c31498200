namespace Lantu.Standards.AirQuality.Hours;

/// <summary>One hourly mean as a source gives it.</summary>
/// <param name="Hour">Which hour.</param>
/// <param name="Value">The concentration in the pollutant's unit; absent where the source says it is missing.</param>
public readonly record struct HourlyReading(ClockHour Hour, decimal? Value);
