namespace Lantu.Domain.AdHocRounds;

/// <summary>How far an ad-hoc round has come.</summary>
public enum AdHocState
{
    /// <summary>Drafted, and waits for another person's approval.</summary>
    Proposed,

    /// <summary>Refused with a reason; whoever drafted it may change it, and it waits again.</summary>
    Refused,

    /// <summary>Approved: it goes out on its days.</summary>
    Approved,

    /// <summary>Taken back: nothing more is answered.</summary>
    Withdrawn,

    /// <summary>Ended, as another issue took the plan's place.</summary>
    Closed,
}
