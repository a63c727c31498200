using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.AdHocRounds;

/// <summary>One of the times 期次 that an approved ad-hoc round is asked, with its moments and the notices they rest on.</summary>
public sealed class AdHocTurn
{
    public required PlanId PlanId { get; init; }

    /// <summary>Number of the ad-hoc round.</summary>
    public required int RoundNumber { get; init; }

    /// <summary>Which time it is, from 1.</summary>
    public required int Number { get; init; }

    public required RoundMoment Opens { get; init; }

    public required RoundMoment Due { get; set; }

    /// <summary>When the units were told that it has opened.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    public string? SealedBy { get; private set; }

    /// <summary>Counts its steps.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether it takes answers by its own moments: from its opening until it is sealed, late ones too.</summary>
    public bool IsOpen(DateTimeOffset now) => SealedAt is null && Opens.At <= now;

    /// <summary>Whether an answer of an instant is late 迟报; never by a day that a notice to come may move.</summary>
    public bool IsLate(DateTimeOffset at) => ReportingRound.HasPassed(Due, at);

    /// <summary>Records that the units were told of it, once.</summary>
    /// <returns>Whether they are to be told now.</returns>
    public bool Open(DateTimeOffset now)
    {
        if (OpenedAt is not null || !IsOpen(now))
        {
            return false;
        }

        OpenedAt = now;
        Version++;
        return true;
    }

    /// <summary>The day it is due as derived anew, where nobody has been held to the one before.</summary>
    /// <returns>Whether it is otherwise than before.</returns>
    public bool Set(RoundMoment due, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(due);

        if (SealedAt is not null || IsLate(now) || Due.IsSame(due))
        {
            return false;
        }

        Due = due;
        Version++;
        return true;
    }

    /// <summary>Freezes what was answered.</summary>
    /// <exception cref="InvalidOperationException">It is sealed, or not open yet.</exception>
    public void Seal(DateTimeOffset at, string by)
    {
        if (!IsOpen(at))
        {
            throw new InvalidOperationException("It is sealed already, or not open yet.");
        }

        (SealedAt, SealedBy) = (at, by);
        Version++;
    }
}
