namespace Lantu.Domain.Plans;

/// <summary>One annex plan 专项行动计划 of a plan.</summary>
public sealed class Programme
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its number among the attachments.</summary>
    public required int Annex { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<int> MissingNumbers { get; init; } = [];

    /// <summary>The names its table prints over its columns.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
}
