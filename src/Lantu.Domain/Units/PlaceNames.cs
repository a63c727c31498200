namespace Lantu.Domain.Units;

/// <summary>The names of districts as they stand in prose: 房山区 and not 房山区政府.</summary>
public static class PlaceNames
{
    /// <summary>The districts of a directory that still exist, bare.</summary>
    public static IReadOnlyList<string> Of(UnitDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);

        return [.. directory.Units
            .Where(unit => unit.Kind == UnitKind.District && unit.ValidTo is null)
            .Select(unit => Bare(unit.Name))];
    }

    /// <summary>The district of a government: its name without 政府 and the like.</summary>
    public static string Bare(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

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
