using Lantu.Data.Readings.Areas;
using Lantu.Data.Readings.Results;
using Lantu.Domain.Indicators;
using Lantu.Domain.Stations;
using Lantu.Domain.Units;
using Lantu.Jobs.Stations;
using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Jobs.Readings;

/// <summary>Readings to be filed, and how figures come of them.</summary>
/// <param name="Directory">Number of the place's unit directory.</param>
/// <param name="Units">Its units.</param>
/// <param name="List">The files.</param>
sealed record ReadingFiling(int Directory, UnitDirectory Units, ReadingList List)
{
    /// <summary>Which areas there are, of which stations, and what sand was approved.</summary>
    public required AreaDeclaration Areas { get; init; }

    /// <summary>What tells the areas from any others: figures of the same hours and areas are the same.</summary>
    public required string AreasMark { get; init; }

    public StationVersions Versions { get; init; } = new();

    /// <summary>Whether approved sand was declared: then days are counted on both bases.</summary>
    public bool HasSand { get; init; }

    /// <summary>How far the readings are settled.</summary>
    public FigureState State { get; init; } = FigureState.Preliminary;

    /// <summary>Readings of a place by its own register; without one hours are kept, and no area has figures.</summary>
    public static ReadingFiling Of(int directory, UnitDirectory units, ReadingList list, StationRegister? register) => new(directory, units, list)
    {
        Areas = new(register is null ? Array.Empty<Membership>().ToLookup(_ => "", StringComparer.Ordinal) : StationRegisters.NetworkOf(register, units), [], SandScope.ExceedingDays),
        AreasMark = $"register {register?.Version}",
    };
}
