namespace Lantu.Standards.AirQuality.Columns;

/// <summary>What stands in a compact column where no value does: all of them are negative, so that one comparison tells values from the rest.</summary>
public static class HourCode
{
    /// <summary>No reading of the hour has come.</summary>
    public const short Untold = -1;

    /// <summary>A reading came and has no value, or one that cannot be: negative, or above any air.</summary>
    public const short Missing = -2;

    /// <summary>The hour came more than once: no statistic of its day is valid.</summary>
    public const short Doubled = short.MinValue;
}
