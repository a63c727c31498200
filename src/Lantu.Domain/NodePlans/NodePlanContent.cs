namespace Lantu.Domain.NodePlans;

/// <summary>What a node plan says.</summary>
public sealed record NodePlanContent
{
    /// <summary>The nodes, in the order of their days; empty with a curve.</summary>
    public IReadOnlyList<PlanNode> Nodes { get; init; } = [];

    /// <summary>The curve, instead of nodes.</summary>
    public PlannedCurve? Curve { get; init; }

    /// <summary>Which of the two it is.</summary>
    public NodePlanKind Kind => Curve is null ? NodePlanKind.Nodes : NodePlanKind.Curve;

    /// <summary>Whether it says the same.</summary>
    public bool Equals(NodePlanContent? other) => other is not null && Nodes.SequenceEqual(other.Nodes) && Equals(Curve, other.Curve);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes.Count, Curve);
}
