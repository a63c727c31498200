using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>A month of a section as files say it.</summary>
/// <param name="Section">The section.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="Reading">What they say of it.</param>
/// <param name="File">The file of its first row.</param>
/// <param name="Line">The line of that row.</param>
public sealed record ReadMonth(string Section, DateOnly Month, SectionReading Reading, string File, long Line)
{
    /// <summary>Items that were declared: where the month has no value of them, there is a blank.</summary>
    public required IReadOnlyList<WaterItem> Declared { get; init; }

    /// <summary>Whether a column of classes was declared.</summary>
    public bool DeclaresClass { get; init; }

    /// <summary>Whether a column of saturation was declared.</summary>
    public bool DeclaresSaturation { get; init; }
}
