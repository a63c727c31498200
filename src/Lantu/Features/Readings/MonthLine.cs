namespace Lantu.Features.Readings;

/// <summary>A month of hours that are kept.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Stations">How many stations.</param>
/// <param name="Hours">How many hours, each of one station.</param>
public sealed record MonthLine(int Year, int Month, int Stations, int Hours);
