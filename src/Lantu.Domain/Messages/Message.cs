using Lantu.Domain.Plans;

namespace Lantu.Domain.Messages;

/// <summary>Something that is told 通知 to a unit of a plan, to all who have a role on it, or to one person.</summary>
public sealed class Message
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place among the plan's, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The unit's place in the plan; absent where a role is told.</summary>
    public int? UnitOrdinal { get; init; }

    /// <summary>Number of the unit in the place's directory, where one is told that stands below a unit of the plan; only who reaches it reads it.</summary>
    public int? Body { get; init; }

    /// <summary>The role that is told; absent where a unit or a person is.</summary>
    public MessageRole? Role { get; init; }

    /// <summary>Number of the account of the one person who is told; nobody else reads it.</summary>
    public int? Person { get; init; }

    /// <summary>What is told: a stable word such as round.moved, which has its sentence in the pages' resources.</summary>
    public required string Kind { get; init; }

    /// <summary>What stands in the sentence.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>Where it leads, below the plan's address.</summary>
    public required string Path { get; init; }

    public required DateTimeOffset At { get; init; }
}
