using Lantu.Ui;

namespace Lantu.Features.Directories;

/// <summary>A plan in which a unit owes something.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Ordinal">The unit's place among the plan's units.</param>
/// <param name="Name">What the unit is called there.</param>
/// <param name="Measures">On how many measures it owes something.</param>
public sealed record EntryPlan(PlanName Plan, int Ordinal, string Name, int Measures);
