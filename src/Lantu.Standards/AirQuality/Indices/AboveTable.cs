namespace Lantu.Standards.AirQuality.Indices;

/// <summary>What holds of a concentration above the last knot of its column.</summary>
public enum AboveTable
{
    /// <summary>The index of the last knot: 500 for full columns; in 2026 also 200 for sulphur dioxide 1 h and 300 for ozone 8 h.</summary>
    LastIndex,

    /// <summary>No sub-index: the pollutant's other item is read instead. 2012, notes 2 and 3 of table 1.</summary>
    OtherItem,
}
