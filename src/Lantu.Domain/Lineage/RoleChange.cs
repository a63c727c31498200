using Lantu.Domain.Units;

namespace Lantu.Domain.Lineage;

/// <summary>A unit that entered or left a role of a measure.</summary>
/// <param name="Role">The role.</param>
/// <param name="Unit">Its name.</param>
/// <param name="Entered">Whether the later plan names it and the earlier does not; else the other way round.</param>
public sealed record RoleChange(ResponsibilityRole Role, string Unit, bool Entered);
