namespace Lantu.Domain.Indicators;

/// <summary>What is said of an indicator of a unit, from the target and the figures there are.</summary>
public enum AttainmentVerdict
{
    /// <summary>不适用: the plan sets nothing for the unit.</summary>
    NotApplicable,

    /// <summary>The cell holds no figure that could be read, or nothing says how it is held against.</summary>
    NoTarget,

    /// <summary>左右 without a tolerance: the words do not decide it, and the office has not.</summary>
    ToleranceOpen,

    /// <summary>未到核算期: it is accounted for the year as a whole.</summary>
    NotAccounted,

    /// <summary>No figure is known.</summary>
    NoFigure,

    /// <summary>The year's figure meets the target.</summary>
    Met,

    /// <summary>The year's figure does not.</summary>
    Missed,

    /// <summary>A quantity has come to its target before the end of the year.</summary>
    Reached,

    /// <summary>So far it is as the year must be.</summary>
    OnTrack,

    /// <summary>A quantity has not come to its target yet; the year is not over.</summary>
    NotYet,

    /// <summary>So far it is not, and can still be.</summary>
    Behind,

    /// <summary>Whatever the rest of the year brings, the target is not met any more.</summary>
    OutOfReach,
}
