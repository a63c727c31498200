using Lantu.Standards.Ranking;

namespace Lantu.Domain.Reporting;

/// <summary>Units ranked by how much of what was expected of them was on time: who has the same rate shares a rank, and the next is skipped.</summary>
public static class TimelinessRank
{
    /// <summary>Decimals of the rate in per cent, as it is published and as ranks go by.</summary>
    public const int Decimals = 1;

    /// <summary>Ranks them; of whom nothing has been expected has no rank.</summary>
    /// <param name="units">The units' places among the plan's, with their tallies.</param>
    public static IReadOnlyDictionary<int, RankedRow<int>> Of(IEnumerable<(int Unit, TimelinessTally Tally)> units)
    {
        ArgumentNullException.ThrowIfNull(units);

        return new RankedList<int>(units.Select(one => new RankEntry<int>(one.Unit, one.Tally.OnTimeRate)), RankOrder.GreatestFirst, Decimals).Rows.ToDictionary(row => row.Subject);
    }
}
