namespace Lantu.Standards.AirQuality.Hours;

/// <summary>A reading that could not be taken as it is.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Reading">The reading.</param>
public sealed record HourFault(HourFaultKind Kind, HourlyReading Reading);
