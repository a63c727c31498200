using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;

namespace Lantu.Features.Review;

/// <summary>A measure with the reports on it that are shown, and what the lead says of it as a whole.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Task">Title of its task.</param>
/// <param name="Rows">The reports.</param>
public sealed record ReviewGroup(Measure Measure, string Task, IReadOnlyList<ReviewRow> Rows)
{
    /// <summary>What was said last, where the visitor reads it.</summary>
    public Conclusion? Conclusion { get; init; }

    /// <summary>Whether a report has changed since it was said.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>Whether one has to be there before the last report is accepted.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether the visitor says it.</summary>
    public bool MayConclude { get; init; }

    /// <summary>Who says it; the plan office where nobody is named.</summary>
    public string? LeadName { get; init; }

    /// <summary>Whether the visitor reads it.</summary>
    public bool IsSeen { get; init; }
}
