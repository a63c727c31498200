namespace Lantu.Domain.Lineage;

/// <summary>What became of one measure from the earlier plan to the later.</summary>
/// <param name="Earlier">The measure in the earlier plan; absent where it was added.</param>
/// <param name="Later">The measure in the later plan; absent where it was removed.</param>
/// <param name="Kinds">What changed, at least one.</param>
/// <param name="Roles">Who entered or left which role.</param>
public sealed record MeasureDifference(ComparedMeasure? Earlier, ComparedMeasure? Later, IReadOnlyList<ChangeKind> Kinds, IReadOnlyList<RoleChange> Roles);
