using Lantu.Ui;

namespace Lantu.Features.Readings.Water;

/// <summary>What is kept of a place's water sections.</summary>
public sealed record WaterView(WaterPlace Place)
{
    public WaterFilter Filter { get; init; } = new();

    /// <summary>The sections that match, by name.</summary>
    public IReadOnlyList<SectionLine> Sections { get; init; } = [];

    /// <summary>How many sections there are.</summary>
    public int Total { get; init; }

    /// <summary>How many sections each month is kept of.</summary>
    public IReadOnlyDictionary<(int Year, int Month), int> Months { get; init; } = new Dictionary<(int, int), int>();

    /// <summary>What was filed, the last first.</summary>
    public IReadOnlyList<WaterBatchLine> Batches { get; init; } = [];

    /// <summary>The registers that were filed, the last first: version, file, when, by whom.</summary>
    public IReadOnlyList<(int Version, string File, DateTimeOffset At, string By)> Registers { get; init; } = [];

    public string? Done { get; init; }

    public PlanName Plan => Place.Plan;
}
