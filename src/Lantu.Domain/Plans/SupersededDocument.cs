namespace Lantu.Domain.Plans;

/// <summary>A document that the notice repeals 同时废止.</summary>
public sealed record SupersededDocument(string Title, string? DocumentNumber);
