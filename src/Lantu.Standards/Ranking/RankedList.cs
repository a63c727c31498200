using Lantu.Standards.Rounding;

namespace Lantu.Standards.Ranking;

/// <summary>
/// A competition ranking (1, 2, 2, 4), as the bulletins of Beijing have it: who has the same published value shares a rank. Within a rank the
/// unrounded value orders, then the order in which they came.
/// </summary>
/// <typeparam name="T">What is ranked.</typeparam>
public sealed class RankedList<T>
{
    readonly RankedRow<T>[] _rows;

    /// <summary>Ranks.</summary>
    /// <param name="entries">Who takes part; those without value are kept apart and get no rank.</param>
    /// <param name="order">Which value comes first.</param>
    /// <param name="decimals">Decimals that values are published to.</param>
    public RankedList(IEnumerable<RankEntry<T>> entries, RankOrder order, int decimals)
    {
        ArgumentNullException.ThrowIfNull(entries);

        RankEntry<T>[] all = [.. entries];
        Unranked = [.. all.Where(entry => entry.Value is null).Select(entry => entry.Subject)];
        decimal sign = order == RankOrder.SmallestFirst ? 1 : -1;
        int before = 0;
        List<RankedRow<T>> rows = [];
        foreach (IGrouping<decimal, (T Subject, decimal Value)> tied in all.Where(entry => entry.Value is not null).Select(entry => (entry.Subject, Value: entry.Value!.Value))
            .GroupBy(entry => HalfEven.Round(entry.Value, decimals)).OrderBy(group => sign * group.Key))
        {
            rows.AddRange(tied.OrderBy(entry => sign * entry.Value).Select(entry => new RankedRow<T>(entry.Subject, entry.Value, tied.Key, before + 1, tied.Count())));
            before = rows.Count;
        }

        _rows = [.. rows];
    }

    /// <summary>All rows, first to last.</summary>
    public IReadOnlyList<RankedRow<T>> Rows => _rows;

    /// <summary>Who has no valid value.</summary>
    public IReadOnlyList<T> Unranked { get; }

    /// <summary>The first so many: the bottom 30 of a ranking from the worst, the best three of one from the best.</summary>
    /// <param name="count">How many.</param>
    /// <returns>So many rows; more only where those at the cut are equal to the last digit, fewer only where fewer are ranked.</returns>
    public RankCut<T> First(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);

        if (_rows.Length <= count || _rows[count - 1].Rank != _rows[count].Rank)
        {
            return new(_rows[..Math.Min(count, _rows.Length)], RankCutGround.Published, []);
        }

        int rank = _rows[count].Rank;
        decimal last = _rows[count - 1].Value;
        int taken = count;
        while (taken < _rows.Length && _rows[taken].Value == last)
        {
            taken++;
        }

        return new(_rows[..taken], taken == count ? RankCutGround.Unrounded : RankCutGround.Undecided, [.. _rows[taken..].TakeWhile(row => row.Rank == rank)]);
    }
}
