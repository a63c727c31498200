using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>A section with all that was read of it.</summary>
sealed class WaterSection(string name, string area, WaterBody body, SectionRule rule)
{
    readonly SortedDictionary<DateTime, SectionSample> samples = [];

    SectionSeries? series;

    public string Name => name;

    public string Area => area;

    public WaterBody Body => body;

    public IEnumerable<SectionSample> Samples => samples.Values;

    // A doubled sample is told to the rules as two of one moment: they know what follows.
    SectionSeries Series => series ??= new(samples.Values.SelectMany(Timed), body, rule);

    public SectionSample? At(DateTime at) => samples.GetValueOrDefault(at);

    public void Add(SectionSample sample) => samples.Add(sample.At, sample);

    public SectionEvaluation Over(WaterPeriod period) => period.Evaluate(Series);

    /// <summary>One sample by itself.</summary>
    public SectionEvaluation Of(SectionSample sample) => new SectionSeries(Timed(sample), body, rule).Month(sample.At.Year, sample.At.Month);

    /// <summary>The target class of a period: what all its samples say, else none.</summary>
    public WaterClass? TargetOver(WaterPeriod period) => samples.Values.Where(sample => period.Covers(sample.At)).Select(sample => sample.Target).Distinct().ToArray() is [var one] ? one : null;

    /// <summary>The trophic index of a lake over a period; none where neither chlorophyll nor transparency was read at all.</summary>
    /// <param name="period">The period.</param>
    /// <param name="values">The means of the items over it.</param>
    public Evaluated<decimal>? TrophicIndexOver(WaterPeriod period, WaterSample values) => TrophicIndexOf([.. samples.Values.Where(sample => period.Covers(sample.At))], values, period is { Month: null, Quarter: null });

    public Evaluated<decimal>? TrophicIndexOf(IReadOnlyCollection<SectionSample> of, WaterSample values, bool byMonths = false)
    {
        decimal?[] besides = [MeanOf(of, WaterQuantity.Chlorophyll, byMonths), MeanOf(of, WaterQuantity.Transparency, byMonths)];
        return body == WaterBody.River || (besides[0] is null && besides[1] is null)
            ? null
            : of.Any(sample => sample.IsDoubled)
            ? new(null, WaterRules.Trophic, of.Count, new(Lack.SingleValues, of.Count, of.Count + 1))
            : TrophicIndex.Default.Of(new(besides[0], ValueOf(values, WaterItem.TotalPhosphorus), ValueOf(values, WaterItem.TotalNitrogen), besides[1], ValueOf(values, WaterItem.PermanganateIndex)));
    }

    decimal? ValueOf(WaterSample values, WaterItem item) => values.Values.TryGetValue(item, out WaterValue value) ? value.By(rule.Detection) : null;

    // Over a year the mean of the means of its months, as of all items.
    decimal? MeanOf(IReadOnlyCollection<SectionSample> of, WaterQuantity quantity, bool byMonths)
    {
        decimal[] means = [.. of.Where(sample => sample[quantity] is not null).GroupBy(sample => byMonths ? sample.At.Month : 0).Select(month => month.Average(sample => sample[quantity]!.Value.By(rule.Detection)))];
        return means.Length == 0 ? null : means.Average();
    }

    static IEnumerable<TimedSample> Timed(SectionSample sample)
    {
        TimedSample one = sample.ToSample();
        return sample.IsDoubled ? [one, one] : [one];
    }
}
