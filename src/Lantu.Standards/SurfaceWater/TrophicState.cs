namespace Lantu.Standards.SurfaceWater;

/// <summary>Trophic state of a lake 营养状态 by its index.</summary>
public enum TrophicState
{
    /// <summary>贫营养: under 30.</summary>
    Oligotrophic,

    /// <summary>中营养: 30 to 50.</summary>
    Mesotrophic,

    /// <summary>轻度富营养: over 50, to 60.</summary>
    LightlyEutrophic,

    /// <summary>中度富营养: over 60, to 70.</summary>
    ModeratelyEutrophic,

    /// <summary>重度富营养: over 70.</summary>
    HeavilyEutrophic,
}
