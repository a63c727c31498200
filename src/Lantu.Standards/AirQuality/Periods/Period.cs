using System.Globalization;

namespace Lantu.Standards.AirQuality.Periods;

/// <summary>Calendar months in succession within one year: a month, the months of a year so far, or the year.</summary>
public readonly record struct Period
{
    const int MonthsOfYear = 12;

    Period(int year, int firstMonth, int lastMonth)
    {
        First = new DateOnly(year, firstMonth, 1);
        Last = new DateOnly(year, lastMonth, 1).AddMonths(1).AddDays(-1);
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day.</summary>
    public DateOnly Last { get; }

    /// <summary>Whether it is the whole year.</summary>
    public bool IsYear => First.Month == 1 && Last.Month == MonthsOfYear;

    /// <summary>Each of its months.</summary>
    public IEnumerable<Period> Months
    {
        get
        {
            int year = First.Year;
            return Enumerable.Range(First.Month, Last.Month - First.Month + 1).Select(month => new Period(year, month, month));
        }
    }

    /// <summary>Each of its days.</summary>
    public IEnumerable<DateOnly> Days
    {
        get
        {
            DateOnly first = First;
            return Enumerable.Range(0, Last.DayNumber - first.DayNumber + 1).Select(first.AddDays);
        }
    }

    /// <summary>A calendar year.</summary>
    /// <param name="year">Which.</param>
    public static Period OfYear(int year) => new(year, 1, MonthsOfYear);

    /// <summary>A calendar month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">1 to 12.</param>
    public static Period OfMonth(int year, int month) => new(year, month, month);

    /// <summary>The year up to the end of a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The last month, 1 to 12.</param>
    public static Period ToMonth(int year, int month) => new(year, 1, month);

    /// <summary><c>2016</c>, <c>2016-02</c> or <c>2016-01..05</c>.</summary>
    public override string ToString()
    {
        string year = First.Year.ToString("0000", CultureInfo.InvariantCulture);
        return IsYear ? year : First.Month == Last.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{year}-{First.Month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{First.Month:00}..{Last.Month:00}");
    }
}
