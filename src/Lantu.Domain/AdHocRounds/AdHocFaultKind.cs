namespace Lantu.Domain.AdHocRounds;

/// <summary>Why something about an ad-hoc round was refused.</summary>
public enum AdHocFaultKind
{
    /// <summary>The title is missing or too long. Arguments: characters that it may have.</summary>
    TitleUnfit,

    /// <summary>Why it is needed is missing or too long. Arguments: characters that it may have.</summary>
    ReasonUnfit,

    /// <summary>What it rests on is missing or too long. Arguments: characters that it may have.</summary>
    BasisUnfit,

    /// <summary>No column is asked for.</summary>
    NoColumns,

    /// <summary>More columns than a short form has. Arguments: how many it may have.</summary>
    TooManyColumns,

    /// <summary>A column has no name, or too long a one. Arguments: which column, from 1; characters that it may have.</summary>
    ColumnNameUnfit,

    /// <summary>Two columns have the same name. Arguments: the name.</summary>
    ColumnTwice,

    /// <summary>A column of numbers has no unit, or too long a one. Arguments: the column; characters that it may have.</summary>
    ColumnUnitUnfit,

    /// <summary>A list offers too few, too many, too long or the same twice. Arguments: the column; the fewest; the most; characters that one may have.</summary>
    OptionsUnfit,

    /// <summary>No opening day is given.</summary>
    OpensMissing,

    /// <summary>The opening day is past. Arguments: the day.</summary>
    OpensPast,

    /// <summary>The opening day is further away than a year. Arguments: the day.</summary>
    OpensFar,

    /// <summary>Units have too few or too many working days. Arguments: how many at most.</summary>
    DueDaysUnfit,

    /// <summary>It is repeated too often, or not even once. Arguments: in how many weeks at most.</summary>
    WeeksUnfit,

    /// <summary>The last day is before the first. Arguments: the last day.</summary>
    UntilUnfit,

    /// <summary>Nobody is named.</summary>
    NobodyNamed,

    /// <summary>The plan has no such measure. Arguments: the key as typed.</summary>
    NoMeasure,

    /// <summary>The office can't order a unit. Arguments: the unit.</summary>
    NotOrdered,

    /// <summary>Nobody reports on the measures. Arguments: their keys.</summary>
    NobodyOwes,

    /// <summary>It has too many rows. Arguments: how many it may have.</summary>
    TooManyRows,

    /// <summary>Whoever drafted it does not decide on it. Arguments: the title.</summary>
    OwnDraft,

    /// <summary>Only whoever drafted it changes it. Arguments: who.</summary>
    OthersDraft,

    /// <summary>It is no longer as it was seen. Arguments: the title.</summary>
    Changed,

    /// <summary>It was decided on, withdrawn or ended already. Arguments: the title; its state.</summary>
    Decided,

    /// <summary>It does not open before a day. Arguments: the day.</summary>
    NotOpen,

    /// <summary>It was withdrawn. Arguments: by whom, when, why.</summary>
    Withdrawn,

    /// <summary>It ended with the earlier issue of the plan. Arguments: number of the plan that took its place.</summary>
    Ended,

    /// <summary>The time of it is sealed. Arguments: by whom, when.</summary>
    Sealed,

    /// <summary>Nothing is filled in, or nothing is otherwise than it was.</summary>
    NothingFilled,

    /// <summary>Somebody of the unit answered meanwhile.</summary>
    AnsweredMeanwhile,

    /// <summary>There is no answer of the time before to repeat.</summary>
    NothingBefore,

    /// <summary>A needed column is empty. Arguments: the column.</summary>
    ValueMissing,

    /// <summary>What was typed is no number, or more than one can be meant. Arguments: the column; what was typed; the unit.</summary>
    NoNumber,

    /// <summary>A number stands in another unit. Arguments: the column; the unit that was typed; the column's.</summary>
    UnitDiffers,

    /// <summary>What was typed is no day. Arguments: the column; what was typed.</summary>
    NoDate,

    /// <summary>What was chosen is none of what is offered. Arguments: the column; what was sent.</summary>
    NoChoice,

    /// <summary>A text is too long. Arguments: the column; characters that it may have.</summary>
    TextTooLong,
}
