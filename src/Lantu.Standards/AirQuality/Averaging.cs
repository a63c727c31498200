namespace Lantu.Standards.AirQuality;

/// <summary>Over what time a concentration is averaged: GB 3095-2026, 3.7 to 3.13.</summary>
public enum Averaging
{
    /// <summary>One hour.</summary>
    Hour,

    /// <summary>Eight hours in succession; of a day, the highest of them.</summary>
    EightHours,

    /// <summary>The 24 hours of a natural day; at an hour, the 24 hours up to it.</summary>
    Day,

    /// <summary>A calendar season, from its daily means.</summary>
    Season,

    /// <summary>A calendar year, from its daily means.</summary>
    Year,
}
