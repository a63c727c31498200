namespace Lantu.Standards.Dustfall;

/// <summary>Dust on one road.</summary>
/// <param name="Road">What the road goes by.</param>
/// <param name="Load">道路尘负荷, g/m²; absent where it was not measured.</param>
/// <param name="Length">Length that the load stands for, in any unit that is the same for all; heard only where means are weighted.</param>
public sealed record RoadDust(string Road, decimal? Load, decimal Length = 1)
{
    /// <summary>The load of a street or district: the mean over its roads, unrounded.</summary>
    /// <param name="roads">The roads; those without load take no part, one listed twice makes the mean invalid.</param>
    /// <param name="byLength">Whether roads count by their length; which mean bulletins use was not found [待核].</param>
    public static Evaluated<decimal> Mean(IReadOnlyList<RoadDust> roads, bool byLength)
    {
        ArgumentNullException.ThrowIfNull(roads);

        RoadDust[] measured = [.. roads.Where(road => road.Load is not null)];
        if (Fault(roads, measured, byLength) is { } fault)
        {
            return new(null, DustRules.Road, measured.Length, fault);
        }

        decimal mean = byLength ? measured.Sum(road => road.Load!.Value * road.Length) / measured.Sum(road => road.Length) : measured.Average(road => road.Load!.Value);
        return new(mean, DustRules.Road, measured.Length, null);
    }

    static Shortfall? Fault(IReadOnlyList<RoadDust> roads, RoadDust[] measured, bool byLength)
    {
        if (measured.Length == 0)
        {
            return new(Lack.Values, 0, 1);
        }

        int single = roads.DistinctBy(road => road.Road, StringComparer.Ordinal).Count();
        if (single < roads.Count)
        {
            return new(Lack.SingleValues, single, roads.Count, string.Join(", ", roads.CountBy(road => road.Road, StringComparer.Ordinal).Where(road => road.Value > 1).Select(road => road.Key)));
        }

        RoadDust[] unsound = [.. measured.Where(road => road.Load is < 0 or > 100_000 || (byLength && road.Length is < 0.000001m or > 1_000_000_000))];
        return unsound.Length == 0 ? null : new(Lack.PossibleValues, measured.Length - unsound.Length, measured.Length, string.Join(", ", unsound.Select(road => road.Road)));
    }
}
