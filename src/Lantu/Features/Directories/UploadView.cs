using Lantu.Documents.Units;
using Lantu.Domain.Units;

namespace Lantu.Features.Directories;

/// <summary>What the page of a directory's workbook shows: the form, and of a workbook handed in its faults or what it changes.</summary>
/// <param name="Directory">The directory.</param>
public sealed record UploadView(DirectoryName Directory)
{
    public string? Refused { get; init; }

    public IReadOnlyList<WorkbookFault> Faults { get; init; } = [];

    /// <summary>What it would change, of a workbook that is understood.</summary>
    public DirectoryDifference? Difference { get; init; }

    /// <summary>Number of the workbook, to apply it by.</summary>
    public int Upload { get; init; }

    public string? Reason { get; init; }
}
