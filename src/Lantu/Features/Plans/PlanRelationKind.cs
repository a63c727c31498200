namespace Lantu.Features.Plans;

/// <summary>What another plan is to this one.</summary>
public enum PlanRelationKind
{
    /// <summary>This one corrects it.</summary>
    Amends,

    /// <summary>This one is a later year's.</summary>
    Follows,

    /// <summary>It corrects this one.</summary>
    AmendedBy,

    /// <summary>It is a later year's.</summary>
    FollowedBy,

    /// <summary>This one's notice names it as repealed.</summary>
    Repeals,

    /// <summary>Its notice names this one as repealed.</summary>
    RepealedBy,
}
