namespace Lantu.Domain.Plans;

/// <summary>Number, title and section of a task, as printed.</summary>
public sealed record TaskHeading(string Number, string Title, string? Section);
