using System.Globalization;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Targets;

namespace Lantu.Jobs.NodePlans;

/// <summary>A node plan as it was typed into a form or a row of a workbook.</summary>
/// <param name="Nodes">Days and words, slot by slot; empty slots stand for nothing.</param>
/// <param name="Months">The values at the ends of the months, January first.</param>
/// <param name="Target">Place of the curve's target among the measure's.</param>
public sealed record TypedNodePlan(IReadOnlyList<(string? Day, string? Text)> Nodes, IReadOnlyList<string?> Months, int? Target)
{
    static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>Whether nothing is filled in.</summary>
    public bool IsEmpty => !HasNodes && !HasMonths;

    bool HasNodes => Nodes.Any(node => !string.IsNullOrWhiteSpace(node.Day) || !string.IsNullOrWhiteSpace(node.Text));

    bool HasMonths => Months.Any(month => !string.IsNullOrWhiteSpace(month));

    /// <summary>What it says, and what of it can't be understood or isn't allowed. Faults of nodes name the slot, those of curves the month.</summary>
    public (NodePlanContent? Content, IReadOnlyList<NodePlanFault> Faults) Read(NodePlanFrame frame)
    {
        if (HasNodes && HasMonths)
        {
            return (null, [new NodePlanFault(NodePlanFaultKind.Both)]);
        }

        List<NodePlanFault> faults = [];
        List<int> slots = [];
        NodePlanContent content = HasMonths ? new NodePlanContent { Curve = Curve(frame, faults) } : new NodePlanContent { Nodes = ReadNodes(slots, faults) };
        if (faults.Count > 0)
        {
            return (null, faults);
        }

        IReadOnlyList<NodePlanFault> found = NodePlanCheck.Find(content, frame);
        return (found.Count == 0 ? content : null, HasMonths ? found : [.. found.Select(fault => fault.At is { } at ? fault with { At = slots[at] } : fault)]);
    }

    List<PlanNode> ReadNodes(List<int> slots, List<NodePlanFault> faults)
    {
        List<PlanNode> nodes = [];
        for (int i = 0; i < Nodes.Count; i++)
        {
            (string day, string text) = (Nodes[i].Day?.Trim() ?? "", Nodes[i].Text?.Trim() ?? "");
            if (day.Length == 0 && text.Length == 0)
            {
                continue;
            }

            if (!DateOnly.TryParseExact(day, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly due))
            {
                faults.Add(day.Length == 0 ? new NodePlanFault(NodePlanFaultKind.DayMissing, i) : new NodePlanFault(NodePlanFaultKind.NoDay, i, day));
                continue;
            }

            slots.Add(i);
            nodes.Add(new PlanNode(due, text));
        }

        return nodes;
    }

    PlannedCurve? Curve(NodePlanFrame frame, List<NodePlanFault> faults)
    {
        if (frame.Quantities.FirstOrDefault(one => one.Target == (Target ?? 0) || (Target is null && frame.Quantities.Count == 1)) is not { } quantity)
        {
            faults.Add(new NodePlanFault(NodePlanFaultKind.NoTarget));
            return null;
        }

        List<CurvePoint> points = [];
        for (int i = 0; i < Months.Count; i++)
        {
            TypedQuantity typed = TypedQuantity.Read(Months[i], quantity.Unit);
            if (typed.Value is { } value)
            {
                points.Add(new CurvePoint(PlannedQuantity.MonthEnd(new DateOnly(quantity.Last.Year, i + 1, 1)), value));
            }
            else if (typed.Fault is not null)
            {
                faults.Add(new NodePlanFault(NodePlanFaultKind.NoNumber, i + 1, Months[i]!.Trim()));
            }
        }

        return new PlannedCurve(quantity.Target, quantity.Quantity, quantity.Unit, quantity.IsCumulative, points);
    }
}
