using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>
/// All of a unit's reports of one round 报送件, signed off once. There is one from the opening of the round for every unit that owes something on the plan, so
/// that what is missing is counted like what is there.
/// </summary>
public sealed class Submission
{
    /// <summary>Characters that the summary may have.</summary>
    public const int LongestSummary = 2_000;

    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    /// <summary>The unit's place among the plan's.</summary>
    public required int UnitOrdinal { get; init; }

    /// <summary>How many measures the unit reports on in this plan, due in this round or not: those that are not due go on as planned with the sign-off.</summary>
    public required int Measures { get; set; }

    /// <summary>When it was first complete and signed off: the moment that tells on time from late. Taken back where the unit itself withdraws something of it.</summary>
    public DateTimeOffset? SignedAt { get; private set; }

    public string? SignedBy { get; private set; }

    /// <summary>Number of the account that signed: it never checks or accepts any of it.</summary>
    public int? SignedByAccount { get; private set; }

    public SignOffRoute? Route { get; private set; }

    /// <summary>Name in the store of the scanned page that was signed.</summary>
    public string? Scan { get; private set; }

    /// <summary>Until when it would have been on time, as it stood when it was signed.</summary>
    public DateOnly? DueDay { get; private set; }

    /// <summary>迟报: signed after it was due, or a returned report came back after the day given.</summary>
    public bool IsLate { get; private set; }

    /// <summary>When what came back was last signed again.</summary>
    public DateTimeOffset? SignedAgainAt { get; private set; }

    /// <summary>Counts its steps; two people who do something with it at once do it one after the other.</summary>
    public int Version { get; private set; } = 1;

    public bool IsSigned => SignedAt is not null;

    /// <summary>Signs it off, first or again.</summary>
    /// <param name="at">When.</param>
    /// <param name="by">Who, as the audit names them.</param>
    /// <param name="account">Number of their account.</param>
    /// <param name="route">How.</param>
    /// <param name="scan">Name of the scanned page, where it was signed on paper.</param>
    /// <param name="standing">How the round stands for the unit.</param>
    /// <param name="isBackLate">Whether something comes back after the day it was to be back.</param>
    public void Sign(DateTimeOffset at, string by, int account, SignOffRoute route, string? scan, RoundStanding standing, bool isBackLate)
    {
        ArgumentNullException.ThrowIfNull(standing);

        if (SignedAt is null)
        {
            (SignedAt, DueDay) = (at, standing.Due.Day);
            IsLate = standing.State != RoundState.Open;
        }
        else
        {
            SignedAgainAt = at;
        }

        IsLate |= isBackLate;
        (SignedBy, SignedByAccount, Route, Scan) = (by, account, route, scan ?? Scan);
        Version++;
    }

    /// <summary>Takes over when and how the unit signed the same month of an earlier issue.</summary>
    public void CarryFrom(Submission earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);

        (SignedAt, SignedBy, SignedByAccount, Route, Scan, DueDay, IsLate, SignedAgainAt) = (earlier.SignedAt, earlier.SignedBy, earlier.SignedByAccount, earlier.Route, earlier.Scan, earlier.DueDay, earlier.IsLate, earlier.SignedAgainAt);
        Version++;
    }

    /// <summary>Takes the sign-off back, as the unit withdrew something of it: when it is complete again it is judged anew.</summary>
    public void Reopen()
    {
        (SignedAt, SignedBy, SignedByAccount, Route, DueDay, SignedAgainAt) = (null, null, null, null, null, null);
        IsLate = false;
        Version++;
    }
}
