using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Reads phrases that name a first and a last day: 6—9月, 11月至次年3月, 2023—2025年.</summary>
static partial class WindowReader
{
    /// <summary>The window, for a folded phrase; nothing where it is none, or names a day that no calendar has.</summary>
    public static Deadline? TryRead(string text, string folded, int planYear)
    {
        (DateOnly? from, DateOnly? to) = YearSpan().Match(folded) is { Success: true } years ? OfYears(years, planYear) : OfMonths(MonthSpan().Match(folded), planYear);
        return from is { } first && to is { } last && first <= last ? new Deadline { Text = text, Kind = DeadlineKind.Window, From = first, To = last } : null;
    }

    static (DateOnly? From, DateOnly? To) OfYears(Match years, int planYear) =>
        (CalendarDay.At(CalendarDay.Figure(years, "from") ?? planYear, 1, 1), CalendarDay.At(CalendarDay.Figure(years, "to") ?? planYear, 12, 31));

    static (DateOnly? From, DateOnly? To) OfMonths(Match match, int planYear)
    {
        if (!match.Success || CalendarDay.Figure(match, "from") is not int from || CalendarDay.Figure(match, "to") is not int to)
        {
            return (null, null);
        }

        int year = CalendarDay.Figure(match, "year") ?? planYear;
        int endYear = CalendarDay.Figure(match, "endYear") ?? (match.Groups["next"].Success || to < from ? year + 1 : year);
        return (CalendarDay.At(year, from, CalendarDay.Figure(match, "fromDay") ?? 1), CalendarDay.Figure(match, "toDay") is int day ? CalendarDay.At(endYear, to, day) : CalendarDay.EndOf(endYear, to));
    }

    [GeneratedRegex(
        """
        ^(?:(?<year>[0-9]{4})年)?
        (?<from>[0-9]{1,2})月?(?:(?<fromDay>[0-9]{1,2})日)?
        [-至到]
        (?:(?<endYear>[0-9]{4})年|(?<next>次年|翌年|明年))?
        (?<to>[0-9]{1,2})月(?:(?<toDay>[0-9]{1,2})日|底|末|份)?
        (?:期间|前)?$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex MonthSpan();

    [GeneratedRegex("""^(?<from>[0-9]{4})年?[-至到](?<to>[0-9]{4})年?(?:底|末)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex YearSpan();
}
