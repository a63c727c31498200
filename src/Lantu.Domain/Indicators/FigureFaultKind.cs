namespace Lantu.Domain.Indicators;

/// <summary>What is wrong with a row of figures.</summary>
public enum FigureFaultKind
{
    /// <summary>The directory knows no such area.</summary>
    UnknownArea,

    /// <summary>Neither the catalogue nor the plan has the indicator.</summary>
    UnknownIndicator,

    /// <summary>What should be a period is none.</summary>
    NoPeriod,

    /// <summary>The period is not over: nobody can know its figure.</summary>
    PeriodNotOver,

    /// <summary>A quantity is told as it stands since the beginning of the year, not for months by themselves.</summary>
    NotFromNewYear,

    /// <summary>The indicator is accounted for whole years.</summary>
    NotWholeYear,

    /// <summary>What should be a number is none.</summary>
    NoNumber,

    /// <summary>The number cannot be, for this indicator.</summary>
    OutOfRange,

    /// <summary>The unit is not the indicator's.</summary>
    OtherUnit,

    /// <summary>The state is none of the three.</summary>
    UnknownState,

    /// <summary>The basis is not said, or is none of the two.</summary>
    UnknownBasis,

    /// <summary>A basis is said of an indicator that is read in one way only.</summary>
    BasisNotWanted,

    /// <summary>The days do not fit: more than the period has, or more of the kind than valid ones.</summary>
    DaysDoNotFit,

    /// <summary>The share is not that of the days beside it.</summary>
    ShareDoesNotFit,

    /// <summary>Nothing says where the figure is from.</summary>
    NoSource,

    /// <summary>A text is too long.</summary>
    TooLong,

    /// <summary>Two rows say different things of the same.</summary>
    Disagrees,
}
