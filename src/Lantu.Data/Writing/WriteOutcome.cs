namespace Lantu.Data.Writing;

/// <summary>What a unit of work did, its result without its type. Drafts have no action: they are a log of their own, apart from the audit.</summary>
sealed record WriteOutcome(object? Result, string? Action, string Subject, string Detail);
