namespace Lantu.Data.Readings;

/// <summary>The unit a source gives a concentration in.</summary>
public enum ReadingUnit
{
    /// <summary>µg/m³.</summary>
    Micrograms,

    /// <summary>mg/m³.</summary>
    Milligrams,
}
