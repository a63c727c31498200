namespace Lantu.Features.Directories;

/// <summary>One part of a unit or group as it was and as it is, in words; nothing for what was not there.</summary>
/// <param name="Label">What is it.</param>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
public sealed record FieldChange(string Label, string Before, string After);
