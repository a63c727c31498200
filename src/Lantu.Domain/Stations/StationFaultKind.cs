namespace Lantu.Domain.Stations;

/// <summary>What is wrong with a row of a register of stations.</summary>
public enum StationFaultKind
{
    /// <summary>No station is named.</summary>
    NoStation,

    /// <summary>The name is too long.</summary>
    TooLong,

    /// <summary>The directory knows no such area.</summary>
    UnknownArea,

    /// <summary>What should be a day is none.</summary>
    NoDay,

    /// <summary>The last day comes before the first.</summary>
    EndsBefore,

    /// <summary>The purpose is none of the five.</summary>
    UnknownPurpose,

    /// <summary>On some day the station stands twice for one area, for two districts at once, or for two purposes: which it counts for can't be known.</summary>
    Twice,
}
