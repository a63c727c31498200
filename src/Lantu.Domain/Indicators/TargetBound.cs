namespace Lantu.Domain.Indicators;

/// <summary>An end of what an unrounded figure may be.</summary>
/// <param name="Value">The end, in the indicator's unit.</param>
/// <param name="IsHeld">Whether a figure that is exactly there still meets the target.</param>
public readonly record struct TargetBound(decimal Value, bool IsHeld);
