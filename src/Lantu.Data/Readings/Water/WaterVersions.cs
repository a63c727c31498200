using Lantu.Data.Readings.Results;
using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>Which versions evaluate water: those named, else those of a day, else those in force in the period. Of each standard one version is known; a period it does not cover has none unless it was said.</summary>
/// <param name="Limits">The version of GB 3838 by name.</param>
/// <param name="Evaluation">The document that sections are evaluated by, by name.</param>
/// <param name="Day">The day whose versions are meant, for all periods.</param>
public sealed record WaterVersions(string? Limits = null, string? Evaluation = null, DateOnly? Day = null)
{
    /// <summary>The known versions of limits.</summary>
    public static IReadOnlyList<string> AllLimits { get; } = [WaterRules.Limits.Standard];

    /// <summary>The known documents to evaluate by.</summary>
    public static IReadOnlyList<string> AllEvaluations { get; } = [WaterRules.Section.Standard];

    /// <summary>Makes sure that a period has versions.</summary>
    /// <exception cref="UnsettledVersionException">The period begins before a version was in force, and none was named.</exception>
    public void Check(WaterPeriod period)
    {
        Check(Limits, WaterRules.Limits, period);
        Check(Evaluation, WaterRules.Section, period);
    }

    void Check(string? named, Clause clause, WaterPeriod period)
    {
        DateOnly first = Day ?? period.First;
        if (named is null && (first < clause.EffectiveFrom || (Day ?? period.Last) > clause.EffectiveTo))
        {
            throw new UnsettledVersionException(clause.Standard, first.Year);
        }
    }
}
