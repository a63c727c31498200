using Lantu.Domain.Plans;

namespace Lantu.Features.Measures;

/// <summary>What a measure table depends on: the same key, the same rows.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Version">Changes with every change of it.</param>
/// <param name="Filter">What the address asks.</param>
public sealed record MeasureTableKey(PlanId Plan, int Version, MeasureFilter Filter);
