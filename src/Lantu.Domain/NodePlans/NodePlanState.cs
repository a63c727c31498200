namespace Lantu.Domain.NodePlans;

/// <summary>How far a version of a node plan has come.</summary>
public enum NodePlanState
{
    /// <summary>The unit proposes it; the measure's lead, or the plan office, has to say something to it.</summary>
    Proposed,

    /// <summary>Confirmed, and not yet frozen.</summary>
    Confirmed,

    /// <summary>In force: lights and orders are measured by it.</summary>
    Frozen,

    /// <summary>Asked for as a change of a frozen one; the plan office has to approve it.</summary>
    Requested,

    /// <summary>Sent back with a reason.</summary>
    Returned,

    /// <summary>Another version took its place.</summary>
    Replaced,
}
