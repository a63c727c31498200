using Lantu.Domain.Units;

namespace Lantu.Domain.NodePlans;

/// <summary>Who plans, and who has to confirm it.</summary>
public static class NodePlanDuty
{
    /// <summary>The units that report on a measure, and so plan it: the responsible ones; where the document names leads alone, those. A body that the place can't order owes nothing.</summary>
    public static IReadOnlyList<PlanningUnit> Reporting(IReadOnlyCollection<PlanningUnit> owed)
    {
        ArgumentNullException.ThrowIfNull(owed);

        bool anyResponsible = owed.Any(unit => unit.Role == ResponsibilityRole.Responsible);
        ResponsibilityRole role = anyResponsible ? ResponsibilityRole.Responsible : ResponsibilityRole.Lead;
        return [.. owed.Where(unit => unit.Role == role && unit.Kind != UnitKind.National).DistinctBy(unit => unit.Ordinal)];
    }

    /// <summary>The leads of which one confirms a unit's plan; none where the plan office does: the lead is itself the one that proposes, a district, or not there.</summary>
    public static IReadOnlyList<int> Confirming(IReadOnlyCollection<PlanningUnit> owed, int proposing)
    {
        ArgumentNullException.ThrowIfNull(owed);

        return [.. owed.Where(unit => unit.Role == ResponsibilityRole.Lead && unit.Kind is not (UnitKind.District or UnitKind.Township or UnitKind.National) && unit.Ordinal != proposing).Select(unit => unit.Ordinal).Distinct()];
    }
}
