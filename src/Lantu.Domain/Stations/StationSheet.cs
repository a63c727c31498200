using System.Globalization;
using Lantu.Domain.Indicators;
using Lantu.Domain.Units;

namespace Lantu.Domain.Stations;

/// <summary>Understands rows of a register of stations: each becomes a placing or has a fault.</summary>
/// <param name="directory">The units of the place.</param>
public sealed class StationSheet(UnitDirectory directory)
{
    /// <summary>The longest name of a station.</summary>
    public const int LongestName = 100;

    static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    static readonly Dictionary<string, StationPurpose> Purposes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["城市点"] = StationPurpose.Urban,
        ["urban"] = StationPurpose.Urban,
        ["区域点"] = StationPurpose.Regional,
        ["regional"] = StationPurpose.Regional,
        ["背景点"] = StationPurpose.Background,
        ["background"] = StationPurpose.Background,
        ["污染监控点"] = StationPurpose.Source,
        ["source"] = StationPurpose.Source,
        ["路边交通点"] = StationPurpose.Traffic,
        ["traffic"] = StationPurpose.Traffic,
    };

    readonly List<StationFault> _faults = [];

    readonly List<(int Line, StationPlacing Placing)> _read = [];

    /// <summary>The placings that were understood.</summary>
    public IReadOnlyList<StationPlacing> Placings => StationRegister.Ordered(_read.Select(one => one.Placing));

    /// <summary>What is wrong, in the order of the rows.</summary>
    public IReadOnlyList<StationFault> Faults => _faults;

    /// <summary>The word that a file has for a purpose.</summary>
    public static string WordOf(StationPurpose purpose) => Purposes.First(one => one.Value == purpose).Key;

    /// <summary>Takes all rows of a file. The same row twice is once.</summary>
    public void Take(IEnumerable<StationRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);

        foreach (StationRow row in rows)
        {
            if (Read(row) is { } placing && !_read.Exists(one => one.Placing == placing))
            {
                _read.Add((row.Line, placing));
            }
        }

        // Of a station only rows of its own can be in conflict.
        HashSet<int> doubtful = [];
        foreach (IGrouping<string, (int Line, StationPlacing Placing)> station in _read.GroupBy(one => one.Placing.Station, StringComparer.Ordinal))
        {
            (int Line, StationPlacing Placing)[] own = [.. station];
            for (int at = 0; at < own.Length; at++)
            {
                foreach ((int line, StationPlacing other) in own[(at + 1)..].Where(other => AreInConflict(own[at].Placing, other.Placing)))
                {
                    _faults.Add(new StationFault(line, StationFaultKind.Twice, other.Station, own[at].Line.ToString(CultureInfo.InvariantCulture)));
                    doubtful.UnionWith([own[at].Line, line]);
                }
            }
        }

        _read.RemoveAll(one => doubtful.Contains(one.Line));
        _faults.Sort((one, other) => one.Line.CompareTo(other.Line));
    }

    // Beside the place as a whole a station stands for one area of each kind: a district, and in it a township.
    bool AreInConflict(StationPlacing one, StationPlacing other) => one.Overlaps(other) && (one.Purpose != other.Purpose || one.Area == other.Area || (KindOf(one.Area) is { } kind && kind == KindOf(other.Area)));

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
            : !Purposes.TryGetValue(row.Purpose.Trim(), out StationPurpose purpose) ? Fault(row, StationFaultKind.UnknownPurpose, row.Purpose, string.Join(" / ", Enum.GetValues<StationPurpose>().Select(WordOf)))
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
