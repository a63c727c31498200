namespace Lantu.Domain.Targets;

/// <summary>How exactly a target's own words mean its figure, whichever way the figure goes.</summary>
public static class StatedBound
{
    /// <summary>The bound: of 下降12%左右 about, of 下降10%以上 at least; nothing where a movement is stated without one.</summary>
    public static Comparator? Of(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);

        if (target.Comparator is not (Comparator.IncreaseBy or Comparator.DecreaseBy))
        {
            return target.Comparator;
        }

        // The text of a target ends with its own figure and the words behind that.
        return QuantityScanner.Scan(target.Text).LastOrDefault() is { } figure ? figure.IsAbout ? Comparator.About : ComparatorReader.BoundOf(target.Text[..figure.Start], target.Text[figure.End..]) : null;
    }
}
