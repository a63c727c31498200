using Lantu.Domain.Registers;
using Lantu.Domain.Stations;

namespace Lantu.Features.Stations;

/// <summary>A station with all its placings.</summary>
/// <param name="Name">Its name or code.</param>
/// <param name="Placings">By area and first day.</param>
public sealed record StationLine(string Name, IReadOnlyList<StationPlacing> Placings)
{
    /// <summary>Where it is on a day: standing, ended, or not begun.</summary>
    public StationStanding On(DateOnly day) =>
        Placings.Any(one => one.Covers(day)) ? StationStanding.Standing
        : Placings.All(one => one.Until < day) ? StationStanding.Ended
        : Placings.Any(one => one.Until < day) ? StationStanding.Between
        : StationStanding.ToCome;
}
