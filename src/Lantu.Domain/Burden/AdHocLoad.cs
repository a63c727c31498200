using Lantu.Domain.Rounds;

namespace Lantu.Domain.Burden;

/// <summary>What ad-hoc rounds ask of a unit in a month beside its reports: each time counts in the month in which it opens.</summary>
/// <param name="Unit">The unit's name.</param>
/// <param name="Month">The month.</param>
/// <param name="Rows">Rows to write, counted as often as they are asked.</param>
/// <param name="Fields">Fields of them.</param>
public sealed record AdHocLoad(string Unit, RoundMonth Month, int Rows, int Fields);
