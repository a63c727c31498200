namespace Lantu.Domain.Readings;

/// <summary>What a batch of readings did to what was kept, in single values: of one pollutant in one hour at one station, of one item in one month at one section.</summary>
/// <param name="Added">There was none before.</param>
/// <param name="Corrected">Another stood there; it is kept among the revisions.</param>
/// <param name="Withdrawn">One stood there and was taken away, as was asked for; it is kept among the revisions.</param>
/// <param name="Unchanged">The same stood there.</param>
/// <param name="Blank">The batch has none, or two, where one stands; that was left alone.</param>
public sealed record ValueCounts(long Added, long Corrected, long Withdrawn, long Unchanged, long Blank)
{
    /// <summary>Whether anything is other than before.</summary>
    public bool ChangesAny => Added + Corrected + Withdrawn > 0;

    public static ValueCounts operator +(ValueCounts one, ValueCounts other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(one.Added + other.Added, one.Corrected + other.Corrected, one.Withdrawn + other.Withdrawn, one.Unchanged + other.Unchanged, one.Blank + other.Blank);
    }
}
