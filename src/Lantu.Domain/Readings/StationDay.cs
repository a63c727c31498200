namespace Lantu.Domain.Readings;

/// <summary>A day at a station as it was evaluated from its hours. Values are unrounded; there is none where the standard allows none.</summary>
public sealed class StationDay
{
    /// <summary>Number of the place's unit directory.</summary>
    public required int DirectoryNumber { get; init; }

    public required string Station { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The air quality index; nothing where none can be stated.</summary>
    public int? Index { get; init; }

    /// <summary>The primary pollutants: bit n for the n-th of the six.</summary>
    public required int Primary { get; init; }

    /// <summary>Daily mean, µg/m³.</summary>
    public double? So2 { get; init; }

    /// <summary>Daily mean, µg/m³.</summary>
    public double? No2 { get; init; }

    /// <summary>Daily mean, mg/m³.</summary>
    public double? Co { get; init; }

    /// <summary>The highest mean of eight hours, µg/m³.</summary>
    public double? O3 { get; init; }

    /// <summary>Daily mean, µg/m³.</summary>
    public double? Pm10 { get; init; }

    /// <summary>Daily mean, µg/m³.</summary>
    public double? Pm25 { get; init; }

    /// <summary>The versions of the standards it was evaluated by.</summary>
    public required string Rules { get; init; }
}
