using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Indicators;
using Lantu.Domain.Stations;
using Lantu.Domain.Units;
using Lantu.Standards.AirQuality.Areas;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Stations;

/// <summary>The registers of stations that places have.</summary>
static class StationRegisters
{
    /// <summary>The register of a place that counts; nothing where none was filed.</summary>
    public static Task<StationRegister?> LastAsync(LantuDb db, int directory, CancellationToken cancellation = default) =>
        db.StationRegisters.Where(r => r.DirectoryNumber == directory).OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancellation);

    /// <summary>The name of an area; its number where the directory has it no more.</summary>
    public static string AreaOf(UnitDirectory directory, int area) => area == IndicatorFigure.WholePlace ? directory.Root : UnitOf(directory, area)?.Name ?? area.ToString(CultureInfo.InvariantCulture);

    /// <summary>The level that an area is of: the whole place, or a unit of some kind.</summary>
    public static string LevelOf(UnitDirectory directory, int area) => area == IndicatorFigure.WholePlace ? "place" : (UnitOf(directory, area)?.Kind ?? UnitKind.Other).ToString().ToLowerInvariant();

    /// <summary>Memberships by level, as areas are evaluated.</summary>
    public static ILookup<string, Membership> NetworkOf(StationRegister register, UnitDirectory directory) => register.Placings.ToLookup(
        one => LevelOf(directory, one.Area),
        one => new Membership(one.Station, AreaOf(directory, one.Area), one.From, one.Until, one.Purpose),
        StringComparer.Ordinal);

    static Unit? UnitOf(UnitDirectory directory, int area) => directory.Units.FirstOrDefault(unit => unit.Number == area);
}
