using Lantu.Domain.Plans;

namespace Lantu.Domain.Assignments;

/// <summary>A dated decision of the office over the frozen plan: whom an open point means, or who owes instead of a unit that contested. It is shown as the office's, never as the document's words.</summary>
public sealed class Decision
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place among the decisions on the plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The open point it settles; absent where it upholds a contest.</summary>
    public int? OpenPointNumber { get; init; }

    /// <summary>The contest it upholds; absent where it settles an open point.</summary>
    public int? ContestNumber { get; init; }

    /// <summary>The units meant, by their directory names; empty where it is decided that nobody owes anything by it.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>What it rests on, in the office's words.</summary>
    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>The plan's number where the decision was made first, if it was carried over from an earlier issue.</summary>
    public int? CarriedFrom { get; init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public string? RevokedBy { get; private set; }

    /// <summary>Takes it back.</summary>
    public void Revoke(DateTimeOffset at, string by)
    {
        if (RevokedAt is not null)
        {
            throw new InvalidOperationException($"Decision {Number} is revoked already.");
        }

        (RevokedAt, RevokedBy) = (at, by);
    }
}
