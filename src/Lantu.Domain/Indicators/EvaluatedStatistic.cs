namespace Lantu.Domain.Indicators;

/// <summary>What is computed from hours of air quality, by GB 3095, HJ 633 and HJ 663.</summary>
public enum EvaluatedStatistic
{
    /// <summary>The mean of the area's daily means.</summary>
    Mean,

    /// <summary>The percentile of the daily values that the pollutant is evaluated by.</summary>
    Percentile,

    /// <summary>Good days 优良天, as a share of the valid ones, or counted where the indicator is a count.</summary>
    GoodDays,

    /// <summary>Heavily polluted days 重污染天, likewise.</summary>
    HeavyDays,
}
