namespace Lantu.Domain.NodePlans;

/// <summary>What a suggested node was taken from.</summary>
public enum SuggestionSource
{
    /// <summary>A date in the measure's text.</summary>
    Milestone,

    /// <summary>The measure's deadline.</summary>
    Deadline,

    /// <summary>A duty that recurs, in the text or as the deadline.</summary>
    Duty,

    /// <summary>A season that the text names.</summary>
    Season,

    /// <summary>The type of work, told by words of the text.</summary>
    WorkType,
}
