namespace Lantu.Standards.AirQuality.Hours;

/// <summary>What can be wrong with a reading.</summary>
public enum HourFaultKind
{
    /// <summary>The hour stands more than once. No value of it counts, and no statistic of its day is valid: which label is wrong cannot be known.</summary>
    Doubled,

    /// <summary>The concentration is below zero: the hour counts as missing.</summary>
    Negative,

    /// <summary>The concentration is above <see cref="HourlySeries.MostPossible"/>: the hour counts as missing.</summary>
    Absurd,

    /// <summary>The hour is not in the period of the series: it is not taken.</summary>
    OutsidePeriod,
}
