using System.Globalization;

namespace Lantu.Data.Readings.Samples;

/// <summary>A month, day or time from the words of a source, year first. What could be read in two ways is not read.</summary>
static class SampleTime
{
    static readonly string[] Forms = ["yyyy-M", "yyyy/M", "yyyyMM", "yyyy年M月", "yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "yyyy年M月d日", "yyyy-M-d H:mm", "yyyy/M/d H:mm", "yyyy-M-d H:mm:ss", "yyyy/M/d H:mm:ss", "yyyy-M-d'T'H:mm:ss", "yyyy-M-d'T'H:mm"];

    /// <summary>The moment that one cell names, or a year and a month, or a year, a month and a day.</summary>
    public static DateTime? Of(IReadOnlyList<string> cells)
    {
        if (cells.Count == 1)
        {
            return DateTime.TryParseExact(cells[0].Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) ? moment : null;
        }

        int[] parts = [.. cells.Select(cell => int.TryParse(cell.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0)];
        (int year, int month, int day) = (parts[0], parts[1], parts.Length > 2 ? parts[2] : 1);
        return year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;
    }
}
