namespace Lantu.Domain.Plans;

/// <summary>One annex plan 专项行动计划 of a plan.</summary>
public sealed class Programme
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place in the plan, from 1; it stands in addresses.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Its number among the attachments; a plan's body and its annexes may have one in common.</summary>
    public required int Annex { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<int> MissingNumbers { get; init; } = [];

    /// <summary>The names its table prints over its columns.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
}
