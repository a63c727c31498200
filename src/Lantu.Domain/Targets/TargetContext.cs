namespace Lantu.Domain.Targets;

/// <summary>What the reader of targets must know about the measure the text stands in.</summary>
/// <param name="PlanYear">The year of a date that names none.</param>
/// <param name="By">The measure's own last day, used where the text names none.</param>
/// <param name="Places">Names of districts and other units that can be a scope or a share, as they stand in prose.</param>
public sealed record TargetContext(int PlanYear, DateOnly? By, IReadOnlyList<string> Places);
