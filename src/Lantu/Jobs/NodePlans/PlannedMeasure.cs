using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;

namespace Lantu.Jobs.NodePlans;

/// <summary>A measure that a unit reports on, with what it has planned and what is suggested to it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Task">Its task's title.</param>
/// <param name="Frame">What its plan must keep to.</param>
/// <param name="Versions">Every version, the last first.</param>
/// <param name="Leads">Ordinals of the leads that confirm it; none where the office does.</param>
public sealed record PlannedMeasure(Measure Measure, string Task, NodePlanFrame Frame, IReadOnlyList<NodePlan> Versions, IReadOnlyList<int> Leads)
{
    /// <summary>What is suggested.</summary>
    public NodeSuggestion Suggestion { get; } = NodeSuggestions.Of(Measure, Frame, SuggestionRules.Shipped);

    /// <summary>The version in force.</summary>
    public NodePlan? Frozen => Versions.FirstOrDefault(version => version.State == NodePlanState.Frozen);

    /// <summary>The version that somebody still has to do something with.</summary>
    public NodePlan? Pending => Versions.FirstOrDefault(version => version.IsPending);

    /// <summary>The version that tells how things stand: what is pending, what is in force, or what came back.</summary>
    public NodePlan? Shown => Pending ?? Frozen ?? (Versions.Count > 0 ? Versions[0] : null);

    /// <summary>Number of the last version; 0 before the first.</summary>
    public int Seen => Versions.Count > 0 ? Versions[0].Version : 0;
}
