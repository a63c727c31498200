using Lantu.Domain.Assignments;

namespace Lantu.Features.Assignments;

/// <summary>How a unit has answered.</summary>
/// <param name="Ordinal">The unit's place in the plan.</param>
/// <param name="Name">Its name.</param>
/// <param name="Counts">How many of its assignments stand how.</param>
public sealed record UnitAnswers(int Ordinal, string Name, IReadOnlyDictionary<AssignmentState, int> Counts)
{
    public int Count(AssignmentState state) => Counts.GetValueOrDefault(state);

    /// <summary>How many are in force.</summary>
    public int Total => Counts.Where(count => count.Key != AssignmentState.Ended).Sum(count => count.Value);

    /// <summary>Whether nothing is left to answer or to rule on.</summary>
    public bool IsComplete => Count(AssignmentState.Unanswered) + Count(AssignmentState.Overdue) + Count(AssignmentState.Contested) == 0;
}
