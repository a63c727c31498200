namespace Lantu.Standards.Dustfall;

/// <summary>Depositions brought to other periods and to areas. Values are in t/(km²·30 d) where nothing else is said, unrounded.</summary>
public static class DustLoad
{
    /// <summary>What falls in so many days at a deposition: t/km² in a month of 31 days, in a year.</summary>
    /// <param name="deposition">t/(km²·30 d).</param>
    /// <param name="days">Days of the period.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no days.</exception>
    public static Evaluated<decimal> InDays(decimal deposition, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        return Fault([deposition]) is { } fault ? new(null, DustRules.Mean, 1, fault) : new(deposition * days / DustRules.DaysOfMonth, DustRules.Mean, 1, null);
    }

    /// <summary>What fell in so many days, brought to 30.</summary>
    /// <param name="fallen">t/km² in those days.</param>
    /// <param name="days">Days of the period.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no days.</exception>
    public static Evaluated<decimal> PerMonth(decimal fallen, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        return Fault([fallen]) is { } fault ? new(null, DustRules.Mean, 1, fault) : new(fallen * DustRules.DaysOfMonth / days, DustRules.Mean, 1, null);
    }

    /// <summary>A district's deposition: the mean over its points.</summary>
    /// <param name="points">The deposition of each point; those without a valid one take no part.</param>
    /// <param name="least">Points that are needed [待核: no number found].</param>
    public static Evaluated<decimal> OfArea(IReadOnlyList<decimal?> points, int least = 1) => Mean(points, least, Lack.Sites);

    /// <summary>A deposition over several months: the mean over the months, each of 30 days.</summary>
    /// <param name="months">The deposition of each month; those without a valid one take no part.</param>
    /// <param name="least">Months that are needed [待核: no number found].</param>
    public static Evaluated<decimal> OfMonths(IReadOnlyList<decimal?> months, int least) => Mean(months, least, Lack.Months);

    static Evaluated<decimal> Mean(IReadOnlyList<decimal?> values, int least, Lack lack)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(least);

        decimal[] found = [.. values.OfType<decimal>()];
        Shortfall? fault = found.Length < least ? new(lack, found.Length, least) : Fault(found);
        return fault is null ? new(found.Average(), DustRules.Mean, found.Length, null) : new(null, DustRules.Mean, found.Length, fault);
    }

    static Shortfall? Fault(decimal[] depositions)
    {
        int sound = depositions.Count(Soundness.IsAmount);
        return sound == depositions.Length ? null : new(Lack.PossibleValues, sound, depositions.Length);
    }
}
