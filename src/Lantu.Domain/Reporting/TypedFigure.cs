namespace Lantu.Domain.Reporting;

/// <summary>What was typed as reached of a target.</summary>
/// <param name="Target">0-based place of the target among the measure's.</param>
/// <param name="Typed">As typed.</param>
public sealed record TypedFigure(int Target, string Typed);
