namespace Lantu.Domain.Targets;

/// <summary>One unit's targets, in the order of the columns.</summary>
public sealed record DistrictRow(string Unit, IReadOnlyList<DistrictCell> Cells, Plans.SourcePlace Place);
