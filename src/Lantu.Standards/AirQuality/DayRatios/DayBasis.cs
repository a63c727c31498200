namespace Lantu.Standards.AirQuality.DayRatios;

/// <summary>On which figures days are judged. A target means nothing without it: a year can miss one on the first and reach it on the second.</summary>
public enum DayBasis
{
    /// <summary>As measured 实况.</summary>
    Raw,

    /// <summary>With approved sand and dust deducted 扣除沙尘.</summary>
    SandDeducted,
}
