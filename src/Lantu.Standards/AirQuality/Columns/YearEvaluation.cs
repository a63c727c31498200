using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>The figures of a year from a column of daily values.</summary>
static class YearEvaluation
{
    /// <summary>A multiple of all numbers of hours, 1 to 24: the daily values of a year in one unit, as whole numbers.</summary>
    const long Common = 5_354_228_880;

    static readonly long[] Shares = [0, .. Enumerable.Range(1, Hours.ClockHour.InDay).Select(hours => Common / hours)];

    public static void Of(DayColumn days, int year, YearColumn figures, EvaluationRule rule)
    {
        Span<long> values = stackalloc long[DayColumn.Length];
        ReadOnlySpan<byte> parts = days.Parts;
        ReadOnlySpan<int> sums = days.Sums;
        ReadOnlySpan<long> shares = Shares;
        int found = 0;
        long total = 0;
        int day = 0;
        for (int month = 1; month <= figures.WritableMonths.Length; month++)
        {
            int before = found;
            int end = day + DateTime.DaysInMonth(year, month);
            unchecked
            {
                for (; day < end; day++)
                {
                    long value = sums[day] * shares[parts[day]];
                    values[found] = value;
                    total += value;
                    found += parts[day] == 0 ? 0 : 1;
                }
            }

            figures.WritableMonths[month - 1] = (byte)(found - before);
        }

        figures.ValidDays = found;
        figures.IsValid = figures.Suffices(rule.DayCounts);
        (figures.Mean, figures.Percentile) = !figures.IsValid ? (null, null) : days.Exact is { } exact ? OfExact(exact, year, rule)
            : (total / ((decimal)Common * days.Scale * found), PercentileOf(values[..found], EvaluationRule.PercentileOf(days.Pollutant)) / ((decimal)Common * days.Scale));
    }

    static (decimal? Mean, decimal? Percentile) OfExact(Days.DailySeries days, int year, EvaluationRule rule)
    {
        Period period = Period.OfYear(year);
        return (PeriodStatistics.MeanOf(days, period, rule).Value.Value, PeriodStatistics.PercentileOf(days, period, rule).Value.Value);
    }

    static decimal PercentileOf(Span<long> values, decimal percent)
    {
        decimal position = Percentiles.PositionOf(values.Length, percent);
        int below = (int)decimal.Floor(position);
        (long low, long high) = OrderStatistics.PairAt(values, below - 1);
        return low + ((high - low) * (position - below));
    }
}
