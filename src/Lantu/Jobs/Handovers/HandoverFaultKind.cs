namespace Lantu.Jobs.Handovers;

/// <summary>Why an act on a hand-over was refused.</summary>
enum HandoverFaultKind
{
    /// <summary>The plan has no such measure. Arguments: the key as typed.</summary>
    NoMeasure,

    /// <summary>What is handed over, how, by whom or to whom is missing, or too long. Arguments: characters that the first may have.</summary>
    Incomplete,

    /// <summary>An answer is asked for in so many working days at most. Arguments: how many.</summary>
    DaysUnfit,

    /// <summary>A unit hands nothing over to itself. Arguments: the unit.</summary>
    ToItself,

    /// <summary>One act makes so many at most. Arguments: how many.</summary>
    TooMany,

    /// <summary>All of it is in force already. Arguments: the measure's key.</summary>
    InForce,

    /// <summary>The proposal was turned down. Arguments: the measure's key, by whom, when.</summary>
    Declined,

    /// <summary>It has ended. Arguments: the measure's key, by whom, when.</summary>
    Ended,

    /// <summary>No period of it ends with that month.</summary>
    PeriodUnfit,

    /// <summary>What is given or answered says something, in so many characters at most. Arguments: how many.</summary>
    TextUnfit,

    /// <summary>It was received. Arguments: by whom, when.</summary>
    Received,

    /// <summary>It is received first, and answered then.</summary>
    NotReceived,

    /// <summary>No answer is asked for.</summary>
    NoAnswer,

    /// <summary>It was answered. Arguments: by whom, when.</summary>
    Answered,
}
