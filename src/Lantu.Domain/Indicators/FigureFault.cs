namespace Lantu.Domain.Indicators;

/// <summary>Why a row of figures is not taken.</summary>
/// <param name="Line">The row's line.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Wanted">What could stand there, or what it is in conflict with.</param>
public sealed record FigureFault(int Line, FigureFaultKind Kind, string Found, string Wanted = "");
