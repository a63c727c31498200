using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>What is known of a month of a section: its values, or the class that was found, or that there was no water to be sampled, where it says neither.</summary>
/// <param name="Values">Its values, in the order of the standard.</param>
/// <param name="Saturation">Saturation with oxygen, percent.</param>
/// <param name="Listed">The class that the file lists; nothing where it lists none.</param>
/// <param name="Programme">How it was sampled.</param>
/// <param name="Samples">How many samples the values are of.</param>
public sealed record SectionReading(IReadOnlyList<SectionValue> Values, decimal? Saturation, WaterClass? Listed, WaterProgramme Programme, int Samples)
{
    /// <summary>How many values it has, the class among them.</summary>
    public int CountValues() => Values.Count + (Saturation is null ? 0 : 1) + (Listed is null ? 0 : 1);

    /// <summary>The values as the standard takes them.</summary>
    public WaterSample ToSample() => new(Values.ToDictionary(one => one.Item, one => new WaterValue(one.Number, one.IsBelow)), Saturation);

    public bool Equals(SectionReading? other) =>
        other is not null && (Saturation, Listed, Samples) == (other.Saturation, other.Listed, other.Samples) && Programme.Equals(other.Programme) && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Saturation, Listed, Samples, Values.Count);
}
