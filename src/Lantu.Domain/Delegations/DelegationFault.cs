namespace Lantu.Domain.Delegations;

/// <summary>Something that keeps a part of a measure from being handed down.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Target">Place of the target it is about, where it is about one.</param>
/// <param name="Arguments">What the sentence needs.</param>
public sealed record DelegationFault(DelegationFaultKind Kind, int? Target = null, params IReadOnlyList<object> Arguments);
