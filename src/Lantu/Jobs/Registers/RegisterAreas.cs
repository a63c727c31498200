using System.Globalization;
using Lantu.Domain.Indicators;
using Lantu.Domain.Units;

namespace Lantu.Jobs.Registers;

/// <summary>The areas of registers by name.</summary>
static class RegisterAreas
{
    /// <summary>The name of an area; its number where the directory has it no more.</summary>
    public static string NameOf(UnitDirectory directory, int area) => area == IndicatorFigure.WholePlace ? directory.Root : UnitOf(directory, area)?.Name ?? area.ToString(CultureInfo.InvariantCulture);

    /// <summary>The level that an area is of: the whole place, or a unit of some kind.</summary>
    public static string LevelOf(UnitDirectory directory, int area) => area == IndicatorFigure.WholePlace ? "place" : (UnitOf(directory, area)?.Kind ?? UnitKind.Other).ToString().ToLowerInvariant();

    static Unit? UnitOf(UnitDirectory directory, int area) => directory.Units.FirstOrDefault(unit => unit.Number == area);
}
