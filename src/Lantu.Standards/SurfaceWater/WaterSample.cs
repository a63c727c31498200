namespace Lantu.Standards.SurfaceWater;

/// <summary>What was read of a water at one time, or the means of several such readings.</summary>
/// <param name="Values">The items that were read.</param>
/// <param name="Saturation">Saturation with oxygen in percent, where it was read.</param>
public sealed record WaterSample(IReadOnlyDictionary<WaterItem, WaterValue> Values, decimal? Saturation = null)
{
    /// <summary>The arithmetic mean of each item over the samples that have it. The mean of the saturation is stated only where each sample with oxygen has one.</summary>
    /// <param name="samples">The samples; at least one.</param>
    /// <param name="rule">What stands for readings below detection.</param>
    /// <returns>
    /// The means, unrounded. A number that cannot be a reading of its item stays as it is and no mean is formed, so that whatever is computed from
    /// the result is invalid too.
    /// </returns>
    /// <exception cref="ArgumentException">There are no samples.</exception>
    public static WaterSample Mean(IReadOnlyList<WaterSample> samples, DetectionRule rule)
    {
        ArgumentNullException.ThrowIfNull(samples);
        if (samples.Count == 0)
        {
            throw new ArgumentException("There is no mean of no samples.", nameof(samples));
        }

        Dictionary<WaterItem, WaterValue> means = [];
        foreach (WaterItem item in WaterItems.All)
        {
            decimal[] numbers = [.. samples.Where(sample => sample.Values.ContainsKey(item)).Select(sample => sample.Values[item].By(rule))];
            if (numbers.Length > 0)
            {
                int unsound = Array.FindIndex(numbers, number => !WaterItems.CanBe(item, number));
                means.Add(item, unsound >= 0 ? numbers[unsound] : numbers.Average());
            }
        }

        WaterSample[] oxygen = [.. samples.Where(sample => sample.Values.ContainsKey(WaterItem.DissolvedOxygen))];
        decimal[] saturations = [.. oxygen.Select(sample => sample.Saturation).OfType<decimal>()];
        int absurd = Array.FindIndex(saturations, percent => !CanBeSaturation(percent));
        return new(means, absurd >= 0 ? saturations[absurd] : saturations.Length == 0 || saturations.Length < oxygen.Length ? null : saturations.Average());
    }

    /// <summary>Whether the number can be a saturation at all, in percent.</summary>
    internal static bool CanBeSaturation(decimal percent) => percent is >= 0 and <= 1000;
}
