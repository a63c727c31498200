using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Assignments;

/// <summary>Something the frozen plan leaves open: who is meant. Nothing is owed through it until the office decides.</summary>
public sealed class OpenPoint
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place in the plan, from 1.</summary>
    public required int Number { get; init; }

    public required int MeasureOrdinal { get; init; }

    public required OpenPointKind Kind { get; init; }

    public required ResponsibilityRole Role { get; init; }

    /// <summary>As printed; empty where nothing is.</summary>
    public required string Text { get; init; }

    /// <summary>Units it may mean, where the reading had a guess.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>Number of the decision in force.</summary>
    public int? DecisionNumber { get; private set; }

    /// <summary>Whether a decision is in force.</summary>
    public bool IsDecided => DecisionNumber is not null;

    /// <summary>Puts a decision in force, or takes it out.</summary>
    public void Decide(int? decision) => DecisionNumber = decision;
}
