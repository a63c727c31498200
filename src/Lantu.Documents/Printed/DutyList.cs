using Lantu.Domain.Targets;

namespace Lantu.Documents.Printed;

/// <summary>Everything one unit owes under a plan.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Plan">The plan's title and, where it has one, its number.</param>
/// <param name="Duties">The measures, in printed order.</param>
/// <param name="Targets">The plan's table of targets with the unit's own row only, where it has one.</param>
public sealed record DutyList(string Unit, string Plan, IReadOnlyList<Duty> Duties, DistrictTargets? Targets);
