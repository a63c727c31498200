namespace Lantu.Domain.NodePlans;

/// <summary>Something that keeps a node plan from being proposed.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="At">0-based place of the node, or the month; nothing where it is the plan as a whole.</param>
/// <param name="Arguments">What the sentence needs.</param>
public sealed record NodePlanFault(NodePlanFaultKind Kind, int? At = null, params IReadOnlyList<object> Arguments);
