using Lantu.Domain.Readings;
using Lantu.Ui;

namespace Lantu.Features.Readings;

/// <summary>A batch of readings with what was wrong with it.</summary>
public sealed record BatchView(PlanName Plan, ReadingBatch Batch)
{
    public string Place { get; init; } = "";

    public string List => $"{Plan.Address}/readings";
}
