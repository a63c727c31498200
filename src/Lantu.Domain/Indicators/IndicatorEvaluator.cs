namespace Lantu.Domain.Indicators;

/// <summary>What is computed from readings for an indicator.</summary>
/// <param name="Statistic">Which.</param>
/// <param name="Pollutant">Symbol of the pollutant, for a mean or a percentile: PM2.5.</param>
public sealed record IndicatorEvaluator(EvaluatedStatistic Statistic, string? Pollutant = null)
{
    /// <summary>Whether it counts water sections.</summary>
    public bool IsOfWater => Statistic is EvaluatedStatistic.GoodSections or EvaluatedStatistic.WorstSections or EvaluatedStatistic.CompliantSections;
}
