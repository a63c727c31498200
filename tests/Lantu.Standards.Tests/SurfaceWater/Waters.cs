using CsCheck;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Standards.Tests.SurfaceWater;

/// <summary>Waters for the tests: clean ones to spoil, and any.</summary>
static class Waters
{
    /// <summary>All 21 items within class Ⅰ.</summary>
    public static WaterSample Clean(WaterBody body = WaterBody.River) =>
        new(WaterItems.Evaluated.ToDictionary(item => item, item => (WaterValue)(item == WaterItem.PH ? 7.5m : item == WaterItem.DissolvedOxygen ? 9 : WaterLimits.Limit(item, WaterClass.I, body)!.Value / 2)));

    public static WaterSample With(this WaterSample sample, WaterItem item, WaterValue value) => sample with { Values = new Dictionary<WaterItem, WaterValue>(sample.Values) { [item] = value } };

    public static WaterSample Without(this WaterSample sample, WaterItem item) => sample with { Values = sample.Values.Where(value => value.Key != item).ToDictionary() };

    /// <summary>A clean water of which the permanganate index has the class asked for.</summary>
    public static SectionEvaluation OfClass(WaterClass waterClass, WaterBody body = WaterBody.River) =>
        SingleFactor.Evaluate(Clean(body).With(WaterItem.PermanganateIndex, WaterLimits.Limit(WaterItem.PermanganateIndex, waterClass, body) ?? 16), body, SectionRule.Manual);

    public static Gen<WaterBody> Body { get; } = Gen.Enum<WaterBody>();

    public static Gen<WaterItem> Item { get; } = Gen.Int[0, WaterItems.Evaluated.Count - 1].Select(index => WaterItems.Evaluated[index]);

    public static Gen<WaterSample> Any(WaterBody body) =>
        Gen.Int[0, 2500].Array[WaterItems.Evaluated.Count].Select(parts => new WaterSample(WaterItems.Evaluated.Zip(parts).ToDictionary(pair => pair.First, pair => (WaterValue)Value(pair.First, pair.Second, body))));

    // A thousandth of the class Ⅴ limit, so that values fall on limits and on either side of them.
    static decimal Value(WaterItem item, int part, WaterBody body) => item switch
    {
        WaterItem.PH => part / 250m + 2,
        WaterItem.DissolvedOxygen => part / 200m,
        _ => WaterLimits.Limit(item, WaterClass.V, body)!.Value * part / 1000,
    };
}
