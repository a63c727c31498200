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

    /// <summary>Running means in a day.</summary>
    Windows,

    /// <summary>One value for one hour: the hour stands more than once, and nobody can say which is meant.</summary>
    SingleValues,

    /// <summary>Values that can be: a concentration is never negative.</summary>
    PossibleValues,

    /// <summary>Rows of a table: the value lies above its last, and the standard reads another item instead.</summary>
    TableRows,

    /// <summary>Sites that belong to one area for the whole period: one was moved to another area within it.</summary>
    SettledSites,

    /// <summary>Grounds that a reported figure has to rest on.</summary>
    Evidence,
}
