using Lantu.Domain.AdHocRounds;

namespace Lantu.Features.AdHocRounds;

/// <summary>One of the times of a round, as it stands for a unit.</summary>
/// <param name="Round">The round.</param>
/// <param name="Turn">The time.</param>
/// <param name="Times">How many times there are.</param>
/// <param name="Tally">How much of it the unit has answered.</param>
/// <param name="Standing">How the unit stands.</param>
public sealed record UnitAdHocLine(AdHocRound Round, AdHocTurn Turn, int Times, AdHocTally Tally, AdHocStanding Standing);
