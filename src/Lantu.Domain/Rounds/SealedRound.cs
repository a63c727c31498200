using Lantu.Domain.Plans;

namespace Lantu.Domain.Rounds;

/// <summary>A round's figures as they were frozen: bytes that are computed again, and compared, at any time.</summary>
public sealed class SealedRound
{
    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    /// <summary>1 for the seal, more for corrections beside it.</summary>
    public required int Revision { get; init; }

    /// <summary>Canonical JSON in UTF-8.</summary>
    public required byte[] Content { get; init; }

    /// <summary>SHA-256 of the content, in hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Why a correction was sealed; empty for the seal itself.</summary>
    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
