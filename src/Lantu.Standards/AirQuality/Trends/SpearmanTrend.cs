namespace Lantu.Standards.AirQuality.Trends;

/// <summary>The trend of annual concentrations: Spearman's coefficient of rank correlation with the years, HJ 663-2013, annex B (<b>待核</b>).</summary>
/// <param name="Coefficient">−1 to 1, unrounded, with the number of years; invalid with too few.</param>
/// <param name="Direction">Where it goes; none where the coefficient is invalid.</param>
public sealed record SpearmanTrend(Evaluated<decimal> Coefficient, TrendDirection? Direction)
{
    /// <summary>Years that a trend needs.</summary>
    public const int LeastYears = 5;

    static readonly Clause Clause = new("HJ 663-2013", "annex B") { Unverified = true };

    /// <summary>The trend of years in succession.</summary>
    /// <param name="years">One statistic a year, in order of time. An invalid one makes the trend invalid: the years would no longer follow on one another.</param>
    /// <param name="critical">From which coefficient on it is significant.</param>
    public static SpearmanTrend Of(IReadOnlyList<Evaluated<decimal>> years, CriticalValues critical)
    {
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(critical);

        decimal[] values = [.. years.Select(year => year.Value).OfType<decimal>()];
        if (values.Length < years.Count)
        {
            return new(new(null, Clause, values.Length, years.First(year => year.Value is null).Invalid ?? new(Lack.Values, values.Length, years.Count)), null);
        }

        if (values.Length < LeastYears || critical.Of(values.Length) is not { } limit)
        {
            return new(new(null, Clause, values.Length, new(Lack.Values, values.Length, LeastYears)), null);
        }

        decimal coefficient = CoefficientOf(RanksOf(values));
        TrendDirection direction = Math.Abs(coefficient) < limit ? TrendDirection.Steady : coefficient > 0 ? TrendDirection.Rising : TrendDirection.Falling;
        return new(new(coefficient, Clause, values.Length, null), direction);
    }

    /// <summary>
    /// 1 − 6Σd²/(n³ − n) where no ranks are shared, as annex B has it. Shared ranks make that formula call fourteen equal years a rise: then it is the product-moment
    /// correlation of the ranks, of which it is the special case.
    /// </summary>
    static decimal CoefficientOf(decimal[] ranks)
    {
        decimal n = ranks.Length;
        decimal squares = ranks.Select((rank, index) => (rank - (index + 1)) * (rank - (index + 1))).Sum();
        decimal ofYears = (n * n * n) - n;
        decimal ofRanks = 12 * ranks.Sum(rank => (rank - ((n + 1) / 2)) * (rank - ((n + 1) / 2)));
        return ofRanks == 0 ? 0 : ofRanks == ofYears ? 1 - (6 * squares / ofYears) : (ofYears + ofRanks - (12 * squares)) / (2 * RootOf(ofYears * ofRanks));
    }

    static decimal RootOf(decimal square)
    {
        decimal root = square;
        for (decimal next = (root + 1) / 2; next < root; next = (root + (square / root)) / 2)
        {
            root = next;
        }

        return root;
    }

    /// <summary>Ranks from 1 by rising value; equal values share the mean of their ranks.</summary>
    static decimal[] RanksOf(decimal[] values) => [.. values.Select(value => values.Count(other => other < value) + ((values.Count(other => other == value) + 1) / 2m))];
}
