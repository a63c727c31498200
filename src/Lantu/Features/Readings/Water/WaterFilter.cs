using System.Globalization;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Features.Readings.Water;

/// <summary>Which sections are shown, as the address says it. What it asks that does not exist is not asked.</summary>
public sealed record WaterFilter
{
    /// <summary>Number of an area that answers for them; 0 for the whole place.</summary>
    public int? Area { get; init; }

    /// <summary>The class that they had last.</summary>
    public WaterClass? Class { get; init; }

    public static WaterFilter From(IQueryCollection query) => new()
    {
        Area = int.TryParse(query["area"], NumberStyles.None, CultureInfo.InvariantCulture, out int area) ? area : null,
        Class = Enum.TryParse(query["class"], out WaterClass of) && Enum.IsDefined(of) ? of : null,
    };
}
