namespace Lantu.Domain.NodePlans;

/// <summary>What is suggested to a unit for a measure. It is nobody's plan until a person proposes it.</summary>
/// <param name="Nodes">The nodes, each with what it was taken from.</param>
/// <param name="Curve">A curve, where the measure has a quantity of work and the unit's share of it is known.</param>
/// <param name="CurveWords">The word that tells the curve's shape; nothing where it rises evenly.</param>
public sealed record NodeSuggestion(IReadOnlyList<SuggestedNode> Nodes, PlannedCurve? Curve, string? CurveWords)
{
    /// <summary>The nodes as a plan.</summary>
    public NodePlanContent AsNodes => new() { Nodes = [.. Nodes.Select(node => new PlanNode(node.Due, node.Text))] };

    /// <summary>What is taken where many suggestions are accepted at once: the curve where there is one.</summary>
    public NodePlanContent Preferred => Curve is null ? AsNodes : new NodePlanContent { Curve = Curve };
}
