using Lantu.Data.Readings.Samples;
using Lantu.Domain.Water;

namespace Lantu.Data.Readings.Water;

/// <summary>What somebody declared of files whose months of water sections are kept.</summary>
public sealed record WaterMonthLayout
{
    /// <summary>What its columns mean; no quantities where only classes are listed.</summary>
    public required SampleLayout Table { get; init; }

    /// <summary>The column of the class that was found; none where no classes are listed.</summary>
    public string? ClassColumn { get; init; }

    /// <summary>How the sections were sampled.</summary>
    public WaterProgramme Programme { get; init; } = WaterProgramme.Manual;

    /// <summary>The quantities that are kept: items of the standard, and saturation with oxygen.</summary>
    public static IReadOnlyList<WaterQuantity> Quantities { get; } = [.. WaterQuantity.All.Where(one => one.Item is not null || one == WaterQuantity.Saturation)];
}
