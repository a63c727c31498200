namespace Lantu.Domain.Water;

/// <summary>Why a row of a register of water sections is not taken.</summary>
/// <param name="Line">The row's line.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Wanted">What could stand there, or the line it is in conflict with.</param>
public sealed record SectionFault(int Line, SectionFaultKind Kind, string Found, string Wanted = "");
