using Lantu.Domain.Units;

namespace Lantu.Documents.Interpreter;

/// <summary>The names of districts as they stand in prose: 房山区 and not 房山区政府.</summary>
static class PlaceNames
{
    public static IReadOnlyList<string> Of(UnitDirectory directory) =>
        [.. directory.Units
            .Where(unit => unit.Kind == UnitKind.District && unit.ValidTo is null)
            .Select(unit => Bare(unit.Name))];

    public static string Bare(string unit)
    {
        foreach (string ending in (string[])["人民政府", "政府", "管理委员会", "管委会"])
        {
            if (unit.EndsWith(ending, StringComparison.Ordinal) && unit.Length > ending.Length + 1)
            {
                return unit[..^ending.Length];
            }
        }

        return unit;
    }
}
