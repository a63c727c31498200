namespace Lantu.Domain.Targets;

/// <summary>An indicator's column: its name with blanks folded, and its unit as printed in brackets.</summary>
public sealed record DistrictColumn(string Name, string? Unit);
