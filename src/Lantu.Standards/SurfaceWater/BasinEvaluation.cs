namespace Lantu.Standards.SurfaceWater;

/// <summary>A river, basin or lake evaluated as a whole.</summary>
/// <param name="Quality">The quality in words. The count is of the sections or points that have a class.</param>
/// <param name="Counts">Sections by class.</param>
/// <param name="Mean">The means over the sections and their class; absent where the quality follows from the ratios of the classes instead.</param>
/// <param name="MainPollutants">What its pollution is named by, most important first; empty where it is good or better.</param>
/// <param name="NotEvaluated">Sections that have no class, by name.</param>
public sealed record BasinEvaluation(
    Evaluated<WaterQuality> Quality,
    ClassCounts Counts,
    SectionEvaluation? Mean,
    IReadOnlyList<WaterItem> MainPollutants,
    IReadOnlyList<string> NotEvaluated);
