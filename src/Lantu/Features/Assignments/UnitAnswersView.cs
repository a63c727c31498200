using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Assignments;

namespace Lantu.Features.Assignments;

/// <summary>What one unit is assigned and how it answered.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Rows">Its assignments.</param>
/// <param name="People">Its contacts today.</param>
/// <param name="Chosen">Contacts that stand for some of them only.</param>
/// <param name="MayAnswer">Whether the visitor answers for it.</param>
public sealed record UnitAnswersView(PlanHead Plan, PlanUnit Unit, IReadOnlyList<AssignmentRow> Rows, UnitPeople People, IReadOnlyList<AssignmentContact> Chosen, bool MayAnswer)
{
    /// <summary>The assignment that a contest is typed for.</summary>
    public AssignmentRow? Contesting { get; init; }

    /// <summary>Names of the plan's units, to choose from.</summary>
    public IReadOnlyList<string> UnitNames { get; init; } = [];

    public string? Refused { get; init; }

    public ContestForm? Typed { get; init; }

    public string Address => $"{Plan.Name.Address}/units/{Unit.Ordinal}/assignments";

    public int Count(AssignmentState state) => Rows.Count(row => row.State == state);

    /// <summary>How many can be acknowledged at once.</summary>
    public int Unanswered => Rows.Count(row => row.State is AssignmentState.Unanswered or AssignmentState.Overdue or AssignmentState.NotAsked);

    /// <summary>Who stands for an assignment, where it is not the unit's usual person.</summary>
    public IEnumerable<UnitContact> ChosenFor(AssignmentRow row) => Chosen.Where(chosen => chosen.MeasureOrdinal == row.Assignment.MeasureOrdinal && chosen.Role == row.Assignment.Role)
        .Select(chosen => People.Contacts.FirstOrDefault(contact => contact.Number == chosen.ContactNumber && chosen.DirectoryNumber == People.Directory)).OfType<UnitContact>();
}
