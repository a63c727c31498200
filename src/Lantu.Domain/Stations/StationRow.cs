namespace Lantu.Domain.Stations;

/// <summary>A row of a register of stations, as it is written.</summary>
/// <param name="Line">Its line, of a workbook the row.</param>
/// <param name="Station">The station.</param>
/// <param name="Area">The area it stands for.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; empty where it goes on.</param>
/// <param name="Purpose">What it is set up for.</param>
public sealed record StationRow(int Line, string Station, string Area, string From, string Until, string Purpose);
