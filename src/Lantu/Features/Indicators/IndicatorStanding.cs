using Lantu.Domain.Indicators;
using Lantu.Domain.Units;

namespace Lantu.Features.Indicators;

/// <summary>A unit on an indicator's page.</summary>
/// <param name="Row">Its place in the plan's table, from 1.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Judged">Where it stands.</param>
public sealed record IndicatorStanding(int Row, string Unit, Attainment Judged)
{
    /// <summary>Its rank by the figure so far, rounded as it is compared; the same figure shares a rank. Nothing without a figure.</summary>
    public int? Rank { get; init; }

    /// <summary>Its rank the time before; nothing where there was none.</summary>
    public int? RankBefore { get; init; }

    /// <summary>The same months of the year before.</summary>
    public YearSoFar? LastYear { get; init; }

    /// <summary>Where it stands on the map of tiles.</summary>
    public MapTile? Tile { get; init; }

    /// <summary>Its ranks by the figures from the new year through a month, by that month.</summary>
    public IReadOnlyDictionary<int, int> Ranks { get; init; } = new Dictionary<int, int>();

    /// <summary>Its months' own figures, by month.</summary>
    public IReadOnlyDictionary<int, decimal> Months { get; init; } = new Dictionary<int, decimal>();
}
