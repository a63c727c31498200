using System.Globalization;

namespace Lantu.Domain.Rounds;

/// <summary>The month that a round reports on; the last one where a round reports on several.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
public readonly record struct RoundMonth(int Year, int Month)
{
    /// <summary>Its place among all months, so that they can be put in order.</summary>
    public int Index => (Year * 12) + Month - 1;

    public DateOnly FirstDay => new(Year, Month, 1);

    /// <summary>The month a day falls in.</summary>
    public static RoundMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The month so many later.</summary>
    public RoundMonth Plus(int months) => Of(FirstDay.AddMonths(months));

    /// <summary>Reads 2023-03.</summary>
    public static bool TryParse(string? text, out RoundMonth month)
    {
        bool isMonth = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        month = isMonth ? Of(day) : default;
        return isMonth;
    }

    /// <summary>As addresses and files name it: 2023-03.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
