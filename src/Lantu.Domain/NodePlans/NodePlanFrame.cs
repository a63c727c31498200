using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;

namespace Lantu.Domain.NodePlans;

/// <summary>What a measure and its plan allow a unit's node plan: the days between which it lies, and the quantities it can follow.</summary>
/// <param name="First">The first day a node may have.</param>
/// <param name="Start">The day from which work can be planned: the plan's issue.</param>
/// <param name="Deadline">The measure's last day within the plan's time, where it has one.</param>
/// <param name="Last">The last day of the plan's year.</param>
/// <param name="Quantities">The targets that a curve can follow.</param>
public sealed record NodePlanFrame(DateOnly First, DateOnly Start, DateOnly? Deadline, DateOnly Last, IReadOnlyList<PlannedQuantity> Quantities)
{
    /// <summary>The last day that anything may be planned for.</summary>
    public DateOnly End => Deadline ?? Last;

    /// <summary>The frame of a unit's plan for a measure.</summary>
    /// <param name="header">What the notice says about itself.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="unit">The unit's name.</param>
    /// <param name="reporting">How many units report on the measure: a whole target is the share of one that does so alone.</param>
    public static NodePlanFrame Of(DocumentHeader header, Measure measure, string unit, int reporting)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(measure);

        // Where nobody has said which year the plan runs, the measure's own day does, or nothing can be planned yet.
        int year = header.YearOfDates() is > 0 and int known ? known : measure.LastDay?.Year ?? CalendarDay.FirstYear;
        DateOnly first = new(year, 1, 1);
        DateOnly last = new(year, 12, 31);
        DateOnly start = header.IssuedOn is { } issued && issued > first && issued <= last ? issued : first;

        // One without end, or with a phrase that names no day, may be planned to the year's end; so may one whose deadline lies in a later year.
        bool isOpen = measure.Deadlines.Any(deadline => (deadline.Date ?? deadline.To) is null);
        DateOnly? deadline = !isOpen && measure.LastDay is { } day && day >= start && day < last ? day : null;
        return new NodePlanFrame(first, start, deadline, last, [.. measure.Targets.Select((target, i) => PlannedQuantity.Of(i, target, unit, reporting, start, last)).OfType<PlannedQuantity>()]);
    }
}
