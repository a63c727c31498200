namespace Lantu.Data.Writing;

/// <summary>What a unit of work did, its result without its type.</summary>
sealed record WriteOutcome(object? Result, string Action, string Subject, string Detail);
