using Lantu.Domain.Rounds;

namespace Lantu.Domain.Handovers;

/// <summary>A period for which something is handed over, known by its last month.</summary>
/// <param name="Month">Its last month.</param>
/// <param name="Due">When the round of that month is due for the giver; it is given by then.</param>
/// <param name="Step">How giving stands.</param>
/// <param name="Deliveries">How many times it was given: the first is what the period asks for.</param>
public sealed record HandoverPeriod(RoundMonth Month, RoundMoment Due, HandoverStep Step, int Deliveries);
