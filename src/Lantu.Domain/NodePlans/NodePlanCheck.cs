namespace Lantu.Domain.NodePlans;

/// <summary>Holds what is proposed against what its measure allows.</summary>
public static class NodePlanCheck
{
    public const int FewestNodes = 2;

    public const int MostNodes = 6;

    public const int LongestText = 200;

    /// <summary>All that is wrong with it.</summary>
    public static IReadOnlyList<NodePlanFault> Find(NodePlanContent content, NodePlanFrame frame)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(frame);

        return content.Curve is { } curve ? [.. OfCurve(curve, frame)] : [.. OfNodes(content.Nodes, frame)];
    }

    static IEnumerable<NodePlanFault> OfNodes(IReadOnlyList<PlanNode> nodes, NodePlanFrame frame)
    {
        if (nodes.Count < FewestNodes)
        {
            yield return new NodePlanFault(NodePlanFaultKind.TooFewNodes);
        }
        else if (nodes.Count > MostNodes)
        {
            yield return new NodePlanFault(NodePlanFaultKind.TooManyNodes);
        }

        DateOnly before = DateOnly.MinValue;
        for (int i = 0; i < nodes.Count; i++)
        {
            (DateOnly due, string text) = (nodes[i].Due, nodes[i].Text);
            if (string.IsNullOrWhiteSpace(text))
            {
                yield return new NodePlanFault(NodePlanFaultKind.TextMissing, i);
            }
            else if (text.Length > LongestText)
            {
                yield return new NodePlanFault(NodePlanFaultKind.TextTooLong, i, LongestText);
            }

            if (due < frame.First || due > frame.Last)
            {
                yield return new NodePlanFault(NodePlanFaultKind.DayOutside, i, due, due < frame.First ? frame.First : frame.Last);
            }
            else if (due > frame.Deadline)
            {
                yield return new NodePlanFault(NodePlanFaultKind.AfterDeadline, i, due, frame.Deadline.Value);
            }

            if (due < before)
            {
                yield return new NodePlanFault(NodePlanFaultKind.NotInOrder, i, due);
            }

            before = due;
        }
    }

    static IEnumerable<NodePlanFault> OfCurve(PlannedCurve curve, NodePlanFrame frame)
    {
        if (frame.Quantities.FirstOrDefault(one => one.Target == curve.Target) is not { } quantity)
        {
            yield return new NodePlanFault(NodePlanFaultKind.NoTarget);
            yield break;
        }

        if (curve.Points.Count == 0 || curve.Points[^1].Day != quantity.Last)
        {
            yield return new NodePlanFault(NodePlanFaultKind.EndMissing, null, quantity.Last);
            yield break;
        }

        for (int i = 0; i < curve.Points.Count; i++)
        {
            CurvePoint point = curve.Points[i];
            DateOnly expected = PlannedQuantity.MonthEnd(new DateOnly(quantity.Last.Year, quantity.Last.Month, 1).AddMonths(i + 1 - curve.Points.Count));
            if (point.Day != expected || point.Day < frame.First)
            {
                yield return new NodePlanFault(NodePlanFaultKind.MonthMissing, expected.Month, expected);
                yield break;
            }

            if (point.Value < 0)
            {
                yield return new NodePlanFault(NodePlanFaultKind.Negative, point.Day.Month, point.Value);
            }

            if (quantity.IsCumulative && i > 0 && point.Value < curve.Points[i - 1].Value)
            {
                yield return new NodePlanFault(NodePlanFaultKind.NotRising, point.Day.Month, point.Day, point.Value);
            }
        }

        if (!quantity.IsReachedBy(curve.Points[^1].Value))
        {
            yield return new NodePlanFault(NodePlanFaultKind.MissesShare, curve.Points[^1].Day.Month, curve.Points[^1].Value, quantity.Share!.Value);
        }
    }
}
