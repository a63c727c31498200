namespace Lantu.Standards.Ranking;

/// <summary>What takes part in a ranking.</summary>
/// <typeparam name="T">What is ranked: a street, a district, a city.</typeparam>
/// <param name="Subject">Who is ranked.</param>
/// <param name="Value">Its value, unrounded; absent where it has no valid one.</param>
public readonly record struct RankEntry<T>(T Subject, decimal? Value);
