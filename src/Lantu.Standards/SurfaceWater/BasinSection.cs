namespace Lantu.Standards.SurfaceWater;

/// <summary>A section as part of a river or basin.</summary>
/// <param name="Name">What the section goes by; once in a basin.</param>
/// <param name="Evaluation">Its evaluation over the period.</param>
public sealed record BasinSection(string Name, SectionEvaluation Evaluation);
