using Lantu.Domain.Units;

namespace Lantu.Documents.Units;

/// <summary>What was understood of a workbook: the directory after it, or why it is none.</summary>
/// <param name="After">The directory that it makes, where all of it is understood.</param>
/// <param name="Faults">Everything that is wrong with it, in the order of its sheets.</param>
public sealed record DirectoryReading(DirectoryState? After, IReadOnlyList<WorkbookFault> Faults);
