namespace Lantu.Domain.NodePlans;

/// <summary>The course of a quantity over the months.</summary>
/// <param name="Target">0-based place of the quantity's target among the measure's.</param>
/// <param name="Quantity">What is measured, in the document's words.</param>
/// <param name="Unit">Its unit of measure.</param>
/// <param name="IsCumulative">Whether it only grows: work done, and not a state of things.</param>
/// <param name="Points">A value for each month's end, in order, no month left out.</param>
public sealed record PlannedCurve(int Target, string Quantity, string Unit, bool IsCumulative, IReadOnlyList<CurvePoint> Points)
{
    /// <summary>Whether it says the same.</summary>
    public bool Equals(PlannedCurve? other) =>
        other is not null && (Target, Quantity, Unit, IsCumulative) == (other.Target, other.Quantity, other.Unit, other.IsCumulative) && Points.SequenceEqual(other.Points);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target, Quantity, Unit, IsCumulative, Points.Count);
}
