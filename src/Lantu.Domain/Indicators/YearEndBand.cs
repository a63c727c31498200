namespace Lantu.Domain.Indicators;

/// <summary>
/// What the year may come to, by how past years went on from the same month: the outcomes with each year's rest, and the band that holds the next one in 80 of 100 cases,
/// if years differ as draws from one normal distribution do. With m and s the mean and the standard deviation of n outcomes it is m ± t·s·√(1 + 1/n), t of n − 1 degrees
/// of freedom. It knows nothing of a trend, of the weather or of what is being done.
/// </summary>
public sealed record YearEndBand
{
    /// <summary>Of fewer past years nothing is said but what each would lead to.</summary>
    public const int FewestYears = 3;

    /// <summary>Years further back are another world.</summary>
    public const int FurthestBack = 6;

    // The 90 % point of Student's distribution by degrees of freedom, from 1; beyond the last it changes little.
    static readonly decimal[] Student = [3.078m, 1.886m, 1.638m, 1.533m, 1.476m, 1.440m];

    YearEndBand()
    {
    }

    /// <summary>The outcomes, the latest year first; at least one.</summary>
    public required IReadOnlyList<RestOfYear> Past { get; init; }

    /// <summary>The lower end; nothing where there are too few years.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end.</summary>
    public decimal? High { get; init; }

    /// <summary>In how many of the past years the rest would lead to the target.</summary>
    public int Meeting => Past.Count(one => one.Meets == true);

    /// <summary>Works it out.</summary>
    /// <param name="indicator">A mean or a share of days; of others the months left do not follow.</param>
    /// <param name="soFar">Where the year stands.</param>
    /// <param name="past">Past years: the same first months, and the year as a whole.</param>
    /// <param name="bounds">What the year's figure may be.</param>
    /// <returns>Nothing where no past year tells of the months left, or none is left.</returns>
    public static YearEndBand? Of(Indicator indicator, YearSoFar soFar, IEnumerable<(YearSoFar First, YearSoFar Whole)> past, TargetBounds? bounds)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(soFar);
        ArgumentNullException.ThrowIfNull(past);

        int left = FigurePeriod.WholeYear(soFar.Period.Year).LastDay.DayNumber - soFar.Period.LastDay.DayNumber;
        if (indicator.Nature is not (IndicatorNature.Mean or IndicatorNature.DayShare) || !soFar.Period.IsFromNewYear || left == 0)
        {
            return null;
        }

        RestOfYear[] all =
        [
            .. past.Where(one => one.Whole.Period.IsWholeYear && one.First.Period == soFar.Period.In(one.Whole.Period.Year) && one.Whole.DaysDone > one.First.DaysDone)
                .Select(one => Outcome(one.Whole.Period.Year, ((one.Whole.Value * one.Whole.DaysDone) - (one.First.Value * one.First.DaysDone)) / (one.Whole.DaysDone - one.First.DaysDone)))
                .OrderByDescending(one => one.Year),
        ];
        return all.Length == 0 ? null : Band(all, indicator);

        RestOfYear Outcome(int year, decimal rest)
        {
            decimal outcome = ((soFar.Value * soFar.DaysDone) + (rest * left)) / (soFar.DaysDone + left);
            return new RestOfYear(year, rest, outcome, bounds?.Holds(outcome));
        }
    }

    static YearEndBand Band(RestOfYear[] past, Indicator indicator)
    {
        if (past.Length < FewestYears)
        {
            return new YearEndBand { Past = past };
        }

        decimal mean = past.Average(one => one.Outcome);
        double spread = Math.Sqrt((double)past.Sum(one => (one.Outcome - mean) * (one.Outcome - mean)) / (past.Length - 1));
        decimal half = Student[Math.Min(past.Length - 1, Student.Length) - 1] * (decimal)(spread * Math.Sqrt(1 + (1.0 / past.Length)));
        return new YearEndBand { Past = past, Low = Math.Max(mean - half, indicator.Least ?? decimal.MinValue), High = Math.Min(mean + half, indicator.Most ?? decimal.MaxValue) };
    }
}
