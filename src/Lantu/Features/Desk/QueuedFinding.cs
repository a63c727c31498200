using Lantu.Domain.Plans;

namespace Lantu.Features.Desk;

/// <summary>A finding in the desk's order, without what it says.</summary>
/// <param name="Ordinal">Its place by weight.</param>
/// <param name="Code">What sort it is.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="State">Whether it is settled.</param>
sealed record QueuedFinding(int Ordinal, string Code, FindingSeverity Severity, FindingState State);
