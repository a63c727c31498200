using Lantu.Domain.AdHocRounds;

namespace Lantu.Features.AdHocRounds;

/// <summary>A round in the list of a plan's.</summary>
/// <param name="Round">The round.</param>
/// <param name="Burden">What it costs.</param>
/// <param name="Turns">The times that it is asked; none before it is approved.</param>
/// <param name="Latest">The time that opened last.</param>
/// <param name="Complete">How many units have answered that wholly.</param>
/// <param name="Own">The visitor's units that are asked, where they read only those.</param>
public sealed record AdHocLine(AdHocRound Round, AdHocBurden Burden, IReadOnlyList<AdHocTurn> Turns, AdHocTurn? Latest, int Complete, IReadOnlyList<(int Ordinal, string Name)> Own);
