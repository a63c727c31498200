using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>A section with all that was read of it.</summary>
sealed class WaterSection(string name, string area, string lake, WaterBody body, SectionRule rule)
{
    static readonly (WaterQuantity Quantity, string Name)[] Nutrients =
    [
        (WaterQuantity.Chlorophyll, nameof(TrophicIndex.Chlorophyll)),
        (WaterQuantity.Transparency, nameof(TrophicIndex.Transparency)),
        .. new[] { WaterItem.TotalPhosphorus, WaterItem.TotalNitrogen, WaterItem.PermanganateIndex }.Select(item => (WaterQuantity.Named(WaterQuantity.SymbolOf(item))!, item.ToString())),
    ];

    readonly SortedDictionary<DateTime, SectionSample> samples = [];

    SectionSeries? series;

    public string Name => name;

    public string Area => area;

    /// <summary>The lake that it is a point of; empty where nobody says one.</summary>
    public string Lake => lake;

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

    /// <summary>The trophic index of a point of a lake over a period; none where neither chlorophyll nor transparency was read at all.</summary>
    public Evaluated<decimal>? TrophicIndexOver(WaterPeriod period, SectionEvaluation evaluation) => IndexOf(PointOver(period, evaluation), evaluation.Class.Count);

    /// <summary>The trophic index of one sample.</summary>
    public Evaluated<decimal>? TrophicIndexOf(SectionSample sample, SectionEvaluation evaluation) => IndexOf(PointOf([sample], evaluation, 1, Lack.Values), 1);

    /// <summary>A point of a lake over a period.</summary>
    public LakePoint PointOver(WaterPeriod period) => PointOver(period, Over(period));

    LakePoint PointOver(WaterPeriod period, SectionEvaluation evaluation) => period switch
    {
        { Month: not null } => PointOf(Within(period), evaluation, 1, Lack.Values),
        { Quarter: not null } => PointOf(Within(period), evaluation, rule.SamplesOfQuarter, Lack.Values),
        _ => PointOf(Within(period), evaluation, rule.MonthsOfYear, Lack.Months),
    };

    static Evaluated<decimal>? IndexOf(LakePoint point, int count) =>
        point.Unstated is { } lack ? new(null, WaterRules.Trophic, count, lack) : point.Nutrients is { } means ? TrophicIndex.Default.Of(means) : null;

    SectionSample[] Within(WaterPeriod period) => [.. samples.Values.Where(sample => period.Covers(sample.At))];

    LakePoint PointOf(SectionSample[] of, SectionEvaluation evaluation, int least, Lack lack)
    {
        bool byMonths = lack == Lack.Months;
        decimal? chlorophyll = MeanOf(of, WaterQuantity.Chlorophyll, byMonths);
        decimal? transparency = MeanOf(of, WaterQuantity.Transparency, byMonths);
        return body == WaterBody.River || (chlorophyll is null && transparency is null) ? new(name, evaluation)
            : of.Any(sample => sample.IsDoubled) ? new(name, evaluation, null, new(Lack.SingleValues, of.Length, of.Length + 1))
            : TooFew() is { } few ? new(name, evaluation, null, few)
            : new(name, evaluation, new(chlorophyll, ValueOf(evaluation.Values, WaterItem.TotalPhosphorus), ValueOf(evaluation.Values, WaterItem.TotalNitrogen), transparency, ValueOf(evaluation.Values, WaterItem.PermanganateIndex)));

        // As of the class: each quantity needs its samples or months; one that was not read at all is told as missing.
        Shortfall? TooFew()
        {
            foreach ((WaterQuantity quantity, string named) in Nutrients)
            {
                SectionSample[] read = [.. of.Where(sample => sample[quantity] is not null)];
                int found = byMonths ? read.DistinctBy(sample => sample.At.Month).Count() : read.Length;
                if (found > 0 && found < least)
                {
                    return new(lack, found, least, named);
                }
            }

            return null;
        }
    }

    decimal? ValueOf(WaterSample values, WaterItem item) => values.Values.TryGetValue(item, out WaterValue value) ? value.By(rule.Detection) : null;

    // Over a year the mean of the means of its months, as of all items. What cannot be a reading stays as it is, so that no index follows from it.
    decimal? MeanOf(SectionSample[] of, WaterQuantity quantity, bool byMonths)
    {
        if (of.FirstOrDefault(sample => sample[quantity]?.Number < 0) is { } unsound)
        {
            return unsound[quantity]!.Value.Number;
        }

        decimal[] means = [.. of.Where(sample => sample[quantity] is not null).GroupBy(sample => byMonths ? sample.At.Month : 0).Select(month => month.Average(sample => sample[quantity]!.Value.By(rule.Detection)))];
        return means.Length == 0 ? null : means.Average();
    }

    static IEnumerable<TimedSample> Timed(SectionSample sample)
    {
        TimedSample one = sample.ToSample();
        return sample.IsDoubled ? [one, one] : [one];
    }
}
