namespace Lantu.Domain.Indicators;

/// <summary>What is computed from readings: of hours of air quality by GB 3095, HJ 633 and HJ 663, of months of water sections by GB 3838 and 环办〔2011〕22号.</summary>
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

    /// <summary>Sections of class Ⅲ or better 优良水体, as a share of those that have a class.</summary>
    GoodSections,

    /// <summary>Sections worse than class Ⅴ 劣Ⅴ类水体, likewise.</summary>
    WorstSections,

    /// <summary>Sections that keep the class set for them 达标断面, as a share of those that have a class and one to keep.</summary>
    CompliantSections,
}
