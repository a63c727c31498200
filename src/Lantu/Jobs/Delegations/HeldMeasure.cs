using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Jobs.Delegations;

/// <summary>A measure that a unit has something to do with, by the plan or by what was handed down to it, and what it has handed on.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Task">Its task's title.</param>
/// <param name="Roles">The unit's own roles by the plan; none where it was handed down.</param>
/// <param name="From">What was handed down to it, in force.</param>
/// <param name="Quantities">What can be divided.</param>
/// <param name="Versions">Every version of what it handed on, the last step first.</param>
public sealed record HeldMeasure(Measure Measure, string Task, IReadOnlyList<ResponsibilityRole> Roles, IReadOnlyList<Delegation> From, IReadOnlyList<DelegatedQuantity> Quantities, IReadOnlyList<Delegation> Versions)
{
    /// <summary>What is in force.</summary>
    public IReadOnlyList<Delegation> Current { get; } = [.. Versions.Where(version => version.IsCurrent).OrderBy(version => version.Child)];

    /// <summary>Counts what was ever done with it: whoever hands on says which they saw.</summary>
    public int Edition { get; } = Versions.Sum(version => version.EndedAt is null ? 1 : 2);

    /// <summary>The shares of each quantity together.</summary>
    public IReadOnlyList<ShareSum> Sums => [.. Quantities.Select(quantity => quantity.Sum(Current.Select(version => version.Content)))];

    /// <summary>The cut-off that the unit has to keep itself.</summary>
    public int? OwnCutOff => From.Max(handed => handed.Content.CutOffDays);

    /// <summary>What a unit below has of it.</summary>
    internal Delegation? CurrentOf(int child) => Current.FirstOrDefault(version => version.Child == child);
}
