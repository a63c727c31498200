using Lantu.Domain.Plans;

namespace Lantu.Domain.Settlements;

/// <summary>One way to accept a finding.</summary>
/// <param name="Label">What would stand there: a unit, a phrase; empty where a reading is only confirmed.</param>
/// <param name="After">What the measures would say, by their place in the plan; empty where a reading is only confirmed.</param>
public sealed record Proposed(string Label, IReadOnlyDictionary<int, MeasureContent> After);
