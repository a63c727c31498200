namespace Lantu.Domain.Targets;

/// <summary>The table of targets per district (or county, or any unit): one row a unit, one column an indicator.</summary>
public sealed record DistrictTargets(string? Title, IReadOnlyList<DistrictColumn> Columns, IReadOnlyList<DistrictRow> Rows);
