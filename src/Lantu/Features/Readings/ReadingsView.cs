using Lantu.Ui;

namespace Lantu.Features.Readings;

/// <summary>The hours that a plan's place has.</summary>
public sealed record ReadingsView(PlanName Plan)
{
    public string Place { get; init; } = "";

    /// <summary>Whether the place has a unit directory; without one nothing can be filed.</summary>
    public bool HasDirectory { get; init; }

    /// <summary>What was filed, the last first.</summary>
    public IReadOnlyList<BatchLine> Batches { get; init; } = [];

    /// <summary>What is kept, month by month.</summary>
    public IReadOnlyList<MonthLine> Months { get; init; } = [];

    public string Address => $"{Plan.Address}/readings";
}
