using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>How a section was sampled, as it was declared: which items make its class, which of them may be absent, and what stands for less than the detection limit.</summary>
/// <param name="IsAutomatic">Whether by an automatic station, whose class is made by five items.</param>
/// <param name="Occasional">Items that may be absent.</param>
/// <param name="Detection">What stands for readings below detection.</param>
public sealed record WaterProgramme(bool IsAutomatic, IReadOnlyList<WaterItem> Occasional, DetectionRule Detection)
{
    /// <summary>Samples by hand of all items.</summary>
    public static WaterProgramme Manual { get; } = new(false, [], DetectionRule.HalfTheLimit);

    /// <summary>What the standard evaluates such samples by.</summary>
    public SectionRule ToRule() => (IsAutomatic ? SectionRule.Automatic : SectionRule.Manual) with { Occasional = [.. Occasional], Detection = Detection };

    /// <summary>Whether two say the same, in whatever order.</summary>
    public bool Equals(WaterProgramme? other) => other is not null && (IsAutomatic, Detection) == (other.IsAutomatic, other.Detection) && Occasional.ToHashSet().SetEquals(other.Occasional);

    public override int GetHashCode() => HashCode.Combine(IsAutomatic, Detection, Occasional.Distinct().Count());
}
