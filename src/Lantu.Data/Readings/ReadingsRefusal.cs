namespace Lantu.Data.Readings;

/// <summary>Why a source is not read at all.</summary>
public enum ReadingsRefusal
{
    /// <summary>The kind of file is none of those read.</summary>
    Kind,

    /// <summary>The file is empty.</summary>
    Empty,

    /// <summary>A declared column is not in the heading.</summary>
    NoColumn,

    /// <summary>A column stands in the heading twice.</summary>
    TwoColumns,

    /// <summary>A station comes again after another, though it was declared that its rows follow one another.</summary>
    StationAgain,

    /// <summary>The file is damaged or cut off, so that it cannot be opened.</summary>
    Broken,

    /// <summary>A column of a Parquet file has a type that cannot be what was declared.</summary>
    Type,

    /// <summary>A column of a Parquet file has a type that is neither text nor number nor time.</summary>
    CellType,

    /// <summary>A row of a register is not understood.</summary>
    Row,

    /// <summary>The text is neither UTF-8 nor GB 18030.</summary>
    Encoding,
}
