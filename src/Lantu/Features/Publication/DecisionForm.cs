namespace Lantu.Features.Publication;

/// <summary>A decision as it was typed.</summary>
public sealed class DecisionForm
{
    /// <summary>Number of the open point.</summary>
    public int Point { get; set; }

    /// <summary>Whether all open points of the same role and printed text are decided so.</summary>
    public bool Alike { get; set; }

    public string? Units { get; set; }

    public string? Reason { get; set; }
}
