namespace Lantu.Domain.NodePlans;

/// <summary>What can be wrong with a node plan. The application has one sentence for each.</summary>
public enum NodePlanFaultKind
{
    /// <summary>Fewer than two nodes.</summary>
    TooFewNodes,

    /// <summary>More than six nodes.</summary>
    TooManyNodes,

    /// <summary>A node has a day and no words.</summary>
    TextMissing,

    /// <summary>A node's words are too long; the argument is how many characters it may have.</summary>
    TextTooLong,

    /// <summary>A node has words and no day.</summary>
    DayMissing,

    /// <summary>What should be a day is none; the argument is what stands there.</summary>
    NoDay,

    /// <summary>The day lies before the plan's year or after its end; the arguments are the day and the bound.</summary>
    DayOutside,

    /// <summary>The day lies after the measure's deadline; the arguments are the day and the deadline.</summary>
    AfterDeadline,

    /// <summary>The days are not in order; the argument is the day that stands too late.</summary>
    NotInOrder,

    /// <summary>The measure has no target of which a curve could be.</summary>
    NoTarget,

    /// <summary>What should be a number is none; the argument is what stands there.</summary>
    NoNumber,

    /// <summary>A month between others has no value; the argument is the month.</summary>
    MonthMissing,

    /// <summary>The curve does not lead to the last month; the argument is that month.</summary>
    EndMissing,

    /// <summary>A value below nothing; the argument is the value.</summary>
    Negative,

    /// <summary>What is done can't become less; the arguments are the month and its value.</summary>
    NotRising,

    /// <summary>The curve does not end at the unit's share; the arguments are where it ends and the share.</summary>
    MissesShare,

    /// <summary>Both nodes and months are filled in.</summary>
    Both,

    /// <summary>A change of what is frozen needs its reason.</summary>
    ReasonMissing,

    /// <summary>A reason is too long; the argument is how many characters it may have.</summary>
    ReasonTooLong,

    /// <summary>The unit does not report on such a measure; the argument is what stands there.</summary>
    NoMeasure,

    /// <summary>The measure stands in another row already; the argument is its key.</summary>
    Doubled,
}
