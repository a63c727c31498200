namespace Lantu.Standards.SurfaceWater;

/// <summary>Change of quality between two periods (环办〔2011〕22号, 水质变化趋势分析方法).</summary>
/// <param name="Extent">How much it changed.</param>
/// <param name="Points">By shares of classes: ΔG − ΔD in percentage points, unrounded; by quality in words: steps. Positive is better.</param>
public readonly record struct WaterChange(ChangeExtent Extent, decimal Points)
{
    /// <summary>Change of one section or water by its quality in words: one step is some change, two and more are marked.</summary>
    /// <param name="before">The earlier quality.</param>
    /// <param name="after">The later quality.</param>
    public static WaterChange Between(WaterQuality before, WaterQuality after)
    {
        int steps = before - after;
        return new(Math.Abs(steps) switch { 0 => ChangeExtent.NotMarked, 1 => ChangeExtent.Some, _ => ChangeExtent.Marked }, steps);
    }

    /// <summary>
    /// Change of an area by the shares of its classes: ΔG, the points by which classes Ⅰ to Ⅲ grew, less ΔD, those by which worse than Ⅴ grew. Up to 10
    /// points are no marked change, up to 20 some, more are marked.
    /// </summary>
    /// <param name="before">Sections by class in the earlier period.</param>
    /// <param name="after">Sections by class in the later period.</param>
    /// <returns>The change; none where a period has no sections.</returns>
    public static Evaluated<WaterChange> Between(ClassCounts before, ClassCounts after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        if (before.Total == 0 || after.Total == 0)
        {
            return new(null, WaterRules.Change, before.Total + after.Total, new(Lack.Sites, 0, 1, before.Total == 0 ? nameof(before) : nameof(after)));
        }

        decimal points = 100m * (((decimal)(after.Good - after.WorseThanV) * before.Total) - ((decimal)(before.Good - before.WorseThanV) * after.Total)) / ((decimal)before.Total * after.Total);
        ChangeExtent extent = Math.Abs(points) switch { <= 10 => ChangeExtent.NotMarked, <= 20 => ChangeExtent.Some, _ => ChangeExtent.Marked };
        return new(new WaterChange(extent, points), WaterRules.Change, before.Total + after.Total, null);
    }
}
