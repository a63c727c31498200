namespace Lantu.Domain.Reporting;

/// <summary>Why a report can't be signed off as it stands. What is only doubtful is a <see cref="PlausibilityQuestion"/>, which never stops anybody.</summary>
public enum ReportFaultKind
{
    /// <summary>Nothing is chosen for how it stands.</summary>
    ClaimMissing,

    /// <summary>What was typed as a figure is no number, or more than one can be meant. Arguments: what was typed, the unit.</summary>
    NoNumber,

    /// <summary>A figure stands in a unit that does not measure the target. Arguments: the unit that was typed, the target's.</summary>
    UnitDiffers,

    /// <summary>A text bears the mark of a classified paper. Arguments: the mark.</summary>
    Classified,

    /// <summary>Nothing is said about what was done.</summary>
    TextMissing,

    /// <summary>A text is longer than it may be.</summary>
    TextTooLong,

    /// <summary>It is behind, and what stands in the way is not said.</summary>
    ProblemMissing,

    /// <summary>It is behind, and what comes next is not said.</summary>
    NextStepMissing,

    /// <summary>A target has no figure.</summary>
    QuantityMissing,

    /// <summary>A target has two figures, or the measure has no such target.</summary>
    QuantityUnknown,

    /// <summary>Work done can't be less than nothing.</summary>
    Negative,

    /// <summary>It is completed, and nothing proves it.</summary>
    EvidenceMissing,

    /// <summary>It was drawn for proof, and there is none.</summary>
    SampleMissing,

    /// <summary>It was filed with all the rest, but what it says now is no exception from anything.</summary>
    NoException,
}
