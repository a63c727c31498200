using Lantu.Domain.Units;

namespace Lantu.Features.Assignments;

/// <summary>Who stands for the assignments of a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Rows">The assignments in force in the visitor's reach.</param>
/// <param name="MayDecide">Whether the visitor chooses for all of them.</param>
public sealed record ContactsView(PlanHead Plan, IReadOnlyList<ContactRow> Rows, bool MayDecide)
{
    public string? Refused { get; init; }

    /// <summary>What is wrong with a workbook that was handed in, with the cell.</summary>
    public IReadOnlyList<(string Cell, string Sentence)> Faults { get; init; } = [];

    /// <summary>The units with their assignments, in the plan's order.</summary>
    public IReadOnlyList<IGrouping<(int Ordinal, string Name), ContactRow>> Units { get; } = [.. Rows.GroupBy(row => (row.Row.Unit, row.Row.Assignment.Unit)).OrderBy(unit => unit.Key.Item1)];

    /// <summary>How many assignments have nobody for something.</summary>
    public int Without(ContactRole role) => Rows.Count(row => row.Of(role) is null);
}
