using Lantu.Domain.NodePlans;
using Lantu.Jobs.NodePlans;

namespace Lantu.Features.NodePlans;

/// <summary>A measure and a unit that plans it, in the list.</summary>
/// <param name="Measure">Ordinal of the measure.</param>
/// <param name="Key">Its key.</param>
/// <param name="Task">Its task's title.</param>
/// <param name="Programme">Ordinal of its programme.</param>
/// <param name="Unit">Ordinal of the unit.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Standing">How its plan stands.</param>
/// <param name="Version">The version that tells it; 0 for none.</param>
/// <param name="MayConfirm">Whether the visitor may confirm it.</param>
/// <param name="MayReturn">Whether they may send it back.</param>
/// <param name="MayFreeze">Whether they may put it in force.</param>
/// <param name="ByOffice">Whether the office confirms it.</param>
public sealed record NodeRow(int Measure, string Key, string Task, int Programme, int Unit, string UnitName, NodeStanding Standing, int Version, bool MayConfirm, bool MayReturn, bool MayFreeze, bool ByOffice)
{
    /// <summary>The version, where it is shown.</summary>
    public NodePlan? Plan { get; init; }

    public NodePlanKey Id => new(Measure, Unit, Version);

    public bool MayDo => MayConfirm || MayReturn || MayFreeze;
}
