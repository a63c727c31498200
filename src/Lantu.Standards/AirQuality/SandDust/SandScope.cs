namespace Lantu.Standards.AirQuality.SandDust;

/// <summary>
/// Which affected days have their index evaluated again. <b>待核</b>: no text was found; of 211 published days 165 were evaluated again and 46, all at or below 93 as
/// measured, were not. Good-day and heavy-day ratios are the same either way.
/// </summary>
public enum SandScope
{
    /// <summary>Only days whose index as measured is above 100.</summary>
    ExceedingDays,

    /// <summary>Every affected day.</summary>
    AffectedDays,
}
