using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Publication;

/// <summary>A decision as it was typed.</summary>
public sealed class DecisionForm
{
    /// <summary>Number of the open point.</summary>
    [FromForm]
    public int Point { get; set; }

    /// <summary>Whether all open points of the same role and printed text are decided so.</summary>
    [FromForm]
    public bool? Alike { get; set; }

    [FromForm]
    public string? Units { get; set; }

    [FromForm]
    public string? Reason { get; set; }
}
