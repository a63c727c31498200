using Lantu.Jobs.NodePlans;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.NodePlans;

/// <summary>Which node plans a step is taken with: those that are ticked, or all that the filter finds.</summary>
sealed class NodeStepForm
{
    [FromForm]
    public string[]? Chosen { get; set; }

    [FromForm]
    public bool? All { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    [FromForm]
    public string? State { get; set; }

    [FromForm]
    public int? Unit { get; set; }

    [FromForm]
    public int? Programme { get; set; }

    public NodeFilter Filter => NodeFilter.From(State, Unit, Programme, null);

    /// <summary>What is ticked; something that can't be read is no version of anything.</summary>
    public IReadOnlyList<NodePlanKey> Keys => [.. (Chosen ?? []).Select(text => NodePlanKey.Read(text) ?? new NodePlanKey(0, 0, 0))];
}
