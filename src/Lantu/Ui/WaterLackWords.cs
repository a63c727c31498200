using Lantu.Data.Readings.Water;
using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Ui;

/// <summary>Why water has no class, or an area no ratio, in words.</summary>
static class WaterLackWords
{
    public static string Of(Shortfall? why) => why is null ? "" : Words.Of($"waterlack-{why.Lack}", why.Found, why.Needed, Where(why.Where)).TrimEnd();

    // Items by the symbols they are declared by; anything else as it is.
    static string Where(string where) => string.Join("、", where.Split(", ").Select(one => Enum.TryParse(one, out WaterItem item) && Enum.IsDefined(item) ? WaterQuantity.SymbolOf(item) : one));
}
