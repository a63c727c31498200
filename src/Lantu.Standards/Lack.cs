namespace Lantu.Standards;

/// <summary>What there can be too little of.</summary>
public enum Lack
{
    /// <summary>Hourly values in a day or in a running window.</summary>
    Hours,

    /// <summary>Daily values in a month.</summary>
    DaysOfMonth,

    /// <summary>Daily values in a year.</summary>
    DaysOfYear,

    /// <summary>Monthly values in a year.</summary>
    Months,

    /// <summary>Stations or sections in an area.</summary>
    Sites,

    /// <summary>Items that the rule asks for.</summary>
    Items,

    /// <summary>Any value at all.</summary>
    Values,
}
