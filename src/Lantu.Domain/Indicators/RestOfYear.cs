namespace Lantu.Domain.Indicators;

/// <summary>The months left as a past year had them, and what this year would come to with them.</summary>
/// <param name="Year">The past year.</param>
/// <param name="Rest">The mean, or the share of days, of its months after the ones that are known now.</param>
/// <param name="Outcome">This year's figure if the rest of it were alike, unrounded.</param>
/// <param name="Meets">Whether that meets the target; nothing where the target does not say.</param>
public sealed record RestOfYear(int Year, decimal Rest, decimal Outcome, bool? Meets);
