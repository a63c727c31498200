namespace Lantu.Domain.Settlements;

/// <summary>Where an act comes from that was carried over to a later import of the document.</summary>
/// <param name="Plan">Number of the plan it was done on.</param>
/// <param name="Act">Its number there.</param>
public sealed record CarriedAct(int Plan, int Act);
