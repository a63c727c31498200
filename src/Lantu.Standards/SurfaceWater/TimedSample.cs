namespace Lantu.Standards.SurfaceWater;

/// <summary>A sample and when it was taken.</summary>
/// <param name="At">Local time of the sample.</param>
/// <param name="Sample">What was read.</param>
public sealed record TimedSample(DateTime At, WaterSample Sample);
