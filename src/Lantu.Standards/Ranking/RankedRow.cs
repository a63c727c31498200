namespace Lantu.Standards.Ranking;

/// <summary>A row of a ranking.</summary>
/// <typeparam name="T">What is ranked.</typeparam>
/// <param name="Subject">Who is ranked.</param>
/// <param name="Value">Its value, unrounded.</param>
/// <param name="Published">Its value as published, which the rank goes by.</param>
/// <param name="Rank">1, 2, 2, 4: one more than those that come before it.</param>
/// <param name="Sharing">How many share the rank, itself among them.</param>
public sealed record RankedRow<T>(T Subject, decimal Value, decimal Published, int Rank, int Sharing);
