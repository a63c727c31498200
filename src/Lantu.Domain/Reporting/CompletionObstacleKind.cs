namespace Lantu.Domain.Reporting;

/// <summary>What stands in the way of closing a measure early.</summary>
public enum CompletionObstacleKind
{
    /// <summary>It goes on without end, or comes again and again. Arguments: the deadline as printed.</summary>
    Standing,

    /// <summary>A target is a state of things or a comparison of years, which only the end of the year tells. Arguments: what is measured.</summary>
    State,

    /// <summary>Of work there is no figure. Arguments: what is measured.</summary>
    FigureMissing,

    /// <summary>The unit's share of the work is not reached. Arguments: what is measured, the figure, the share, the unit of measure.</summary>
    ShareNotReached,
}
