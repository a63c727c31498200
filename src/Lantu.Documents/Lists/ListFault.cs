namespace Lantu.Documents.Lists;

/// <summary>Why a workbook can't be read as a list.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Cell">The cell, or empty for the workbook as a whole.</param>
/// <param name="Argument">What stands there, or is missing.</param>
public sealed record ListFault(ListFaultKind Kind, string Cell = "", string Argument = "");
