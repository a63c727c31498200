namespace Lantu.Standards.SurfaceWater;

/// <summary>
/// A lake or reservoir as a whole (环办〔2011〕22号, 湖泊、水库水质评价): means over time at each point, then over the points; the class of these means with the limits
/// of lakes, and the trophic state of these means. That the trophic index is of the means, not a mean of the points' indices, is 待核.
/// </summary>
/// <param name="Water">Its points by class, the means over them and what its pollution is named by.</param>
/// <param name="Class">Its class. The count is of the points that have one.</param>
/// <param name="Trophic">Its trophic index; absent where no point is read for one. The count is of the points that have an index of their own.</param>
/// <param name="WithoutTrophic">Points that have no trophic index of their own, by name: they take no part, as means over other points of one quantity than of another are of no lake.</param>
public sealed record LakeEvaluation(BasinEvaluation Water, Evaluated<WaterClass> Class, Evaluated<decimal>? Trophic, IReadOnlyList<string> WithoutTrophic)
{
    /// <summary>Its trophic state; absent where it has no index.</summary>
    public TrophicState? State => Trophic?.Value is { } index ? TrophicIndex.StateOf(index) : null;

    /// <summary>Evaluates a lake.</summary>
    /// <param name="points">Its points, each over the period. A large lake is told in parts by giving the points of each.</param>
    /// <param name="rule">Items and parameters.</param>
    /// <param name="trophic">Coefficients of the index.</param>
    /// <exception cref="ArgumentException">A point was evaluated with the limits of rivers.</exception>
    public static LakeEvaluation Of(IReadOnlyList<LakePoint> points, SectionRule rule, TrophicIndex trophic)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(trophic);

        BasinEvaluation water = Basin.Lake([.. points.Select(point => new BasinSection(point.Name, point.Evaluation))], rule);
        Evaluated<WaterClass> ofClass = new(water.Quality.IsValid ? water.Mean?.Class.Value : null, WaterRules.Lake, water.Quality.Count, water.Quality.Invalid);
        (LakePoint Point, Shortfall? Lack)[] read = [.. points.Where(IsRead).Select(point => (point, point.Unstated ?? trophic.Of(point.Nutrients!).Invalid))];
        if (read.Length == 0)
        {
            return new(water, ofClass, null, []);
        }

        TrophicSample[] sound = [.. read.Where(one => one.Lack is null).Select(one => one.Point.Nutrients!)];
        Shortfall? fault = water.Quality.Invalid is { Lack: Lack.SingleValues } doubled ? doubled : sound.Length == 0 ? read[0].Lack : null;
        Evaluated<decimal> index = fault is null ? trophic.Of(Mean(sound)) with { Count = sound.Length } : new(null, WaterRules.Trophic, sound.Length, fault);
        return new(water, ofClass, index, [.. points.Where(point => !IsRead(point)).Concat(read.Where(one => one.Lack is not null).Select(one => one.Point)).Select(point => point.Name).Order(StringComparer.Ordinal)]);
    }

    static bool IsRead(LakePoint point) => point.Nutrients is not null || point.Unstated is not null;

    static TrophicSample Mean(TrophicSample[] samples) => new(
        samples.Average(sample => sample.Chlorophyll),
        samples.Average(sample => sample.TotalPhosphorus),
        samples.Average(sample => sample.TotalNitrogen),
        samples.Average(sample => sample.Transparency),
        samples.Average(sample => sample.PermanganateIndex));
}
