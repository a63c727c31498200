using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Data.Readings;

/// <summary>
/// Puts readings into the years of their stations. Where the rows of a station follow one another its years are handed on as soon as another begins, and their columns are used again; else all
/// are kept until the end.
/// </summary>
sealed class StationGathering(StationsSeen seen, Action<string, StationHours> take)
{
    readonly Dictionary<(string Station, int Year), StationHours> years = [];

    readonly Stack<StationHours> spare = [];

    ClockHour? last;

    Dictionary<string, ClockHour>? lastOf;

    string? current;

    StationHours? hours;

    /// <summary>The file that is being read, to be named where it is refused.</summary>
    public string File { get; set; } = "";

    /// <summary>The year of a station's hour; tells whether the hour is earlier than the one before.</summary>
    public StationHours YearOf(string station, ClockHour hour, out bool isEarlier)
    {
        if (!ReferenceEquals(station, current) && station != current)
        {
            Begin(station);
        }

        isEarlier = hour < last;
        last = hour;
        if (hours is null || hours.Year != hour.Day.Year)
        {
            hours = Year(station, hour.Day.Year);
        }

        return hours;
    }

    /// <summary>Whether a year is the one that readings now come to.</summary>
    public bool IsAt(StationHours year) => ReferenceEquals(hours, year);

    /// <summary>Whether a station's hour follows those before in order.</summary>
    public bool IsLater(string station, ClockHour hour) => station == current && !(hour < last);

    /// <summary>Tells of later hours of the same station that were put in without asking for each.</summary>
    public void Passed(ClockHour hour) => last = hour;

    /// <summary>Hands on what is still kept, by station and year.</summary>
    public void End()
    {
        foreach (((string station, _), StationHours year) in years.OrderBy(one => one.Key.Station, StringComparer.Ordinal).ThenBy(one => one.Key.Year))
        {
            take(station, year);
            spare.Push(year);
        }

        years.Clear();
        (hours, current) = (null, null);
    }

    void Begin(string station)
    {
        if (seen.ByStation)
        {
            End();
            if (!seen.Add(station))
            {
                throw new ReadingsRefusedException(ReadingsRefusal.StationAgain, File, station);
            }

            last = null;
        }
        else
        {
            lastOf ??= [];
            if (current is not null && last is { } hour)
            {
                lastOf[current] = hour;
            }

            last = lastOf.TryGetValue(station, out ClockHour known) ? known : null;
        }

        hours = null;
        current = station;
    }

    StationHours Year(string station, int year)
    {
        if (!years.TryGetValue((station, year), out StationHours? found))
        {
            if (spare.TryPop(out found))
            {
                found.Clear(year);
            }
            else
            {
                found = new(year);
            }

            years.Add((station, year), found);
        }

        return found;
    }
}
