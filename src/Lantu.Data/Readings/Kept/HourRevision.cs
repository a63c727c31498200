using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Data.Readings.Kept;

/// <summary>A value that was replaced or taken away.</summary>
/// <param name="Station">At which station.</param>
/// <param name="Hour">In which hour.</param>
/// <param name="Pollutant">Of which pollutant.</param>
/// <param name="Before">What stood there; nothing where the hour had come twice.</param>
/// <param name="After">What stands there now; nothing where it was taken away.</param>
public readonly record struct HourRevision(string Station, ClockHour Hour, Pollutant Pollutant, decimal? Before, decimal? After);
