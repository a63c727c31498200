namespace Lantu.Domain.Audit;

/// <summary>Where an audit is not as it was written.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Sequence">Number of the first bad entry.</param>
public sealed record AuditFault(AuditFaultKind Kind, long Sequence);
