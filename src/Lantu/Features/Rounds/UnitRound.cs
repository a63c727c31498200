using Lantu.Domain.Rounds;
using Lantu.Domain.Units;

namespace Lantu.Features.Rounds;

/// <summary>What one unit owes in a round, and how the round stands for it.</summary>
/// <param name="Ordinal">The unit's place in the plan.</param>
/// <param name="Name">Its name.</param>
/// <param name="Measures">How many measures, by its role on them.</param>
/// <param name="Standing">How the round stands for it.</param>
public sealed record UnitRound(int Ordinal, string Name, IReadOnlyDictionary<ResponsibilityRole, int> Measures, RoundStanding Standing);
