using Lantu.Domain.Plans;

namespace Lantu.Features.Changes;

/// <summary>A plan and the one before it, each as it stood after so many changes.</summary>
readonly record struct PlanPair(PlanId Plan, int Version, PlanId Prior, int PriorVersion);
