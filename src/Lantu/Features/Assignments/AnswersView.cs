using Lantu.Domain.Assignments;
using Lantu.Jobs.Assignments;

namespace Lantu.Features.Assignments;

/// <summary>How the assignments of a plan are answered.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Rows">All assignments in the visitor's reach.</param>
/// <param name="Filter">What is asked for.</param>
/// <param name="MayDecide">Whether the visitor rules on contests.</param>
public sealed record AnswersView(PlanHead Plan, IReadOnlyList<AssignmentRow> Rows, AnswerFilter Filter, bool MayDecide)
{
    public AssignmentSetting? Setting { get; init; }

    /// <summary>The units that the office can't order.</summary>
    public IReadOnlyList<string> NotOrdered { get; init; } = [];

    /// <summary>Names of the plan's units, to choose from.</summary>
    public IReadOnlyList<string> UnitNames { get; init; } = [];

    public string? Refused { get; init; }

    public RulingForm? Typed { get; init; }

    /// <summary>Number of the contest that was typed for.</summary>
    public int? TypedFor { get; init; }

    public IReadOnlyList<AssignmentRow> Shown { get; } = Filter.Of(Rows);

    /// <summary>Contests that wait for a ruling.</summary>
    public IEnumerable<AssignmentRow> Contested => Rows.Where(row => row.State == AssignmentState.Contested);

    /// <summary>Contests that are ruled on, the latest first.</summary>
    public IEnumerable<AssignmentRow> Ruled => Rows.Where(row => row.Contest is { State: ContestState.Upheld or ContestState.Rejected }).OrderByDescending(row => row.Contest!.RuledAt);

    public IReadOnlyList<UnitAnswers> Units { get; } = [.. Rows.GroupBy(row => (row.Unit, row.Assignment.Unit)).OrderBy(unit => unit.Key.Item1)
        .Select(unit => new UnitAnswers(unit.Key.Item1, unit.Key.Item2, unit.GroupBy(row => row.State).ToDictionary(group => group.Key, group => group.Count())))];

    public int Count(AssignmentState state) => Rows.Count(row => row.State == state);
}
