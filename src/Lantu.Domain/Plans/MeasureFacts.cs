using Lantu.Domain.Deadlines;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Plans;

/// <summary>What the text of a measure says besides its columns: dates, recurring duties and targets.</summary>
public sealed record MeasureFacts(IReadOnlyList<Milestone> Milestones, IReadOnlyList<Deadline> Duties, TargetReading Targets)
{
    /// <param name="paragraphs">The text.</param>
    /// <param name="deadlines">The deadlines of its own column: a target without a day of its own is due then.</param>
    /// <param name="planYear">The year of a date that names none.</param>
    /// <param name="places">Names of districts as they stand in prose.</param>
    /// <param name="subject">What a figure without words of its own is for: the title of the task. Nothing where it is not known.</param>
    public static MeasureFacts Of(IReadOnlyList<string> paragraphs, IEnumerable<Deadline> deadlines, int planYear, IReadOnlyList<string> places, string? subject = null)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);

        DateOnly? by = deadlines.Where(deadline => deadline.Kind == DeadlineKind.By).Select(deadline => deadline.Date).DefaultIfEmpty(null).Max();
        return new MeasureFacts(
            [.. paragraphs.SelectMany(paragraph => TextDates.FindMilestones(paragraph, planYear))],
            [.. paragraphs.SelectMany(paragraph => TextDates.FindDuties(paragraph, planYear)).Distinct()],
            TargetReader.Read(paragraphs, new TargetContext(planYear, by, places) { Subject = subject }));
    }
}
