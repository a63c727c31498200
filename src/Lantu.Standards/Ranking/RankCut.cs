namespace Lantu.Standards.Ranking;

/// <summary>The first so many of a ranking, and what decided at the cut.</summary>
/// <typeparam name="T">What is ranked.</typeparam>
/// <param name="Rows">Who is on the list.</param>
/// <param name="Ground">What decided who is still on it.</param>
/// <param name="TiedOff">Who is off the list though it shares its rank with the last on it.</param>
public sealed record RankCut<T>(IReadOnlyList<RankedRow<T>> Rows, RankCutGround Ground, IReadOnlyList<RankedRow<T>> TiedOff);
