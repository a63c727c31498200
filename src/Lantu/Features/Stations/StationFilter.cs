using System.Globalization;
using Lantu.Standards.AirQuality.Areas;

namespace Lantu.Features.Stations;

/// <summary>Which stations are shown, as the address says it. What it asks that does not exist is not asked.</summary>
public sealed record StationFilter
{
    /// <summary>Number of the area they stand for; 0 for the whole place.</summary>
    public int? Area { get; init; }

    /// <summary>What they are set up for.</summary>
    public SiteKind? Purpose { get; init; }

    public static StationFilter From(IQueryCollection query) => new()
    {
        Area = int.TryParse(query["area"], NumberStyles.None, CultureInfo.InvariantCulture, out int area) ? area : null,
        Purpose = Enum.TryParse(query["purpose"], out SiteKind purpose) && Enum.IsDefined(purpose) ? purpose : null,
    };
}
