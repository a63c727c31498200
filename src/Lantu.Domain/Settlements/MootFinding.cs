namespace Lantu.Domain.Settlements;

/// <summary>A finding that an act left nothing to decide of, and why.</summary>
/// <param name="Finding">Its ordinal.</param>
/// <param name="Reason">Why there is nothing left.</param>
/// <param name="Words">What the reason's sentence needs: a name, a phrase, what stands now.</param>
public sealed record MootFinding(int Finding, MootReason Reason, string Words);
