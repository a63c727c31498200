namespace Lantu.Domain.Indicators;

/// <summary>Where an indicator stands in a year: the figure of its first months, told as such or put together from months.</summary>
public sealed record YearSoFar
{
    YearSoFar()
    {
    }

    /// <summary>The figure.</summary>
    public required decimal Value { get; init; }

    /// <summary>The months it is about.</summary>
    public required FigurePeriod Period { get; init; }

    /// <summary>The figures it is taken from: one where it was told as such.</summary>
    public required IReadOnlyList<IndicatorFigure> From { get; init; }

    /// <summary>Days of the kind, for a share of days, where they are known.</summary>
    public int? Counted { get; init; }

    /// <summary>Valid days that it rests on, where they are known.</summary>
    public int? Valid { get; init; }

    /// <summary>Whether the days of the kind follow from the share alone: only one number of them gives it.</summary>
    public bool IsCountInferred { get; init; }

    /// <summary>Whether it is put together from the months' figures: of rounded ones it is as exact as they are.</summary>
    public bool IsPutTogether => From.Count > 1;

    /// <summary>How far it is settled: as far as the least settled figure that it is taken from.</summary>
    public FigureState State => From.Min(figure => figure.State);

    /// <summary>Days that a mean over it is taken over: the valid ones, or all where they are not told.</summary>
    public int DaysDone => Valid ?? Period.Days;

    /// <summary>Finds it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="figures">Figures of the indicator, one area and one basis, of any period.</param>
    /// <param name="year">The year.</param>
    /// <param name="day">The day that is asked on: of periods that have not ended before it nothing is known.</param>
    /// <param name="counts">For a share of days: figures of the indicator that counts the days.</param>
    public static YearSoFar? Of(Indicator indicator, IEnumerable<IndicatorFigure> figures, int year, DateOnly day, IEnumerable<IndicatorFigure>? counts = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(figures);

        Dictionary<FigurePeriod, IndicatorFigure> known = CountingOf(figures, year, day);
        Dictionary<FigurePeriod, IndicatorFigure> days = CountingOf(counts ?? [], year, day);
        IndicatorFigure? told = known.Values.Where(figure => figure.Period.IsFromNewYear || indicator.Nature == IndicatorNature.Level)
            .OrderByDescending(figure => figure.Period.Last).ThenBy(figure => figure.Period.First).FirstOrDefault();
        YearSoFar? soFar = told is null ? null : Told(indicator, told, days.GetValueOrDefault(told.Period));
        return PutTogether(indicator, known, days, year) is { } longer && longer.Period.Last > (soFar?.Period.Last ?? 0) ? longer : soFar;
    }

    static Dictionary<FigurePeriod, IndicatorFigure> CountingOf(IEnumerable<IndicatorFigure> figures, int year, DateOnly day) => figures
        .Where(figure => figure.Period.Year == year && figure.Period.LastDay < day)
        .GroupBy(figure => figure.Period)
        .ToDictionary(group => group.Key, group => IndicatorFigure.Counting(group)!);

    static YearSoFar Told(Indicator indicator, IndicatorFigure figure, IndicatorFigure? count)
    {
        bool isShare = indicator.Nature == IndicatorNature.DayShare;
        int? valid = figure.Valid ?? (isShare ? count?.Valid ?? figure.Period.Days : null);
        int? counted = figure.Counted ?? (count is not null && count.Value == decimal.Truncate(count.Value) && count.Value >= 0 && count.Value <= (valid ?? figure.Period.Days) ? (int)count.Value : null);
        int? inferred = isShare && counted is null ? NeededDays.CountOf(figure.Value, indicator.Decimals, valid!.Value) : null;
        return new YearSoFar { Value = figure.Value, Period = figure.Period, From = [figure], Counted = counted ?? inferred, Valid = valid, IsCountInferred = inferred is not null };
    }

    // Means do not add up: a longer one is that of its months by their days. Days and counts do.
    static YearSoFar? PutTogether(Indicator indicator, Dictionary<FigurePeriod, IndicatorFigure> known, Dictionary<FigurePeriod, IndicatorFigure> days, int year)
    {
        if (indicator.Nature is IndicatorNature.Total or IndicatorNature.Level)
        {
            return null;
        }

        List<YearSoFar> months = [];
        while (months.Count < 12 && known.TryGetValue(FigurePeriod.OfMonth(year, months.Count + 1), out IndicatorFigure? month))
        {
            months.Add(Told(indicator, month, days.GetValueOrDefault(month.Period)));
        }

        // The first month by itself is told as such.
        if (months.Count < 2 || (indicator.Nature == IndicatorNature.DayShare && months.Exists(month => month.Counted is null)))
        {
            return null;
        }

        int valid = months.Sum(month => month.DaysDone);
        int? counted = indicator.Nature == IndicatorNature.DayShare ? months.Sum(month => month.Counted) : null;
        return new YearSoFar
        {
            Value = indicator.Nature switch
            {
                IndicatorNature.DayShare => NeededDays.Share(counted!.Value, valid),
                IndicatorNature.Count => months.Sum(month => month.Value),
                _ => months.Sum(month => month.Value * month.DaysDone) / valid,
            },
            Period = FigurePeriod.Through(year, months.Count),
            From = [.. months.SelectMany(month => month.From)],
            Counted = counted,
            Valid = months.TrueForAll(month => month.Valid is not null) ? valid : null,
            IsCountInferred = months.Exists(month => month.IsCountInferred),
        };
    }
}
