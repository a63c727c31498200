namespace Lantu.Standards.SurfaceWater;

/// <summary>A point of a lake or reservoir over a period.</summary>
/// <param name="Name">What the point goes by; once in a lake.</param>
/// <param name="Evaluation">Its evaluation over the period, with the limits of lakes.</param>
/// <param name="Nutrients">The means over the period that its trophic state rests on; absent where none is read there, or where they may not be stated.</param>
/// <param name="Unstated">Why the means may not be stated though they are read: too few months of one of them.</param>
public sealed record LakePoint(string Name, SectionEvaluation Evaluation, TrophicSample? Nutrients = null, Shortfall? Unstated = null);
