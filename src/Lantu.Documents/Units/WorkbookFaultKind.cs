namespace Lantu.Documents.Units;

/// <summary>Why a workbook cannot be taken for a directory. The application has one sentence for each.</summary>
public enum WorkbookFaultKind
{
    /// <summary>It is no workbook that can be read.</summary>
    NoWorkbook,

    /// <summary>It is larger than the limit, or has more rows.</summary>
    TooLarge,

    /// <summary>A sheet is missing; the argument is its name.</summary>
    SheetMissing,

    /// <summary>A column is missing; the argument is its name.</summary>
    ColumnMissing,

    /// <summary>It is another place's; the argument is that place.</summary>
    OtherPlace,

    /// <summary>The directory was changed since the workbook was downloaded.</summary>
    OtherEdition,

    /// <summary>A cell holds a formula's error.</summary>
    FormulaError,

    /// <summary>What should be a number is none, or a number that nobody has; the argument is what stands there.</summary>
    NoNumber,

    /// <summary>A number stands in two rows; the argument is the number.</summary>
    DoubledNumber,

    /// <summary>A unit's or contact's row is gone; the argument is its number and name.</summary>
    RowGone,

    /// <summary>A row names no unit of the first sheet; the argument is what stands there.</summary>
    NoSuchUnit,

    /// <summary>No kind of unit is called so; the argument is what stands there.</summary>
    NoKind,

    /// <summary>No contact is asked for so; the argument is what stands there.</summary>
    NoRole,

    /// <summary>What should be a day is none; the argument is what stands there.</summary>
    NoDay,

    /// <summary>What should be yes or nothing is neither; the argument is what stands there.</summary>
    NoAnswer,

    /// <summary>A name is missing.</summary>
    NameMissing,

    /// <summary>A group is named twice; the argument is its name.</summary>
    DoubledGroup,

    /// <summary>The directory would be faulty; the fault itself tells.</summary>
    Faulty,
}
