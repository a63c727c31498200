using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>What a section was found to be over a period.</summary>
/// <param name="Class">Its class, or why it has none.</param>
/// <param name="Exceeding">Items over class Ⅲ, the most important first.</param>
/// <param name="IsListed">Whether the class is the one that a file lists, as no values make one.</param>
/// <param name="Rule">What it was evaluated by.</param>
public sealed record SectionFound(Evaluated<WaterClass> Class, IReadOnlyList<ItemClass> Exceeding, bool IsListed, IReadOnlyList<Clause> Rule);
