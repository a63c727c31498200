namespace Lantu.Domain.Plans;

/// <summary>What a plan is to the earlier one it is compared with.</summary>
public enum PlanSuccession
{
    /// <summary>A corrected issue of the same document: once published it takes the other's place.</summary>
    Amendment,

    /// <summary>The plan of a later year or of the same matter: both stand side by side.</summary>
    Successor,
}
