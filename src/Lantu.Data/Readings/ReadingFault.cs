namespace Lantu.Data.Readings;

/// <summary>What is wrong with a row or a value; it is told with its line, and what cannot be trusted is not taken.</summary>
public enum ReadingFault
{
    /// <summary>The hour is earlier than that of the row before of the same station. The reading is taken: its hour is written beside it.</summary>
    TimeOrder,

    /// <summary>The hour came before for the same station and pollutant: no value of its day counts.</summary>
    DoubledHour,

    /// <summary>The time has a mark of daylight saving, or an offset other than that of Beijing: not taken.</summary>
    DaylightSaving,

    /// <summary>The time cannot be read, or there is none: not taken.</summary>
    NoTime,

    /// <summary>The time is not on the hour: not taken.</summary>
    NotOnTheHour,

    /// <summary>The concentration is negative: counted as missing.</summary>
    Negative,

    /// <summary>The concentration is above any air: counted as missing.</summary>
    Absurd,

    /// <summary>The cell is neither a number nor a declared mark: counted as missing.</summary>
    NoNumber,

    /// <summary>The number or its unit tells of another unit than the column's: counted as missing.</summary>
    MixedUnits,

    /// <summary>The word stands for no declared pollutant: not taken.</summary>
    UnknownItem,

    /// <summary>The row names no station: not taken.</summary>
    NoStation,

    /// <summary>The row has another number of cells than the heading: not taken.</summary>
    Cells,

    /// <summary>The last row has no end, so that its last number may lack digits: not taken.</summary>
    CutOff,

    /// <summary>The same subject came before at the same time: no value of the period counts.</summary>
    DoubledRow,

    /// <summary>The number cannot be a reading of its quantity, such as a negative one: the period has no result.</summary>
    Impossible,

    /// <summary>The section's own target class is not said, or not as a class: it is in no rate of compliance.</summary>
    NoTarget,

    /// <summary>The row says something else of its subject than a row before: not taken.</summary>
    Conflict,

    /// <summary>The value stays the same for a day and longer: it counts, and is to be looked at.</summary>
    Stuck,

    /// <summary>The row does not say whether the water is a river or a lake: not taken.</summary>
    NoBody,

    /// <summary>The word is no class of water: not taken.</summary>
    NoClass,

    /// <summary>A month has several samples with a class each: the month's class is not theirs, and none is taken.</summary>
    ManyClasses,

    /// <summary>The place's register does not know the section: its months are not taken.</summary>
    UnknownSection,

    /// <summary>The month is kept as sampled by another programme: not taken.</summary>
    OtherProgramme,

    /// <summary>The class that is listed is not the one that the values come to: the month has no class.</summary>
    ClassDiffers,
}
