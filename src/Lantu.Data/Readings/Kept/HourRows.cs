using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Data.Readings.Kept;

/// <summary>Rows of hours, column by column: those that have a value of any pollutant, or came twice.</summary>
sealed class HourRows
{
    public List<string> Stations { get; } = [];

    /// <summary>The hour by its start.</summary>
    public List<DateTime> Hours { get; } = [];

    /// <summary>For each of the six.</summary>
    public IReadOnlyList<List<double?>> Values { get; } = [.. Pollutants.Six.Select(_ => new List<double?>())];

    /// <summary>The pollutants whose hour came twice: bit n for the n-th of the six.</summary>
    public List<int?> Doubled { get; } = [];

    public int Count => Stations.Count;

    /// <summary>Adds a month of a station.</summary>
    public void Add(string station, StationHours hours, int month)
    {
        DateOnly first = new(hours.Year, month, 1);
        (int from, int until) = (hours.IndexOf(new(first, 1))!.Value, hours.IndexOf(new(first.AddMonths(1).AddDays(-1), ClockHour.InDay))!.Value + 1);
        DateTime start = first.ToDateTime(TimeOnly.MinValue);
        for (int index = from; index < until; index++)
        {
            (bool has, int doubled) = (false, 0);
            foreach (HourColumn column in hours.Columns)
            {
                has |= column.Compact[index] >= 0;
                doubled |= column.Compact[index] == HourCode.Doubled ? 1 << (int)column.Pollutant : 0;
            }

            if (!has && doubled == 0)
            {
                continue;
            }

            Stations.Add(station);
            Hours.Add(start.AddHours(index - from));
            Doubled.Add(doubled == 0 ? null : doubled);
            for (int at = 0; at < Values.Count; at++)
            {
                Values[at].Add((double?)hours.Columns[at][index]);
            }
        }
    }

    public void Clear()
    {
        Stations.Clear();
        Hours.Clear();
        Doubled.Clear();
        foreach (List<double?> values in Values)
        {
            values.Clear();
        }
    }
}
