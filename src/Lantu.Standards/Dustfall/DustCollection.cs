namespace Lantu.Standards.Dustfall;

/// <summary>How long a jar may have stood open for what is in it to stand for a month. The days that HJ 1221-2021 allows were not seen, so there is no default [待核].</summary>
/// <param name="Least">The fewest days, with a decimal.</param>
/// <param name="Most">The most days.</param>
public readonly record struct DustCollection(decimal Least, decimal Most)
{
    /// <summary>Whether so many days are allowed.</summary>
    /// <param name="days">The days.</param>
    public bool Allows(decimal days) => days >= Least && days <= Most;
}
