using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>Something in a workbook that keeps it from being taken for a directory.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Sheet">The sheet; empty for the workbook as a whole.</param>
/// <param name="Cell">The cell, or empty.</param>
/// <param name="Argument">What stands there, or is missing.</param>
public sealed record WorkbookFault(WorkbookFaultKind Kind, string Sheet = "", string Cell = "", string Argument = "")
{
    /// <summary>The fault of the directory that it would make.</summary>
    public DirectoryFault? Directory { get; init; }
}
