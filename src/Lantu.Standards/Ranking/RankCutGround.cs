namespace Lantu.Standards.Ranking;

/// <summary>What decided who is still on a list of the first so many.</summary>
public enum RankCutGround
{
    /// <summary>The published values: the last on the list and the first off it have different ranks, or nobody is left off.</summary>
    Published,

    /// <summary>The unrounded values: the last on the list and the first off it share a rank.</summary>
    Unrounded,

    /// <summary>Nothing: those at the cut are equal to the last digit, so all of them are on the list, which is longer than asked.</summary>
    Undecided,
}
