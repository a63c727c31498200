using System.Globalization;
using Lantu.Standards.AirQuality;

namespace Lantu.Features.Readings;

/// <summary>Which time and pollutant of a station are looked at, as the address says it. What it asks that does not exist is not asked.</summary>
public sealed record StationMoment
{
    public int? Year { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>One of the six.</summary>
    public Pollutant? Pollutant { get; init; }

    public static StationMoment From(IQueryCollection query) => new()
    {
        Year = int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null,
        Day = DateOnly.TryParseExact(query["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null,
        Pollutant = Enum.TryParse(query["pollutant"], out Pollutant pollutant) && Pollutants.Six.Contains(pollutant) ? pollutant : null,
    };
}
