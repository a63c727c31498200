namespace Lantu.Domain.Reporting;

/// <summary>A report that a conclusion was drawn from.</summary>
/// <param name="UnitOrdinal">The unit's place among the plan's.</param>
/// <param name="Revision">The revision that counted then.</param>
public sealed record ConclusionSource(int UnitOrdinal, int Revision);
