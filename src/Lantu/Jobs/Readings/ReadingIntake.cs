using System.Globalization;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Kept;
using Lantu.Domain.Readings;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Jobs.Readings;

/// <summary>Files of readings on their way into the years that are kept; a year is read when the first of its hours comes.</summary>
/// <param name="store">The place's hours.</param>
/// <param name="months">Which files hold them.</param>
/// <param name="withdraws">Whether a blank takes away what stood there.</param>
sealed class ReadingIntake(HourStore store, IReadOnlyDictionary<(int Year, int Month), HourMonth> months, bool withdraws)
{
    readonly HashSet<string> _stations = new(StringComparer.Ordinal);

    /// <summary>The files that held the months when they were read.</summary>
    public IReadOnlyDictionary<(int Year, int Month), HourMonth> Months => months;

    /// <summary>The years that were opened.</summary>
    public SortedDictionary<int, KeptYear> Years { get; } = [];

    /// <summary>What the files changed.</summary>
    public ValueCounts Counts => Years.Values.Aggregate(new ValueCounts(0, 0, 0, 0, 0), (sum, year) => sum + year.Counts);

    /// <summary>Values that were replaced.</summary>
    public IReadOnlyList<HourRevision> Revisions => [.. Years.Values.SelectMany(year => year.Revisions)];

    /// <summary>How many stations the files have hours of.</summary>
    public int Stations => _stations.Count;

    /// <summary>The first day that the files have hours of.</summary>
    public DateOnly First { get; private set; } = DateOnly.MaxValue;

    /// <summary>The last one.</summary>
    public DateOnly Last { get; private set; } = DateOnly.MinValue;

    /// <summary>The files that hold the years that were opened.</summary>
    public IReadOnlyList<string> State => [.. months.Where(one => Years.ContainsKey(one.Key.Year)).Select(one => one.Value.File).Order(StringComparer.Ordinal)];

    /// <summary>Opens years as they are kept.</summary>
    public void Open(int first, int last)
    {
        for (int year = first; year <= last; year++)
        {
            YearOf(year);
        }
    }

    /// <summary>Reads files.</summary>
    public void Read(IReadOnlyList<ReadingPart> parts, ReadingFindings findings, Action<int> told, CancellationToken cancellation)
    {
        for (int at = 0; at < parts.Count; at++)
        {
            string file = parts[at].File;
            parts[at].Read(findings, (station, hours) =>
            {
                cancellation.ThrowIfCancellationRequested();
                Look(file, station, hours, findings);
                Take(station, hours);
            });
            told(at + 1);
        }
    }

    /// <summary>Writes the months that changed.</summary>
    public Dictionary<(int Year, int Month), HourMonth> Save(int directory)
    {
        Dictionary<(int, int), HourMonth> saved = [];
        foreach (KeptYear year in Years.Values)
        {
            foreach (int month in year.ChangedMonths)
            {
                (string name, int stations, int rows) = store.SaveMonth(year, month);
                saved[(year.Year, month)] = new HourMonth { DirectoryNumber = directory, Year = year.Year, Month = month, File = name, Stations = stations, Rows = rows };
            }
        }

        return saved;
    }

    static void Look(string file, string station, StationHours hours, ReadingFindings findings)
    {
        DateTime newYear = new(hours.Year, 1, 1);
        foreach (HourColumn column in hours.Columns)
        {
            foreach ((int first, int count) in StuckHours.In(column))
            {
                findings.Add(new(ReadingFault.Stuck, file, 0, Pollutants.SymbolOf(column.Pollutant), string.Create(CultureInfo.InvariantCulture, $"{station} {newYear.AddHours(first):yyyy-MM-dd HH:00} + {count} h: {column[first]}")));
            }
        }
    }

    void Take(string station, StationHours hours)
    {
        (int first, int last) = (hours.Days, -1);
        foreach (HourColumn column in hours.Columns)
        {
            Span<short> all = column.Compact;
            if (all.IndexOfAnyExcept(HourCode.Untold) is var from and >= 0)
            {
                (first, last) = (Math.Min(first, from / ClockHour.InDay), Math.Max(last, all.LastIndexOfAnyExcept(HourCode.Untold) / ClockHour.InDay));
            }
        }

        if (last < 0)
        {
            return;
        }

        DateOnly newYear = new(hours.Year, 1, 1);
        (First, Last) = (newYear.AddDays(first) < First ? newYear.AddDays(first) : First, newYear.AddDays(last) > Last ? newYear.AddDays(last) : Last);
        _stations.Add(station);
        YearOf(hours.Year).Take(station, hours, withdraws);
    }

    KeptYear YearOf(int year)
    {
        if (!Years.TryGetValue(year, out KeptYear? kept))
        {
            Years.Add(year, kept = store.Open(year, months.Where(one => one.Key.Year == year).OrderBy(one => one.Key.Month).Select(one => one.Value.File)));
        }

        return kept;
    }
}
