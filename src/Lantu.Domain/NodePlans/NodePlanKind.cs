namespace Lantu.Domain.NodePlans;

/// <summary>How a node plan says what is to be reached by when.</summary>
public enum NodePlanKind
{
    /// <summary>Two to six things, each by a day.</summary>
    Nodes,

    /// <summary>The values of a quantity at the ends of months.</summary>
    Curve,
}
