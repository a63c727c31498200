using Lantu.Domain.Assignments;

namespace Lantu.Jobs.Amendments;

/// <summary>What of the earlier plan's decisions stands in the later one, and what lapses.</summary>
/// <param name="Decisions">The decisions made anew on the later plan.</param>
/// <param name="Assignments">The assignments that rest on them.</param>
/// <param name="Measures">Measures that are gone and were assigned.</param>
/// <param name="Lapsed">Decisions that found no place.</param>
sealed record CarriedDecisions(IReadOnlyList<Decision> Decisions, IReadOnlyList<Assignment> Assignments, IReadOnlyList<LapsedMeasure> Measures, IReadOnlyList<LapsedDecision> Lapsed);
