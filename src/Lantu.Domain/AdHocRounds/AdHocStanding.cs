namespace Lantu.Domain.AdHocRounds;

/// <summary>How a unit stands at one of the times of an ad-hoc round.</summary>
public enum AdHocStanding
{
    /// <summary>It has not opened.</summary>
    NotYet,

    /// <summary>Open, and not all rows are answered.</summary>
    Waiting,

    /// <summary>Past due, and not all rows are answered: it is still received.</summary>
    Overdue,

    /// <summary>All rows are answered, each for the first time while it was on time.</summary>
    OnTime,

    /// <summary>All rows are answered, some for the first time when it was late.</summary>
    Late,

    /// <summary>It takes no answers any more, and not all rows are answered.</summary>
    Missing,
}
