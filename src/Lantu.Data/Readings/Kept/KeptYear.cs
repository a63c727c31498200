using Lantu.Domain.Readings;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Data.Readings.Kept;

/// <summary>The hours that a place has of a year, and what is put in.</summary>
public sealed class KeptYear
{
    readonly SortedDictionary<string, StationHours> stations;

    readonly Dictionary<string, SortedSet<int>> days = new(StringComparer.Ordinal);

    readonly List<HourRevision> revisions = [];

    internal KeptYear(int year, SortedDictionary<string, StationHours> stations) => (Year, this.stations) = (year, stations);

    public int Year { get; }

    /// <summary>All hours of each station, by its name.</summary>
    public IReadOnlyDictionary<string, StationHours> Stations => stations;

    /// <summary>The days of each station that have other hours than before, since 1 January.</summary>
    public IReadOnlyDictionary<string, SortedSet<int>> ChangedDays => days;

    /// <summary>The months with such days.</summary>
    public IReadOnlyList<int> ChangedMonths => [.. days.Values.SelectMany(some => some).Distinct().Select(day => new DateOnly(Year, 1, 1).AddDays(day).Month).Distinct().Order()];

    /// <summary>Values that were replaced or taken away.</summary>
    public IReadOnlyList<HourRevision> Revisions => revisions;

    public ValueCounts Counts { get; private set; } = new(0, 0, 0, 0, 0);

    /// <summary>
    /// Puts a station's hours in. What is new is added, what says something else replaces what stood there. Where there is no value, or the hour came twice, what stood there stays, unless blanks
    /// are to take it away.
    /// </summary>
    /// <param name="station">The station.</param>
    /// <param name="hours">Its hours of this year; nothing of them is kept.</param>
    /// <param name="withdraws">Whether a blank takes away what stood there.</param>
    public void Take(string station, StationHours hours, bool withdraws)
    {
        ArgumentNullException.ThrowIfNull(hours);
        if (hours.Year != Year)
        {
            throw new ArgumentException($"Hours of {hours.Year} are none of {Year}.", nameof(hours));
        }

        if (!stations.TryGetValue(station, out StationHours? kept))
        {
            stations.Add(station, kept = new(Year));
        }

        for (int at = 0; at < Pollutants.Six.Count; at++)
        {
            Take(station, hours.Columns[at], kept.Columns[at], withdraws);
        }
    }

    void Take(string station, HourColumn told, HourColumn kept, bool withdraws)
    {
        ValueCounts counts = new(0, 0, 0, 0, 0);
        for (int index = 0; index < told.Compact.Length; index++)
        {
            short code = told.Compact[index];
            if (code == HourCode.Untold)
            {
                continue;
            }

            short before = kept.Compact[index];
            counts += code switch
            {
                >= 0 when before == HourCode.Doubled || (before >= 0 && kept[index] != told[index]) => Replace(told[index], before) with { Corrected = 1 },
                >= 0 when before >= 0 => new(0, 0, 0, 1, 0),
                >= 0 => Add(told[index]),
                HourCode.Doubled when before is HourCode.Untold or HourCode.Missing => Double(),
                HourCode.Missing when before >= 0 && withdraws => Replace(null, before) with { Withdrawn = 1 },
                _ when before >= 0 => new(0, 0, 0, 0, 1),
                _ => new(0, 0, 0, 0, 0),
            };

            ValueCounts Add(decimal? value)
            {
                Change(station, index);
                kept.Correct(index, value);
                return new(1, 0, 0, 0, 0);
            }

            ValueCounts Double()
            {
                Add(null);
                kept.Mark(index);
                return new(1, 0, 0, 0, 0);
            }

            ValueCounts Replace(decimal? value, short was)
            {
                revisions.Add(new(station, new(new DateOnly(Year, 1, 1).AddDays(index / ClockHour.InDay), (index % ClockHour.InDay) + 1), told.Pollutant, was >= 0 ? kept[index] : null, value));
                Add(value);
                return new(0, 0, 0, 0, 0);
            }
        }

        Counts += counts;
    }

    void Change(string station, int index)
    {
        if (!days.TryGetValue(station, out SortedSet<int>? changed))
        {
            days.Add(station, changed = []);
        }

        changed.Add(index / ClockHour.InDay);
    }
}
