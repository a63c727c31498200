using System.Globalization;

namespace Lantu.Domain.Indicators;

/// <summary>Whole months of one year that a figure is about: one of them, the first ones, or all.</summary>
/// <param name="Year">The year.</param>
/// <param name="First">The first month, from 1.</param>
/// <param name="Last">The last month, not before the first.</param>
public readonly record struct FigurePeriod(int Year, int First, int Last)
{
    const int Months = 12;

    /// <summary>Years that figures are taken of: earlier and later ones are misprints.</summary>
    public const int EarliestYear = 1900;

    /// <summary>The last of them.</summary>
    public const int LatestYear = 2200;

    /// <summary>A year as a whole.</summary>
    public static FigurePeriod WholeYear(int year) => new(year, 1, Months);

    /// <summary>The first months of a year.</summary>
    public static FigurePeriod Through(int year, int month) => new(year, 1, month);

    /// <summary>One month.</summary>
    public static FigurePeriod OfMonth(int year, int month) => new(year, month, month);

    /// <summary>Whether it is the whole year.</summary>
    public bool IsWholeYear => First == 1 && Last == Months;

    /// <summary>Whether it begins with the year.</summary>
    public bool IsFromNewYear => First == 1;

    /// <summary>Whether it is one month.</summary>
    public bool IsMonth => First == Last;

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, First, 1);

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => new(Year, Last, DateTime.DaysInMonth(Year, Last));

    /// <summary>How many days it has.</summary>
    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    /// <summary>The same months of another year.</summary>
    public FigurePeriod In(int year) => this with { Year = year };

    /// <summary>Reads 2023, 2023-05, and 2023-01..05 as files write them.</summary>
    public static bool TryParse(string? text, out FigurePeriod period)
    {
        period = default;
        ReadOnlySpan<char> left = (text ?? "").AsSpan().Trim();
        if (left.Length < 4 || !Number(left[..4], out int year) || year is < EarliestYear or > LatestYear)
        {
            return false;
        }

        left = left[4..];
        if (left.IsEmpty)
        {
            period = WholeYear(year);
            return true;
        }

        if (left[0] != '-')
        {
            return false;
        }

        left = left[1..];
        int dots = left.IndexOf("..", StringComparison.Ordinal);
        bool isRead = Number(dots < 0 ? left : left[..dots], out int first);
        int last = first;
        if (!isRead || (dots >= 0 && !Number(left[(dots + 2)..], out last)) || first < 1 || last > Months || last < first)
        {
            return false;
        }

        period = new FigurePeriod(year, first, last);
        return true;
    }

    /// <summary>As files write it: 2023, 2023-05, 2023-01..05.</summary>
    public override string ToString() => IsWholeYear ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}")
        : IsMonth ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{First:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{First:D2}..{Last:D2}");

    static bool Number(ReadOnlySpan<char> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
