using Lantu.Jobs.NodePlans;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.NodePlans;

/// <summary>A node plan as it was typed.</summary>
sealed class NodeForm
{
    /// <summary>The last version that was shown.</summary>
    [FromForm]
    public int? Seen { get; set; }

    /// <summary>The days of the slots.</summary>
    [FromForm]
    public string[]? Day { get; set; }

    /// <summary>The words of the slots.</summary>
    [FromForm]
    public string[]? Text { get; set; }

    /// <summary>The values of the months, January first.</summary>
    [FromForm]
    public string[]? Value { get; set; }

    /// <summary>The target that the curve follows.</summary>
    [FromForm]
    public int? Target { get; set; }

    [FromForm]
    public string? Reason { get; set; }

    public TypedNodePlan Typed => new([.. (Day ?? []).Zip(Text ?? [], (day, text) => ((string?)day, (string?)text))], [.. (Value ?? []).Take(12)], Target);
}
