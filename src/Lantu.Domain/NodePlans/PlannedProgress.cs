namespace Lantu.Domain.NodePlans;

/// <summary>How far a node plan wants things to be on a day.</summary>
public static class PlannedProgress
{
    /// <summary>The share that is to be reached by the end of the day, between 0 and 1: of nodes those that are due, of a curve the value against its last.</summary>
    public static decimal ShareAt(NodePlanContent content, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(content);

        if (content.Curve is not { } curve)
        {
            return content.Nodes.Count == 0 ? 0 : (decimal)content.Nodes.Count(node => node.Due <= day) / content.Nodes.Count;
        }

        // A state of things is either on its way or not: its share is that of the months gone by.
        if (!curve.IsCumulative || curve.Points[^1].Value == 0)
        {
            DateOnly from = Before(curve.Points[0].Day);
            return Math.Clamp((decimal)(day.DayNumber - from.DayNumber) / (curve.Points[^1].Day.DayNumber - from.DayNumber), 0, 1);
        }

        return Math.Clamp(ValueAt(curve, day) / curve.Points[^1].Value, 0, 1);
    }

    /// <summary>The planned value at the end of a day: on a straight line between two months' ends. Work begins at nothing with the first month; a state is before its first value what it is then.</summary>
    public static decimal ValueAt(PlannedCurve curve, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(curve);

        CurvePoint before = new(Before(curve.Points[0].Day), curve.IsCumulative ? 0 : curve.Points[0].Value);
        if (day <= before.Day)
        {
            return before.Value;
        }

        foreach (CurvePoint point in curve.Points)
        {
            if (day <= point.Day)
            {
                return before.Value + ((point.Value - before.Value) * (day.DayNumber - before.Day.DayNumber) / (point.Day.DayNumber - before.Day.DayNumber));
            }

            before = point;
        }

        return before.Value;
    }

    static DateOnly Before(DateOnly monthEnd) => new DateOnly(monthEnd.Year, monthEnd.Month, 1).AddDays(-1);
}
