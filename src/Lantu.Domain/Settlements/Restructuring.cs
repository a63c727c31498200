namespace Lantu.Domain.Settlements;

/// <summary>What an act changed of which measures a plan has, and under which task they stand.</summary>
public sealed record Restructuring
{
    /// <summary>Measures that are new.</summary>
    public IReadOnlyList<AddedMeasure> Added { get; init; } = [];

    /// <summary>Measures that are gone.</summary>
    public IReadOnlyList<RemovedMeasure> Removed { get; init; } = [];

    /// <summary>Measures that stand under another task.</summary>
    public IReadOnlyList<MovedMeasure> Moved { get; init; } = [];

    /// <summary>The task that was opened for what is new.</summary>
    public int? OpenedTask { get; init; }

    /// <summary>Tasks that lost their last measure and went with it.</summary>
    public IReadOnlyList<int> ClosedTasks { get; init; } = [];
}
