using Lantu.Domain.Plans;

namespace Lantu.Domain.Rounds;

/// <summary>One change of a round: what was before and after, why, when and by whom.</summary>
public sealed class RoundChange
{
    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    /// <summary>Its place among the changes of the round, from 1.</summary>
    public required int Number { get; init; }

    public required RoundChangeKind Kind { get; init; }

    /// <summary>The unit it is about; all of them where none is named.</summary>
    public string? Unit { get; init; }

    /// <summary>The moments before, where they changed.</summary>
    public RoundMoments? Before { get; init; }

    /// <summary>The moments after, where they changed.</summary>
    public RoundMoments? After { get; init; }

    /// <summary>Until when something was granted.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why: the notice that was loaded, or a person's words.</summary>
    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
