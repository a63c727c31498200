namespace Lantu.Domain.Plans;

/// <summary>One reason for a repair; the sentence is made from the code and the arguments by a resource.</summary>
/// <param name="Code">Stable code in kebab case.</param>
/// <param name="Arguments">What the sentence needs, in its order.</param>
public sealed record RepairReason(string Code, params IReadOnlyList<string> Arguments);
