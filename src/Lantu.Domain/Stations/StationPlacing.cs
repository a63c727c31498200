using Lantu.Domain.Indicators;
using Lantu.Domain.Registers;
using Lantu.Standards.AirQuality.Areas;

namespace Lantu.Domain.Stations;

/// <summary>That a station stands for an area, and when. A station stands for its district and for the whole place at once, by a placing for each.</summary>
/// <param name="Station">Its name or code, as readings name it.</param>
/// <param name="Area">Number of the unit whose area it is; <see cref="IndicatorFigure.WholePlace"/> for the place as a whole.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; nothing where it goes on.</param>
/// <param name="Purpose">What it is set up for.</param>
public sealed record StationPlacing(string Station, int Area, DateOnly From, DateOnly? Until, SiteKind Purpose) : IPlacing
{
    string IPlacing.Subject => Station;
}
