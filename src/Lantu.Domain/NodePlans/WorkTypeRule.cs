namespace Lantu.Domain.NodePlans;

/// <summary>A type of work and the steps it usually goes in.</summary>
/// <param name="Words">By which words of a text it is known.</param>
/// <param name="Steps">The steps, each with the share of the time by which it is reached.</param>
/// <param name="MonthWeights">How much of a quantity falls to each month from January on; nothing where it rises evenly.</param>
public sealed record WorkTypeRule(IReadOnlyList<string> Words, IReadOnlyList<(decimal Share, string Text)> Steps, IReadOnlyList<int>? MonthWeights = null);
