using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Assignments;

namespace Lantu.Features.Assignments;

/// <summary>What one unit is assigned and how it answered.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Rows">Its assignments.</param>
/// <param name="People">Its contacts.</param>
/// <param name="Chosen">Contacts that stand for some of them only.</param>
/// <param name="MayAnswer">Whether the visitor answers for it.</param>
public sealed record UnitAnswersView(PlanHead Plan, PlanUnit Unit, IReadOnlyList<AssignmentRow> Rows, UnitPeople People, IReadOnlyList<AssignmentContact> Chosen, bool MayAnswer)
{
    /// <summary>The assignment that a contest is typed for.</summary>
    public AssignmentRow? Contesting { get; init; }

    /// <summary>Names of the plan's units, to choose from.</summary>
    public IReadOnlyList<string> UnitNames { get; init; } = [];

    public string? Refused { get; init; }

    /// <summary>Whether the visitor runs the plan, and chooses contacts for the unit.</summary>
    public bool MayDecide { get; init; }

    /// <summary>What is wrong with a workbook of contacts that was handed in, with the cell.</summary>
    public IReadOnlyList<(string Cell, string Sentence)> Faults { get; init; } = [];

    /// <summary>A person as it was typed.</summary>
    public PersonForm? Person { get; init; }

    public ContestForm? Typed { get; init; }

    public string Address => $"{Plan.Name.Address}/units/{Unit.Ordinal}/assignments";

    public int Count(AssignmentState state) => Rows.Count(row => row.State == state);

    /// <summary>How many can be acknowledged at once.</summary>
    public int Unanswered => Rows.Count(row => row.State is AssignmentState.Unanswered or AssignmentState.Overdue or AssignmentState.NotAsked);

    /// <summary>Who is chosen for an assignment today and for later, where it is not the unit's usual person.</summary>
    public IEnumerable<(AssignmentContact Choice, UnitContact? Person)> ChosenFor(AssignmentRow row) =>
        new ContactRow(row, People, [.. Chosen.Where(chosen => chosen.MeasureOrdinal == row.Assignment.MeasureOrdinal && chosen.Role == row.Assignment.Role)]).Standing;
}
