namespace Lantu.Domain.NodePlans;

/// <summary>One node 节点: what will be reached by which day.</summary>
/// <param name="Due">The last day that is on time.</param>
/// <param name="Text">What will be reached.</param>
public sealed record PlanNode(DateOnly Due, string Text);
