using Lantu.Data;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Water;

namespace Lantu.Features.Readings.Water;

/// <summary>A batch of months of sections with what was wrong with it.</summary>
public sealed record WaterBatchView(WaterPlace Place, WaterBatch Batch)
{
    /// <summary>What its columns were said to mean.</summary>
    public WaterMonthLayout Layout => StoredJson.Read<WaterMonthLayout>(Batch.Layout);

    /// <summary>What was filed of figures, where it has just been.</summary>
    public string? Done { get; init; }
}
