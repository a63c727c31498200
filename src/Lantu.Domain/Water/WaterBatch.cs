using Lantu.Domain.Readings;

namespace Lantu.Domain.Water;

/// <summary>A batch of months of water sections.</summary>
public sealed class WaterBatch : FiledBatch
{
    /// <summary>The first day of the first month it has.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The first day of the last month.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>How many sections it has months of.</summary>
    public required int Sections { get; init; }
}
