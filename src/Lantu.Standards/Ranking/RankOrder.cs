namespace Lantu.Standards.Ranking;

/// <summary>Which value comes first.</summary>
public enum RankOrder
{
    /// <summary>The smallest: from the best, where less is better (PM2.5, road dust, CWQI).</summary>
    SmallestFirst,

    /// <summary>The greatest: from the worst, where less is better (the monthly lists of TSP).</summary>
    GreatestFirst,
}
