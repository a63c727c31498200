namespace Lantu.Domain.Settlements;

/// <summary>What came of the acts on an earlier import of a document.</summary>
/// <param name="Acts">The acts that were carried over, as acts on the later plan.</param>
/// <param name="Held">How many of the earlier acts need none: the later import already reads as they made it.</param>
/// <param name="Asked">How many findings ask a person which counts.</param>
/// <param name="Lapsed">How many findings say that an act finds no place any more.</param>
public sealed record CarriedWork(IReadOnlyList<Settlement> Acts, int Held, int Asked, int Lapsed);
