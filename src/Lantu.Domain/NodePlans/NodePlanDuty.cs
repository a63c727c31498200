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

    /// <summary>
    /// The leads of which one confirms a unit's plan: the one that sums up for joint leads where the office has named it, else any. None where the plan
    /// office does: the lead is itself the one that proposes, a district, or not there.
    /// </summary>
    /// <param name="owed">Who owes what on the measure.</param>
    /// <param name="proposing">The unit whose plan it is.</param>
    /// <param name="summing">The lead that sums up 汇总单位, if one is named.</param>
    public static IReadOnlyList<int> Confirming(IReadOnlyCollection<PlanningUnit> owed, int proposing, int? summing = null)
    {
        ArgumentNullException.ThrowIfNull(owed);

        int[] leads = [.. owed.Where(unit => unit.Role == ResponsibilityRole.Lead && unit.Kind is not (UnitKind.District or UnitKind.Township or UnitKind.National) && unit.Ordinal != proposing).Select(unit => unit.Ordinal).Distinct()];
        return summing is { } one && leads.Contains(one) ? [one] : leads;
    }
}
