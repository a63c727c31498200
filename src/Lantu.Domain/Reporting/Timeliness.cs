namespace Lantu.Domain.Reporting;

/// <summary>Whether what a unit owes in a round was there in time.</summary>
public enum Timeliness
{
    /// <summary>不需报: nothing is asked of the unit in the round.</summary>
    NotOwed,

    /// <summary>未到期: it is not due yet, and not there.</summary>
    NotYetDue,

    /// <summary>按时: signed off before it was due.</summary>
    OnTime,

    /// <summary>迟报: signed off after that, or back too late from a return.</summary>
    Late,

    /// <summary>未报: due, and not signed off.</summary>
    Missing,
}
