namespace Lantu.Features.NodePlans;

/// <summary>How the node plan of a unit for a measure stands.</summary>
public enum NodeStanding
{
    /// <summary>Nothing is proposed.</summary>
    Missing,

    Proposed,

    Confirmed,

    Frozen,

    /// <summary>One is frozen, and a change of it is asked for.</summary>
    Requested,

    /// <summary>What was proposed came back.</summary>
    Returned,
}
