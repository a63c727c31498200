using Lantu.Domain.Plans;

namespace Lantu.Domain.Delegations;

/// <summary>
/// A version of what a unit hands down 分解 to one directly below it: its part in a measure, or a share of the measure's quantities. What it says never
/// changes: who wants another hands down another version, and this one is kept.
/// </summary>
public sealed class Delegation
{
    /// <summary>Characters that a reason may have.</summary>
    public const int LongestReason = 500;

    public required PlanId PlanId { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Number of the place's unit directory, in which both units stand: the one below is seldom a unit of the plan.</summary>
    public required int DirectoryNumber { get; init; }

    /// <summary>Number of the unit that hands down.</summary>
    public required int Parent { get; init; }

    /// <summary>Number of the unit that it is handed to.</summary>
    public required int Child { get; init; }

    /// <summary>Its place among the versions for the measure and both units, from 1.</summary>
    public required int Version { get; init; }

    public required DelegationContent Content { get; init; }

    public DelegationState State { get; private set; }

    /// <summary>Why it says other than the version before, or why the shares do not come to what the unit above has to do.</summary>
    public string? Reason { get; init; }

    public required DateTimeOffset HandedAt { get; init; }

    public required string HandedBy { get; init; }

    /// <summary>When it was replaced or withdrawn.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedBy { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Number of the earlier issue's plan on which it was handed down, if it stays in the corrected one.</summary>
    public int? CarriedFrom { get; init; }

    /// <summary>Counts its steps.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether it is in force.</summary>
    public bool IsCurrent => State == DelegationState.Handed;

    /// <summary>The last step: when and by whom.</summary>
    public (DateTimeOffset At, string By) LastStep => EndedAt is { } ended ? (ended, EndedBy!) : (HandedAt, HandedBy);

    /// <summary>Gives way to another version.</summary>
    public void Replace(DateTimeOffset at, string by) => End(DelegationState.Replaced, at, by, null);

    /// <summary>Is taken back.</summary>
    public void Withdraw(string reason, DateTimeOffset at, string by) => End(DelegationState.Withdrawn, at, by, reason);

    /// <summary>The same for a corrected issue of its plan.</summary>
    /// <param name="plan">The corrected issue's plan.</param>
    /// <param name="measure">The measure there.</param>
    /// <param name="content">What it says there: shares of targets that are gone are left out.</param>
    /// <param name="prior">Number of the plan it is on.</param>
    public Delegation CarryTo(PlanId plan, int measure, DelegationContent content, int prior) => new()
    {
        PlanId = plan,
        MeasureOrdinal = measure,
        DirectoryNumber = DirectoryNumber,
        Parent = Parent,
        Child = Child,
        Version = Version,
        Content = content,
        Reason = Reason,
        HandedAt = HandedAt,
        HandedBy = HandedBy,
        State = State,
        EndedAt = EndedAt,
        EndedBy = EndedBy,
        EndReason = EndReason,
        CarriedFrom = CarriedFrom ?? prior,
    };

    void End(DelegationState state, DateTimeOffset at, string by, string? reason)
    {
        if (!IsCurrent)
        {
            throw new InvalidOperationException($"What is {State} can't become {state}.");
        }

        (State, EndedAt, EndedBy, EndReason) = (state, at, by, reason);
        Revision++;
    }
}
