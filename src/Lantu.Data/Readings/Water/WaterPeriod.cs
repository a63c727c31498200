using System.Globalization;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>A month, quarter or year that sections are evaluated over.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, 1 to 12; none of a quarter or year.</param>
/// <param name="Quarter">The quarter, 1 to 4; none of a month or year.</param>
public readonly record struct WaterPeriod(int Year, int? Month = null, int? Quarter = null)
{
    const int MonthsOfQuarter = 3;

    /// <summary>Its first day.</summary>
    public DateOnly First => new(Year, Month ?? (((Quarter ?? 1) * MonthsOfQuarter) - 2), 1);

    /// <summary>Its last day.</summary>
    public DateOnly Last => First.AddMonths(Month is not null ? 1 : Quarter is not null ? MonthsOfQuarter : 12).AddDays(-1);

    /// <summary>The quarter that a month is in.</summary>
    public static WaterPeriod QuarterOf(int year, int month) => new(year, Quarter: ((month - 1) / MonthsOfQuarter) + 1);

    /// <summary>The period of a text such as 2023, 2023-05 or 2023-Q2; none where it is none.</summary>
    public static WaterPeriod? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        string[] parts = text.Trim().Split('-');
        if (parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1 or > 9998 || parts.Length > 2)
        {
            return null;
        }

        return parts.Length == 1 ? new(year)
            : parts[1] is ['Q' or 'q', >= '1' and <= '4' and var quarter] ? new(year, Quarter: quarter - '0')
            : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12 ? new(year, month)
            : null;
    }

    /// <summary>A section over the period.</summary>
    public SectionEvaluation Evaluate(SectionSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);

        return Month is { } month ? series.Month(Year, month) : Quarter is { } quarter ? series.Quarter(Year, quarter) : series.Year(Year);
    }

    /// <summary>Whether a moment lies in it.</summary>
    public bool Covers(DateTime at) => DateOnly.FromDateTime(at) is var day && day >= First && day <= Last;

    /// <summary><c>2023</c>, <c>2023-05</c> or <c>2023-Q2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}") + (Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"-{month:00}") : Quarter is { } quarter ? string.Create(CultureInfo.InvariantCulture, $"-Q{quarter}") : "");
}
