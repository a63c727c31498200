namespace Lantu.Domain.Reporting;

/// <summary>Why a report can't be signed off as it stands. What is only doubtful is a <see cref="PlausibilityQuestion"/>, which never stops anybody.</summary>
public enum ReportFaultKind
{
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

    /// <summary>It was filed with all the rest, but what it says now is no exception from anything.</summary>
    NoException,
}
