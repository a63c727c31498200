using Lantu.Domain.Assignments;

namespace Lantu.Jobs.Amendments;

/// <summary>A decision in force on the earlier plan that has no place in the later one: its measure is gone, or its point is not open there.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Point">The open point it was made on.</param>
/// <param name="Key">The name of the earlier plan's measure.</param>
sealed record LapsedDecision(Decision Decision, OpenPoint Point, string Key);
