namespace Lantu.Domain.Registers;

/// <summary>The days on which something stands for an area.</summary>
public static class PlacingDays
{
    /// <summary>Whether it holds on a day.</summary>
    public static bool Covers(this IPlacing one, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(one);

        return day >= one.From && !(day > one.Until);
    }

    /// <summary>Whether two share a day.</summary>
    public static bool Overlaps(this IPlacing one, IPlacing other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);

        return one.From <= (other.Until ?? DateOnly.MaxValue) && other.From <= (one.Until ?? DateOnly.MaxValue);
    }

    /// <summary>Whether together they hold on all days of a time, one after the other.</summary>
    public static bool Cover(this IEnumerable<IPlacing> placings, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(placings);

        DateOnly next = first;
        foreach (IPlacing one in placings.OrderBy(one => one.From))
        {
            if (one.Covers(next))
            {
                if (one.Until is not { } until || until >= last)
                {
                    return true;
                }

                next = until.AddDays(1);
            }
        }

        return false;
    }
}
