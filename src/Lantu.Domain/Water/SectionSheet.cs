using System.Globalization;
using Lantu.Domain.Indicators;
using Lantu.Domain.Registers;
using Lantu.Domain.Units;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>Understands rows of a register of water sections: each becomes a placing for every area it names, or has a fault.</summary>
/// <param name="directory">The units of the place.</param>
public sealed class SectionSheet(UnitDirectory directory)
{
    /// <summary>The longest name of a section, and of a water.</summary>
    public const int LongestName = 100;

    /// <summary>The longest word for what a section is set up for.</summary>
    public const int LongestLevel = 20;

    static readonly char[] Between = ['、', '；', ';'];

    readonly List<SectionFault> _faults = [];

    readonly List<(int Line, SectionPlacing Placing)> _read = [];

    readonly HashSet<SectionPlacing> _told = [];

    /// <summary>The placings that were understood.</summary>
    public IReadOnlyList<SectionPlacing> Placings => PlaceRegister.Ordered(_read.Select(one => one.Placing));

    /// <summary>What is wrong, in the order of the rows.</summary>
    public IReadOnlyList<SectionFault> Faults => _faults;

    /// <summary>The word that a file has for a kind of water.</summary>
    public static string WordOf(WaterBody body) => WaterWords.Bodies[(int)body];

    /// <summary>Takes all rows of a file. The same row twice is once.</summary>
    public void Take(IEnumerable<SectionRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);

        foreach (SectionRow row in rows)
        {
            _read.AddRange(Read(row).Where(_told.Add).Select(placing => (row.Line, placing)));
        }

        (IReadOnlyList<(int Line, SectionPlacing Placing, int Other)> told, IReadOnlySet<int> lines) = PlacingConflicts.Among(_read, AreInConflict);
        _faults.AddRange(told.DistinctBy(one => one.Line).Select(one => new SectionFault(one.Line, SectionFaultKind.Twice, one.Placing.Section, one.Other.ToString(CultureInfo.InvariantCulture))));
        _read.RemoveAll(one => lines.Contains(one.Line));
        _faults.Sort((one, other) => one.Line.CompareTo(other.Line));
    }

    // Several areas may answer for a section on one day, each once; what it is does not depend on the area.
    static bool AreInConflict(SectionPlacing one, SectionPlacing other) =>
        one.Area == other.Area || (one.Water, one.Body, one.Target, one.Level) != (other.Water, other.Body, other.Target, other.Level);

    IReadOnlyList<SectionPlacing> Read(SectionRow row)
    {
        (string section, string water, string level, string target) = (row.Section.Trim(), row.Water.Trim(), row.Level.Trim(), row.Target.Trim());
        if (section.Length == 0)
        {
            return Fault(row, SectionFaultKind.NoSection, "");
        }

        if (section.Length > LongestName || water.Length > LongestName || level.Length > LongestLevel)
        {
            bool isLevel = level.Length > LongestLevel;
            return Fault(row, SectionFaultKind.TooLong, $"{(isLevel ? level.Length : Math.Max(section.Length, water.Length))}", $"{(isLevel ? LongestLevel : LongestName)}");
        }

        if (WaterWords.BodyOf(row.Body) is not { } body)
        {
            return Fault(row, SectionFaultKind.UnknownBody, row.Body, string.Join(" / ", WaterWords.Bodies));
        }

        WaterClass? keeps = WaterWords.ClassOf(target);
        if (target.Length > 0 && keeps is null)
        {
            return Fault(row, SectionFaultKind.UnknownTarget, target);
        }

        if (RegisterDay.Of(row.From) is not { } from)
        {
            return Fault(row, SectionFaultKind.NoDay, row.From);
        }

        DateOnly? until = RegisterDay.Of(row.Until);
        if (until is null != (row.Until.Trim().Length == 0))
        {
            return Fault(row, SectionFaultKind.NoDay, row.Until);
        }

        if (until < from)
        {
            return Fault(row, SectionFaultKind.EndsBefore, row.Until, row.From);
        }

        List<SectionPlacing> read = [];
        foreach (string name in row.Areas.Split(Between, StringSplitOptions.TrimEntries))
        {
            if (IndicatorFigure.AreaOf(name, directory) is not { } area)
            {
                return Fault(row, SectionFaultKind.UnknownArea, name);
            }

            read.Add(new SectionPlacing(section, area, from, until, water, body, keeps, level));
        }

        return read;
    }

    IReadOnlyList<SectionPlacing> Fault(SectionRow row, SectionFaultKind kind, string found, string wanted = "")
    {
        _faults.Add(new SectionFault(row.Line, kind, found.Trim(), wanted));
        return [];
    }
}
