namespace Lantu.Domain.Targets;

/// <summary>One unit's stated share of a target, in the target's unit of measure.</summary>
public sealed record TargetShare(string Unit, decimal Value);
