using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Ui;

namespace Lantu.Features.Measures;

/// <summary>What a measure's page shows.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Measure">The measure with its responsibilities.</param>
/// <param name="Task">Its task.</param>
/// <param name="Programme">Its programme's title.</param>
/// <param name="Findings">The findings at its places.</param>
/// <param name="UnitPages">Ordinals of the unit pages by unit name.</param>
/// <param name="Source">Where it stands in the document.</param>
/// <param name="Near">The measures of its task, and the ones before and after, in order.</param>
public sealed record MeasureView(
    PlanName Plan, Measure Measure, PlanTask Task, string Programme, IReadOnlyList<PlanFinding> Findings, IReadOnlyDictionary<string, int> UnitPages, SourceExcerpt Source, IReadOnlyList<MeasureNeighbour> Near)
{
    public PlanState State { get; init; }

    /// <summary>What the office decided where the document leaves it open.</summary>
    public IReadOnlyList<DecidedPoint> Decided { get; init; } = [];

    /// <summary>What was done with it since it was published.</summary>
    public MeasureWork? Work { get; init; }
    /// <summary>How many of the reporting units' node plans are frozen, and how many units report; nothing before the plan is published.</summary>
    public (int Frozen, int Reporting)? NodePlans { get; init; }

    /// <summary>The responsibilities by role, in the order of the roles.</summary>
    public IEnumerable<IGrouping<ResponsibilityRole, Responsibility>> ByRole => Measure.Responsibilities.GroupBy(responsibility => responsibility.Role).OrderBy(group => group.Key);

    /// <summary>The other measures of the same task.</summary>
    public IEnumerable<MeasureNeighbour> Siblings => Near.Where(measure => measure.Task == Measure.TaskOrdinal && measure.Ordinal != Measure.Ordinal);

    public MeasureNeighbour? Previous => Near.TakeWhile(measure => measure.Ordinal != Measure.Ordinal).LastOrDefault();

    public MeasureNeighbour? Next => Near.SkipWhile(measure => measure.Ordinal != Measure.Ordinal).Skip(1).FirstOrDefault();

    /// <summary>The way from the table to the measure.</summary>
    public IReadOnlyList<Crumb> Trail
    {
        get
        {
            List<Crumb> trail = [new(Words.Of("Measures"), $"{Plan.Address}/measures")];
            if (Programme.Length > 0 && Programme != Plan.Brief)
            {
                trail.Add(new Crumb(Programme, $"{Plan.Address}/measures?programme={Measure.ProgrammeOrdinal}"));
            }

            if (Task.Section is not null)
            {
                trail.Add(new Crumb(Task.Section));
            }

            return trail;
        }
    }
}
