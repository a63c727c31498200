namespace Lantu.Domain.Indicators;

/// <summary>How a year went: where the indicator stood at the end of each month, and the months' own figures.</summary>
public sealed record YearCourse
{
    const int LastMonth = 12;

    YearCourse()
    {
    }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Where the year stood at the end of a month, by month; only those whose figures reach to the end of that month.</summary>
    public required IReadOnlyDictionary<int, YearSoFar> SoFar { get; init; }

    /// <summary>The months' own figures, by month.</summary>
    public required IReadOnlyDictionary<int, decimal> Months { get; init; }

    /// <summary>Finds it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="figures">Figures of the indicator, one area and one basis, of any period.</param>
    /// <param name="year">The year.</param>
    /// <param name="day">The day that is asked on: of periods that have not ended before it nothing is known.</param>
    /// <param name="counts">For a share of days: figures of the indicator that counts the days.</param>
    public static YearCourse Of(Indicator indicator, IEnumerable<IndicatorFigure> figures, int year, DateOnly day, IEnumerable<IndicatorFigure>? counts = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(figures);

        IndicatorFigure[] ofYear = [.. figures.Where(figure => figure.Year == year && figure.Period.LastDay < day)];
        IndicatorFigure[] counted = [.. (counts ?? []).Where(figure => figure.Year == year && figure.Period.LastDay < day)];
        return new YearCourse
        {
            Year = year,
            SoFar = Enumerable.Range(1, LastMonth)
                .Select(month => (Month: month, At: YearSoFar.Of(indicator, ofYear, year, FigurePeriod.OfMonth(year, month).LastDay.AddDays(1), counted)))
                .Where(one => one.At?.Period.Last == one.Month)
                .ToDictionary(one => one.Month, one => one.At!),
            Months = ofYear.Where(figure => figure.Period.IsMonth).GroupBy(figure => figure.FirstMonth).ToDictionary(group => group.Key, group => IndicatorFigure.Counting(group)!.Value),
        };
    }
}
