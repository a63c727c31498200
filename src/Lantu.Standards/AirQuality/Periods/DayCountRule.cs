using Lantu.Standards.AirQuality.Days;

namespace Lantu.Standards.AirQuality.Periods;

/// <summary>
/// How many daily values a period needs: GB 3095-2026, 6.4, table 4, for annual means (2012 alike); HJ 663, 6.1.3 and 6.1.4, for annual percentiles (ozone by a
/// secondary source, the others <b>待核</b>). A month is judged by the row that the year asks of it; months of a year so far, each by itself (<b>待核</b>).
/// </summary>
/// <param name="LeastInYear">Days that a whole year needs.</param>
/// <param name="LeastInMonth">Days that each month needs.</param>
/// <param name="LeastInFebruary">Days that February needs.</param>
/// <param name="CountsDeducted">
/// Whether days deducted for sand and dust count towards these numbers, though not in the statistic. <b>待核</b>: they were measured, and a spring with four of them
/// would otherwise make the year invalid.
/// </param>
public sealed record DayCountRule(int LeastInYear, int LeastInMonth, int LeastInFebruary, bool CountsDeducted)
{
    const int February = 2;

    /// <summary>324 days of the year, 27 of each month, 25 of February; deducted days count.</summary>
    public static DayCountRule OfTable4 { get; } = new(324, 27, 25, CountsDeducted: true);

    /// <summary>All that a period lacks: first the year as a whole, then month by month, then sites that changed. Empty where it is valid.</summary>
    /// <param name="series">The daily values.</param>
    /// <param name="period">The period.</param>
    public IReadOnlyList<Shortfall> ShortfallsOf(DailySeries series, Period period)
    {
        ArgumentNullException.ThrowIfNull(series);

        List<Shortfall> all = [];
        int found = CountIn(series, period);
        if (period.IsYear && found < LeastInYear)
        {
            all.Add(new(Lack.DaysOfYear, found, LeastInYear, period.ToString()));
        }

        foreach (Period month in period.Months)
        {
            int needed = LeastIn(month.First.Month);
            int inMonth = CountIn(series, month);
            if (inMonth < needed)
            {
                all.Add(new(Lack.DaysOfMonth, inMonth, needed, month.ToString()));
            }
        }

        all.AddRange(series.Breaks.Where(one => one.Key > period.First && one.Key <= period.Last).OrderBy(one => one.Key).Select(one => one.Value));
        return all;
    }

    internal int LeastIn(int month) => month == February ? LeastInFebruary : LeastInMonth;

    int CountIn(DailySeries series, Period period) => period.Days.Count(day => series[day].IsValid || (CountsDeducted && series.Deducted.Contains(day)));
}
