using Lantu.Data;
using Lantu.Data.Readings;
using Lantu.Domain.Readings;
using Lantu.Ui;

namespace Lantu.Features.Readings;

/// <summary>A batch of readings with what was wrong with it.</summary>
public sealed record BatchView(PlanName Plan, ReadingBatch Batch)
{
    public string Place { get; init; } = "";

    /// <summary>What its columns were said to mean.</summary>
    public ReadingLayout Layout => StoredJson.Read<ReadingLayout>(Batch.Layout);

    /// <summary>What was filed of figures, where it has just been.</summary>
    public string? Done { get; init; }

    public string List => $"{Plan.Address}/readings";
}
