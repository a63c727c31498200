using Lantu.Domain.Plans;

namespace Lantu.Domain.Lineage;

/// <summary>The earlier plan that a new one is compared with.</summary>
/// <param name="Plan">The earlier plan.</param>
/// <param name="Succession">What the new one is to it.</param>
/// <param name="InsteadOf">The plan that was meant, where the earlier plan stands in its place.</param>
public sealed record PriorPlan(KnownPlan Plan, PlanSuccession Succession, KnownPlan? InsteadOf);
