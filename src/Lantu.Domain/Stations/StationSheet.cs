using System.Globalization;
using Lantu.Domain.Indicators;
using Lantu.Domain.Registers;
using Lantu.Domain.Units;
using Lantu.Standards.AirQuality.Areas;

namespace Lantu.Domain.Stations;

/// <summary>Understands rows of a register of stations: each becomes a placing or has a fault.</summary>
/// <param name="directory">The units of the place.</param>
public sealed class StationSheet(UnitDirectory directory)
{
    /// <summary>The longest name of a station.</summary>
    public const int LongestName = 100;

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

    readonly Dictionary<int, UnitKind> _kinds = directory.Units.Where(unit => unit.Number > 0).ToDictionary(unit => unit.Number, unit => unit.Kind);

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

        (IReadOnlyList<(int Line, StationPlacing Placing, int Other)> told, IReadOnlySet<int> lines) = PlacingConflicts.Among(_read, AreInConflict);
        _faults.AddRange(told.Select(one => new StationFault(one.Line, StationFaultKind.Twice, one.Placing.Station, one.Other.ToString(CultureInfo.InvariantCulture))));
        _read.RemoveAll(one => lines.Contains(one.Line));
        _faults.Sort((one, other) => one.Line.CompareTo(other.Line));
    }

    // Beside the place as a whole a station stands for one area of each kind: a district, and in it a township.
    bool AreInConflict(StationPlacing one, StationPlacing other) =>
        one.Purpose != other.Purpose || one.Area == other.Area || (_kinds.TryGetValue(one.Area, out UnitKind kind) && _kinds.TryGetValue(other.Area, out UnitKind of) && kind == of);

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

        if (RegisterDay.Of(row.From) is not { } from)
        {
            return Fault(row, StationFaultKind.NoDay, row.From);
        }

        DateOnly? until = RegisterDay.Of(row.Until);
        if (until is null != (row.Until.Trim().Length == 0))
        {
            return Fault(row, StationFaultKind.NoDay, row.Until);
        }

        return until < from ? Fault(row, StationFaultKind.EndsBefore, row.Until, row.From)
            : PurposeOf(row.Purpose) is not { } purpose ? Fault(row, StationFaultKind.UnknownPurpose, row.Purpose, string.Join(" / ", Enum.GetValues<SiteKind>().Select(WordOf)))
            : new StationPlacing(station, area, from, until, purpose);
    }

    StationPlacing? Fault(StationRow row, StationFaultKind kind, string found, string wanted = "")
    {
        _faults.Add(new StationFault(row.Line, kind, found.Trim(), wanted));
        return null;
    }
}
