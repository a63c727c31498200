namespace Lantu.Domain.Rounds;

/// <summary>A round as it follows from the notice and the calendar.</summary>
/// <param name="Month">The month it reports on, the last one where it reports on several.</param>
/// <param name="From">The first month it reports on.</param>
/// <param name="Moments">When it opens, is due and locks.</param>
public sealed record DerivedRound(RoundMonth Month, RoundMonth From, RoundMoments Moments);
