namespace Lantu.Standards.SurfaceWater;

/// <summary>One reading of an item, as the laboratory or station gives it.</summary>
/// <param name="Number">The reading in the item's unit, unrounded; the detection limit where the reading lies below it.</param>
/// <param name="BelowDetection">Whether less was found than the method can tell (written 0.01L), so that the number is the method's limit.</param>
public readonly record struct WaterValue(decimal Number, bool BelowDetection = false)
{
    /// <summary>A reading that was found.</summary>
    /// <param name="number">The reading in the item's unit.</param>
    public static implicit operator WaterValue(decimal number) => new(number);

    /// <summary>A reading that was found.</summary>
    /// <param name="number">The reading in the item's unit.</param>
    public static WaterValue FromDecimal(decimal number) => new(number);

    /// <summary>The number that takes part in means and classes.</summary>
    /// <param name="rule">What stands for a reading below detection.</param>
    public decimal By(DetectionRule rule) => !BelowDetection ? Number : rule switch
    {
        DetectionRule.HalfTheLimit => Number / 2,
        DetectionRule.TheLimit => Number,
        DetectionRule.Zero => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule for readings below detection."),
    };
}
