using System.Globalization;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>The only maker of days from printed figures: what is no day of a plan's time gives none, and nothing ever throws.</summary>
static class CalendarDay
{
    /// <summary>The first year a plan of the People's Republic can name.</summary>
    public const int FirstYear = 1949;

    /// <summary>Years behind this are misprints.</summary>
    public const int LastYear = 2200;

    /// <summary>The day, where the calendar has it.</summary>
    public static DateOnly? At(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The last day of a month, where the calendar has it.</summary>
    public static DateOnly? EndOf(int year, int month) => At(year, month, 1)?.AddMonths(1).AddDays(-1);

    /// <summary>A group's figures as a number; nothing where the group is absent or too long to be a year, month or day.</summary>
    public static int? Figure(Match match, string group) =>
        match.Groups[group] is { Success: true, Length: <= 4 } found && int.TryParse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int figure) ? figure : null;
}
