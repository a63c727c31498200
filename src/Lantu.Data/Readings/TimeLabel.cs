namespace Lantu.Data.Readings;

/// <summary>Which end of an hour a source writes: the standards write the end, 1 to 24.</summary>
public enum TimeLabel
{
    /// <summary>The hour 00:00 holds what was measured until 01:00.</summary>
    Start,

    /// <summary>The hour 01:00 holds what was measured since 00:00; 00:00 and 24:00 end the day before.</summary>
    End,
}
