using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.NodePlans;

/// <summary>The node plans of a plan that a visitor sees.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only a plan in force has any.</param>
/// <param name="Filter">What is asked for.</param>
/// <param name="Found">All rows that the filter finds.</param>
/// <param name="Rows">Those of the page.</param>
/// <param name="Counts">How many stand how, whatever the filter says of that.</param>
/// <param name="Units">The units among them.</param>
/// <param name="Programmes">The plan's programmes.</param>
public sealed record NodesView(
    PlanName Plan, PlanState State, NodeFilter Filter, IReadOnlyList<NodeRow> Found, IReadOnlyList<NodeRow> Rows, IReadOnlyDictionary<NodeStanding, int> Counts, IReadOnlyList<Choice> Units, IReadOnlyList<Choice> Programmes)
{
    public const int PageLength = 100;

    public string? Refused { get; init; }

    public string? Done { get; init; }

    /// <summary>The reason as it was typed.</summary>
    public string? Reason { get; init; }

    public int Pages => Math.Max(1, (Found.Count + PageLength - 1) / PageLength);
}
