namespace Lantu.Features.Review;

/// <summary>How far a report that is due has come, as lists count it.</summary>
public enum ReviewStanding
{
    /// <summary>Nothing is signed off: not filed, taken back, or only filed.</summary>
    Missing,

    /// <summary>Signed off, and nobody has looked at it.</summary>
    Waiting,

    Checked,

    Accepted,

    Returned,
}
