namespace Lantu.Domain.Stations;

/// <summary>Why a row of a register is not taken.</summary>
/// <param name="Line">The row's line.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Wanted">What could stand there, or the line it is in conflict with.</param>
public sealed record StationFault(int Line, StationFaultKind Kind, string Found, string Wanted = "");
