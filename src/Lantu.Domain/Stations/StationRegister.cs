using Lantu.Domain.Registers;

namespace Lantu.Domain.Stations;

/// <summary>The register of a place's air stations: which stand for which areas, and since when.</summary>
public sealed class StationRegister : PlaceRegister
{
    /// <summary>By station, area and first day.</summary>
    public required IReadOnlyList<StationPlacing> Placings { get; init; }
}
