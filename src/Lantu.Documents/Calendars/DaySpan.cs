using System.Text.RegularExpressions;
using Lantu.Domain.Calendars;

namespace Lantu.Documents.Calendars;

/// <summary>The days a sentence names before it says what they are: 2月14日（周六）、2月28日（周六）; 2022年12月31日至2023年1月2日; 15日至23日.</summary>
static partial class DaySpan
{
    // No holiday is longer; a span over more is a misprint.
    const int Longest = 15;

    /// <summary>Reads the days.</summary>
    /// <returns>Whether every word of it was understood.</returns>
    public static bool TryRead(string text, HolidaySentence sentence, List<DateOnly> days, List<HolidayNoticeFault> faults)
    {
        (int Year, int Month) at = (sentence.Year, 0);
        int read = 0;
        foreach (Match part in Part().Matches(text))
        {
            if (part.Index != read || Day(part, "", ref at, sentence, faults) is not { } first || Last(part, first, ref at, sentence, faults) is not { } last || last < first || last > first.AddDays(Longest))
            {
                return false;
            }

            read = part.Index + part.Length;
            for (DateOnly day = first; day <= last; day = day.AddDays(1))
            {
                days.Add(day);
            }
        }

        return text.AsSpan(read).Trim(" ，").IsEmpty;
    }

    static DateOnly? Last(Match part, DateOnly first, ref (int Year, int Month) at, HolidaySentence sentence, List<HolidayNoticeFault> faults) =>
        part.Groups["d2"].Success ? Day(part, "2", ref at, sentence, faults) : first;

    // A month or year that is not printed is the one printed before it.
    static DateOnly? Day(Match part, string end, ref (int Year, int Month) at, HolidaySentence sentence, List<HolidayNoticeFault> faults)
    {
        (Group year, Group month, Group day) = (part.Groups["y" + end], part.Groups["m" + end], part.Groups["d" + end]);
        at = (year.Success ? HolidayNoticeReader.Number(year) : at.Year, month.Success ? HolidayNoticeReader.Number(month) : at.Month);
        int number = HolidayNoticeReader.Number(day);
        if (at.Year is < 1949 or > 2200 || at.Month is < 1 or > 12 || number < 1 || number > DateTime.DaysInMonth(at.Year, at.Month))
        {
            faults.Add(new HolidayNoticeFault(HolidayNoticeFaultKind.NoSuchDay, sentence.Holiday, part.Value.Trim()));
            return null;
        }

        DateOnly found = new(at.Year, at.Month, number);
        if (HolidayNoticeReader.Weekday(sentence.Holiday, found, part.Groups["b" + end].Value) is { } fault)
        {
            faults.Add(fault);
        }

        return found;
    }

    [GeneratedRegex(@"[\s、，和]*(?:(?<y>[0-9]{4})年)?(?:(?<m>[0-9]{1,2})月)?(?<d>[0-9]{1,2})日(?<b>（[^（）]*）)?(?:(?:至|到|-|—|~|～)(?:(?<y2>[0-9]{4})年)?(?:(?<m2>[0-9]{1,2})月)?(?<d2>[0-9]{1,2})日(?<b2>（[^（）]*）)?)?", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
