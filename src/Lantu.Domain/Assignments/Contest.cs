using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Assignments;

/// <summary>A unit's word that an assignment is not its own 异议, and the office's ruling.</summary>
public sealed class Contest
{
    public const int LongestReason = 2_000;

    public required PlanId PlanId { get; init; }

    /// <summary>Its place among the contests on the plan, from 1.</summary>
    public required int Number { get; init; }

    public required int MeasureOrdinal { get; init; }

    public required ResponsibilityRole Role { get; init; }

    public required string Unit { get; init; }

    public required string Reason { get; init; }

    /// <summary>The unit that it thinks is meant.</summary>
    public string? Meant { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>The plan's number where it was made first, if it was carried over from an earlier issue.</summary>
    public int? CarriedFrom { get; init; }

    public ContestState State { get; private set; }

    /// <summary>The ruling in the office's words.</summary>
    public string? Ruling { get; private set; }

    public DateTimeOffset? RuledAt { get; private set; }

    public string? RuledBy { get; private set; }

    /// <summary>Number of the decision that upheld it.</summary>
    public int? DecisionNumber { get; private set; }

    /// <summary>Whether it waits for a ruling.</summary>
    public bool IsOpen => State is ContestState.Open or ContestState.Referred;

    /// <summary>Rules on it, or says what became of it.</summary>
    public void Rule(ContestState state, string? ruling, int? decision, DateTimeOffset at, string by)
    {
        if (!IsOpen)
        {
            throw new InvalidOperationException($"Contest {Number} is ruled on already.");
        }

        (State, Ruling, DecisionNumber, RuledAt, RuledBy) = (state, ruling, decision, at, by);
    }

    /// <summary>Takes the ruling back.</summary>
    public void Reopen() => (State, Ruling, DecisionNumber, RuledAt, RuledBy) = (ContestState.Open, null, null, null, null);
}
