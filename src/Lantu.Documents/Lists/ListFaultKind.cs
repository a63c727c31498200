namespace Lantu.Documents.Lists;

/// <summary>Why a workbook can't be read as a list. The application has one sentence for each.</summary>
public enum ListFaultKind
{
    /// <summary>It is no workbook that can be read.</summary>
    NoWorkbook,

    /// <summary>It is larger than the limit, or has more rows.</summary>
    TooLarge,

    /// <summary>A column is missing; the argument is its name.</summary>
    ColumnMissing,

    /// <summary>A cell holds a formula's error; the argument is the error.</summary>
    FormulaError,

    /// <summary>It has no row below the first.</summary>
    Empty,
}
