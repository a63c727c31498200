using Lantu.Domain.Plans;

namespace Lantu.Domain.Rounds;

/// <summary>A round of reports 报送期: plan × month, with its moments and what of them has been reached.</summary>
public sealed class ReportingRound
{
    public required PlanId PlanId { get; init; }

    /// <summary>The month it reports on, the last one where it reports on several.</summary>
    public required RoundMonth Month { get; init; }

    /// <summary>The first month it reports on.</summary>
    public required RoundMonth From { get; init; }

    public required RoundMoment Opens { get; set; }

    public required RoundMoment Due { get; set; }

    public required RoundMoment Locks { get; set; }

    /// <summary>Whether its due moment had passed before the plan was published: it opens only by hand.</summary>
    public bool IsMissed { get; init; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public string? OpenedBy { get; private set; }

    /// <summary>When it was found that its due moment has been reached: a clock set back does not take that back.</summary>
    public DateTimeOffset? DueReachedAt { get; private set; }

    /// <summary>When it was found that it has locked.</summary>
    public DateTimeOffset? LockedAt { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    public string? SealedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Number of the plan that took this one's place.</summary>
    public int? ClosedByPlan { get; private set; }

    /// <summary>Changes with every change of the round: two people can't overwrite one another.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The three moments.</summary>
    public RoundMoments Moments => new(Opens, Due, Locks);

    /// <summary>Whether nothing changes it any more.</summary>
    public bool IsOver => SealedAt is not null || ClosedAt is not null;

    /// <summary>A round as derived.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="derived">The round.</param>
    /// <param name="publishedAt">When the plan was published.</param>
    public static ReportingRound Of(PlanId plan, DerivedRound derived, DateTimeOffset publishedAt)
    {
        ArgumentNullException.ThrowIfNull(derived);

        RoundMoments moments = derived.Moments;
        return new ReportingRound { PlanId = plan, Month = derived.Month, From = derived.From, Opens = moments.Opens, Due = moments.Due, Locks = moments.Locks, IsMissed = moments.Due.At <= publishedAt };
    }

    /// <summary>Whether a moment has passed that nothing may still move.</summary>
    public static bool HasPassed(RoundMoment moment, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(moment);

        return !moment.IsProvisional && moment.At <= now;
    }

    /// <summary>Whether it is to be opened by itself.</summary>
    public bool IsToOpen(DateTimeOffset now) => OpenedAt is null && !IsOver && !IsMissed && Opens.At <= now;

    /// <summary>Opens it, once.</summary>
    public void Open(DateTimeOffset at, string by)
    {
        Refuse(OpenedAt is not null, "is opened already");
        (OpenedAt, OpenedBy) = (at, by);
        Version++;
    }

    /// <summary>Records which moments have been reached.</summary>
    /// <returns>Whether one has been that was not before.</returns>
    public bool Reach(DateTimeOffset now)
    {
        if (OpenedAt is null || IsOver)
        {
            return false;
        }

        bool isDue = DueReachedAt is null && HasPassed(Due, now);
        bool locks = LockedAt is null && HasPassed(Locks, now);
        DueReachedAt ??= isDue ? now : null;
        LockedAt ??= locks ? now : null;
        Version += isDue || locks ? 1 : 0;
        return isDue || locks;
    }

    /// <summary>The moments as they would be derived anew: those that have been reached stay.</summary>
    public RoundMoments Keep(RoundMoments derived, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(derived);

        bool dueStays = IsOver || DueReachedAt is not null || (OpenedAt is not null && HasPassed(Due, now));
        bool lockStays = IsOver || LockedAt is not null || (OpenedAt is not null && HasPassed(Locks, now));
        RoundMoment due = dueStays ? Due : derived.Due;
        // What was due before may not lock sooner than it is due.
        RoundMoment locks = lockStays ? Locks : derived.Locks.At >= due.At ? derived.Locks : due;
        return new RoundMoments(IsOver || OpenedAt is not null ? Opens : derived.Opens, due, locks);
    }

    /// <summary>Sets the moments that were derived anew.</summary>
    public void Set(RoundMoments moments)
    {
        ArgumentNullException.ThrowIfNull(moments);

        Refuse(IsOver, "is sealed or closed");
        (Opens, Due, Locks) = (moments.Opens, moments.Due, moments.Locks);
        Version++;
    }

    /// <summary>Freezes it.</summary>
    public void Seal(DateTimeOffset at, string by)
    {
        Refuse(IsOver, "is sealed or closed");
        (SealedAt, SealedBy) = (at, by);
        Version++;
    }

    /// <summary>Ends it, as another issue took the plan's place.</summary>
    public void Close(DateTimeOffset at, int byPlan)
    {
        Refuse(IsOver, "is sealed or closed");
        (ClosedAt, ClosedByPlan) = (at, byPlan);
        Version++;
    }

    /// <summary>Counts a change beside it, such as an extension.</summary>
    public void Touch() => Version++;

    void Refuse(bool isSo, string why)
    {
        if (isSo)
        {
            throw new InvalidOperationException($"The round {Month} {why}.");
        }
    }
}
