using Lantu.Standards.AirQuality.Columns;

namespace Lantu.Data.Readings.Kept;

/// <summary>Values that stay the same hour by hour for a day and longer. An instrument that hangs gives such; so may very clean air, and they count until somebody corrects them.</summary>
public static class StuckHours
{
    /// <summary>So many hours are told; a bound of ours, no standard names one.</summary>
    public const int Least = 24;

    /// <summary>The stretches in a column: the first hour since the year began, and how many hours.</summary>
    /// <param name="hours">The column.</param>
    public static IEnumerable<(int First, int Count)> In(HourColumn hours)
    {
        ArgumentNullException.ThrowIfNull(hours);

        int first = 0;
        for (int index = 1; index <= hours.Compact.Length; index++)
        {
            if (index < hours.Compact.Length && hours[index] is { } value && value == hours[first])
            {
                continue;
            }

            if (index - first >= Least && hours[first] is not null)
            {
                yield return (first, index - first);
            }

            first = index;
        }
    }
}
