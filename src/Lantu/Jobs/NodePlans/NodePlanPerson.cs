namespace Lantu.Jobs.NodePlans;

/// <summary>Who does something with node plans, and how far they reach.</summary>
/// <param name="Actor">As the audit names them.</param>
/// <param name="Account">Number of their account.</param>
/// <param name="IsOffice">Whether they act for the plan office.</param>
/// <param name="MayRead">Whether they see the plans of a unit (its ordinal) on a measure that these units confirm.</param>
/// <param name="MayConfirm">Whether they confirm them.</param>
sealed record NodePlanPerson(string Actor, int Account, bool IsOffice, Func<int, IReadOnlyList<int>, bool> MayRead, Func<int, IReadOnlyList<int>, bool> MayConfirm);
