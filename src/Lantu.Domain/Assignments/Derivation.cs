using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Assignments;

/// <summary>Who owes what by a frozen plan: measure × unit × role, groups expanded, and what it leaves open.</summary>
/// <param name="Assignments">Each unit once per measure and role.</param>
/// <param name="OpenPoints">In the plan's order, numbered from 1.</param>
public sealed record Derivation(IReadOnlyList<Assignment> Assignments, IReadOnlyList<OpenPoint> OpenPoints)
{
    /// <summary>Derives them.</summary>
    /// <param name="measures">All measures of the plan with their responsibilities.</param>
    public static Derivation Of(IReadOnlyCollection<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);

        HashSet<(int Programme, ResponsibilityRole Role)> usual = Usual(measures);
        List<Assignment> assignments = [];
        List<OpenPoint> open = [];
        foreach (Measure measure in measures.OrderBy(measure => measure.Order))
        {
            HashSet<(ResponsibilityRole, string)> named = [];
            foreach (Responsibility responsibility in measure.Responsibilities.OrderBy(responsibility => responsibility.Ordinal))
            {
                foreach (ResponsibleUnit unit in responsibility.Units.Where(unit => named.Add((responsibility.Role, unit.Unit))))
                {
                    assignments.Add(new Assignment { PlanId = measure.PlanId, MeasureOrdinal = measure.Ordinal, Role = responsibility.Role, Unit = unit.Unit, Through = responsibility.IsGroup ? responsibility.Text : null });
                }

                if (responsibility.Unit is null || responsibility.IsOpen)
                {
                    OpenPointKind kind = responsibility.Unit is null && !responsibility.IsGroup ? OpenPointKind.UnitUnknown : OpenPointKind.GroupOpen;
                    open.Add(Point(measure, open.Count + 1, kind, responsibility.Role, responsibility.Text, responsibility.Candidates));
                }
            }

            foreach (ResponsibilityRole role in Missing(measure, usual))
            {
                open.Add(Point(measure, open.Count + 1, OpenPointKind.RoleMissing, role, "", []));
            }
        }

        return new Derivation(assignments, open);
    }

    // What most measures of a programme name, all should: a list of leads alone names no others.
    static HashSet<(int, ResponsibilityRole)> Usual(IReadOnlyCollection<Measure> measures) =>
        [.. measures.GroupBy(measure => measure.ProgrammeOrdinal).SelectMany(programme => Enum.GetValues<ResponsibilityRole>()
            .Where(role => programme.Count(measure => Names(measure, role)) * 2 > programme.Count())
            .Select(role => (programme.Key, role)))];

    // Nobody need support; somebody must be responsible, or lead where only leads are named.
    static IEnumerable<ResponsibilityRole> Missing(Measure measure, HashSet<(int, ResponsibilityRole)> usual)
    {
        bool leads = Names(measure, ResponsibilityRole.Lead);
        if (!leads && usual.Contains((measure.ProgrammeOrdinal, ResponsibilityRole.Lead)))
        {
            yield return ResponsibilityRole.Lead;
        }

        if (!Names(measure, ResponsibilityRole.Responsible) && (!leads || usual.Contains((measure.ProgrammeOrdinal, ResponsibilityRole.Responsible))))
        {
            yield return ResponsibilityRole.Responsible;
        }
    }

    static bool Names(Measure measure, ResponsibilityRole role) => measure.Responsibilities.Any(responsibility => responsibility.Role == role);

    static OpenPoint Point(Measure measure, int number, OpenPointKind kind, ResponsibilityRole role, string text, IReadOnlyList<string> candidates) =>
        new() { PlanId = measure.PlanId, Number = number, MeasureOrdinal = measure.Ordinal, Kind = kind, Role = role, Text = text, Candidates = candidates };
}
