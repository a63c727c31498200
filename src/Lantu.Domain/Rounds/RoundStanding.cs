namespace Lantu.Domain.Rounds;

/// <summary>How a round stands for all, or for one unit, with what was granted.</summary>
/// <param name="State">How far it has come.</param>
/// <param name="Due">Until when reports are on time.</param>
/// <param name="Locks">Until when late ones are taken.</param>
/// <param name="Extension">The extension that sets both, if one does.</param>
/// <param name="Unlock">The unlock through which late ones are taken after that, if one is running.</param>
public sealed record RoundStanding(RoundState State, RoundMoment Due, RoundMoment Locks, RoundExtension? Extension, RoundExtension? Unlock)
{
    /// <summary>Whether a report is taken: on time while open, late while overdue.</summary>
    public bool TakesReports => State is RoundState.Open or RoundState.Overdue;

    /// <summary>How it stands.</summary>
    /// <param name="round">The round.</param>
    /// <param name="extensions">What was granted on it.</param>
    /// <param name="unit">The unit; for all where none is named.</param>
    /// <param name="now">The instant.</param>
    public static RoundStanding Of(ReportingRound round, IReadOnlyCollection<RoundExtension> extensions, string? unit, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(extensions);

        // Only a later one counts: none shortens what the notice gives.
        RoundExtension? extension = extensions.Where(e => e.Kind == ExtensionKind.Extension && e.IsFor(unit) && e.Until.At > round.Due.At).MaxBy(e => e.Until.At);
        RoundExtension? unlock = extensions.Where(e => e.Kind == ExtensionKind.Unlock && e.IsFor(unit) && !e.HasEnded(now)).MaxBy(e => e.Until.At);
        RoundMoment due = extension?.Until ?? round.Due;
        bool roundLocksLater = extension is null || round.Locks.At >= extension.Locks.At;
        bool isDue = extension?.HasRunOut(now) ?? (round.DueReachedAt is not null || ReportingRound.HasPassed(round.Due, now));
        bool isLocked = roundLocksLater ? round.LockedAt is not null || ReportingRound.HasPassed(round.Locks, now) : extension!.HasEnded(now);
        RoundState state = round switch
        {
            { SealedAt: not null } => RoundState.Sealed,
            { ClosedAt: not null } => RoundState.Closed,
            { OpenedAt: null } => RoundState.Waiting,
            _ when isLocked && unlock is null => RoundState.Locked,
            _ when isDue || isLocked => RoundState.Overdue,
            _ => RoundState.Open,
        };
        return new RoundStanding(state, due, roundLocksLater ? round.Locks : extension!.Locks, extension, isLocked ? unlock : null);
    }
}
