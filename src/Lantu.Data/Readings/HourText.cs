using System.Globalization;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Data.Readings;

/// <summary>An hour from the words of a source, year first. What could be read in two ways is not read.</summary>
static class HourText
{
    const int LongestDay = 10;

    static readonly string[] DayForms = ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd"];

    static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>The hour that a date and a number from 0 to 24 name.</summary>
    public static ReadingFault? Read(ReadOnlySpan<char> date, ReadOnlySpan<char> time, TimeLabel label, out ClockHour hour)
    {
        hour = default;
        if (!DateOnly.TryParseExact(date.Trim(), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return ReadingFault.NoTime;
        }

        ReadOnlySpan<char> clock = time.Trim();
        int digits = clock.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? clock.Length : end;
        if (digits is 0 or > 2)
        {
            return ReadingFault.NoTime;
        }

        int number = int.Parse(clock[..digits], CultureInfo.InvariantCulture);
        return RestOf(clock[digits..]) ?? HourOf(day, number, label, out hour);
    }

    /// <summary>The hour of a whole time in one cell: 2023-01-31 08:00, 2023/1/31 8, 2023-01-31T08:00:00+08:00, 2023013108.</summary>
    public static ReadingFault? Read(ReadOnlySpan<char> cell, TimeLabel label, out ClockHour hour)
    {
        ReadOnlySpan<char> text = cell.Trim();
        if (text.Length == LongestDay && text.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return Read(text[..8], text[8..], label, out hour);
        }

        int space = text.IndexOfAny(' ', 'T');
        if (space < 0)
        {
            hour = default;
            return ReadingFault.NoTime;
        }

        return Read(text[..space], text[(space + 1)..], label, out hour);
    }

    /// <summary>The hour by its numbers.</summary>
    public static ReadingFault? Read(int year, int month, int day, int number, TimeLabel label, out ClockHour hour)
    {
        hour = default;
        return year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? ReadingFault.NoTime : HourOf(new(year, month, day), number, label, out hour);
    }

    static ReadingFault? HourOf(DateOnly day, int number, TimeLabel label, out ClockHour hour)
    {
        hour = default;
        int last = label == TimeLabel.End ? ClockHour.InDay : ClockHour.InDay - 1;
        if (number < 0 || number > last || day.Year is < 2 or > 9998)
        {
            return ReadingFault.NoTime;
        }

        hour = label == TimeLabel.End ? ClockHour.EndingAt(day, number) : ClockHour.StartingAt(day, number);
        return null;
    }

    // After the hour: minutes and seconds of nothing, then perhaps the offset of Beijing.
    static ReadingFault? RestOf(ReadOnlySpan<char> rest)
    {
        while (rest is [':', >= '0' and <= '9', >= '0' and <= '9', ..])
        {
            if (rest[1] != '0' || rest[2] != '0')
            {
                return ReadingFault.NotOnTheHour;
            }

            rest = rest[3..];
        }

        if (rest is ['.', ..])
        {
            int digits = rest[1..].IndexOfAnyExcept('0');
            rest = digits < 0 ? [] : rest[(digits + 1)..];
        }

        rest = rest.Trim();
        return rest.IsEmpty || (rest is ['+', ..] && TimeSpan.TryParseExact(rest[1..], ["hh\\:mm", "hhmm", "hh"], CultureInfo.InvariantCulture, out TimeSpan offset) && offset == Beijing) ? null
            : rest is ['.', ..] or ['0' or '1' or '2' or '3' or '4' or '5' or '6' or '7' or '8' or '9', ..] ? ReadingFault.NotOnTheHour
            : ReadingFault.DaylightSaving;
    }
}
