using System.Globalization;
using Lantu.Domain.Indicators;
using Lantu.Domain.Units;
using Lantu.Standards.AirQuality.Areas;

namespace Lantu.Domain.Stations;

/// <summary>Understands rows of a register of stations: each becomes a placing or has a fault.</summary>
/// <param name="directory">The units of the place.</param>
public sealed class StationSheet(UnitDirectory directory)
{
    /// <summary>The longest name of a station.</summary>
    public const int LongestName = 100;

    static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    static readonly Dictionary<string, SiteKind> Purposes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["城市点"] = SiteKind.Urban,
        ["urban"] = SiteKind.Urban,
        ["区域点"] = SiteKind.Regional,
        ["regional"] = SiteKind.Regional,
        ["背景点"] = SiteKind.Background,
        ["background"] = SiteKind.Background,
        ["污染监控点"] = SiteKind.Source,
        ["source"] = SiteKind.Source,
        ["路边交通点"] = SiteKind.Traffic,
        ["traffic"] = SiteKind.Traffic,
    };

    readonly List<StationFault> _faults = [];

    readonly List<(int Line, StationPlacing Placing)> _read = [];

    readonly HashSet<StationPlacing> _told = [];

    /// <summary>The placings that were understood.</summary>
    public IReadOnlyList<StationPlacing> Placings => StationRegister.Ordered(_read.Select(one => one.Placing));

    /// <summary>What is wrong, in the order of the rows.</summary>
    public IReadOnlyList<StationFault> Faults => _faults;

    /// <summary>The purpose that a word of a file means, Chinese or English; nothing where it is no such word.</summary>
    public static SiteKind? PurposeOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        return Purposes.TryGetValue(word.Trim(), out SiteKind purpose) ? purpose : null;
    }

    /// <summary>The word that a file has for a purpose.</summary>
    public static string WordOf(SiteKind purpose) => Purposes.First(one => one.Value == purpose).Key;

    /// <summary>Takes all rows of a file. The same row twice is once.</summary>
    public void Take(IEnumerable<StationRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);

        foreach (StationRow row in rows)
        {
            if (Read(row) is { } placing && _told.Add(placing))
            {
                _read.Add((row.Line, placing));
            }
        }

        // Of a station only rows of its own can be in conflict.
        HashSet<int> doubtful = [];
        foreach (IGrouping<string, (int Line, StationPlacing Placing)> station in _read.GroupBy(one => one.Placing.Station, StringComparer.Ordinal))
        {
            FindConflicts([.. station.Select(one => (one.Line, one.Placing, KindOf(one.Placing.Area)))], doubtful);
        }

        _read.RemoveAll(one => doubtful.Contains(one.Line));
        _faults.Sort((one, other) => one.Line.CompareTo(other.Line));
    }

    // A row is told once, with the first that it is in conflict with; none of them is taken.
    void FindConflicts(IReadOnlyList<(int Line, StationPlacing Placing, UnitKind? Kind)> rows, HashSet<int> doubtful)
    {
        for (int at = 1; at < rows.Count; at++)
        {
            bool isTold = false;
            for (int before = 0; before < at; before++)
            {
                if (AreInConflict(rows[before], rows[at]))
                {
                    if (!isTold)
                    {
                        _faults.Add(new StationFault(rows[at].Line, StationFaultKind.Twice, rows[at].Placing.Station, rows[before].Line.ToString(CultureInfo.InvariantCulture)));
                        doubtful.Add(rows[at].Line);
                        isTold = true;
                    }

                    doubtful.Add(rows[before].Line);
                }
            }
        }
    }

    // Beside the place as a whole a station stands for one area of each kind: a district, and in it a township.
    static bool AreInConflict((int Line, StationPlacing Placing, UnitKind? Kind) one, (int Line, StationPlacing Placing, UnitKind? Kind) other) =>
        one.Placing.Overlaps(other.Placing) && (one.Placing.Purpose != other.Placing.Purpose || one.Placing.Area == other.Placing.Area || (one.Kind is { } kind && kind == other.Kind));

    UnitKind? KindOf(int area) => area == IndicatorFigure.WholePlace ? null : directory.Units.First(unit => unit.Number == area).Kind;

    StationPlacing? Read(StationRow row)
    {
        string station = row.Station.Trim();
        if (station.Length is 0 or > LongestName)
        {
            return station.Length == 0 ? Fault(row, StationFaultKind.NoStation, "") : Fault(row, StationFaultKind.TooLong, $"{station.Length}", $"{LongestName}");
        }

        if (IndicatorFigure.AreaOf(row.Area, directory) is not { } area)
        {
            return Fault(row, StationFaultKind.UnknownArea, row.Area);
        }

        if (DayOf(row.From) is not { } from)
        {
            return Fault(row, StationFaultKind.NoDay, row.From);
        }

        DateOnly? until = DayOf(row.Until);
        if (until is null != (row.Until.Trim().Length == 0))
        {
            return Fault(row, StationFaultKind.NoDay, row.Until);
        }

        return until < from ? Fault(row, StationFaultKind.EndsBefore, row.Until, row.From)
            : PurposeOf(row.Purpose) is not { } purpose ? Fault(row, StationFaultKind.UnknownPurpose, row.Purpose, string.Join(" / ", Enum.GetValues<SiteKind>().Select(WordOf)))
            : new StationPlacing(station, area, from, until, purpose);
    }

    // A workbook's day may have a time of midnight behind it.
    static DateOnly? DayOf(string text)
    {
        string day = text.Trim().Normalize(System.Text.NormalizationForm.FormKC).Split(' ', 'T')[0];
        return DateOnly.TryParseExact(day, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly read) ? read : null;
    }

    StationPlacing? Fault(StationRow row, StationFaultKind kind, string found, string wanted = "")
    {
        _faults.Add(new StationFault(row.Line, kind, found.Trim(), wanted));
        return null;
    }
}
