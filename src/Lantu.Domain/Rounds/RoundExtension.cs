using Lantu.Domain.Plans;

namespace Lantu.Domain.Rounds;

/// <summary>A round, or one unit's part of it, extended or unlocked until a day, with the reason.</summary>
public sealed class RoundExtension
{
    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    /// <summary>Its place among those of the round, from 1.</summary>
    public required int Number { get; init; }

    public required ExtensionKind Kind { get; init; }

    /// <summary>The unit it is granted to; all of them where none is named.</summary>
    public string? Unit { get; init; }

    /// <summary>Until when.</summary>
    public required RoundMoment Until { get; init; }

    /// <summary>Until when late ones are taken; of an unlock the same.</summary>
    public required RoundMoment Locks { get; set; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>When it was found that it has run out.</summary>
    public DateTimeOffset? DueReachedAt { get; private set; }

    /// <summary>When it was found that late ones are taken no longer.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether it has run out.</summary>
    public bool HasRunOut(DateTimeOffset now) => DueReachedAt is not null || ReportingRound.HasPassed(Until, now);

    /// <summary>Whether late ones are taken no longer.</summary>
    public bool HasEnded(DateTimeOffset now) => EndedAt is not null || ReportingRound.HasPassed(Locks, now);

    /// <summary>Whether it is granted to the unit.</summary>
    public bool IsFor(string? unit) => Unit is null || string.Equals(Unit, unit, StringComparison.Ordinal);

    /// <summary>Records which of its moments have been reached.</summary>
    /// <returns>Whether one has been that was not before.</returns>
    public bool Reach(DateTimeOffset now)
    {
        bool runsOut = DueReachedAt is null && HasRunOut(now);
        bool ends = EndedAt is null && HasEnded(now);
        DueReachedAt ??= runsOut ? now : null;
        EndedAt ??= ends ? now : null;
        return runsOut || ends;
    }
}
