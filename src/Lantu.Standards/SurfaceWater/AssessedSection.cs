namespace Lantu.Standards.SurfaceWater;

/// <summary>A section with what it is and what it should be.</summary>
/// <param name="Name">What the section goes by; once in an area.</param>
/// <param name="Class">Its class over the period.</param>
/// <param name="Target">The worst class it may have by its own target; absent where it has none.</param>
public sealed record AssessedSection(string Name, Evaluated<WaterClass> Class, WaterClass? Target = null);
