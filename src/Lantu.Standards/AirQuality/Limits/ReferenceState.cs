namespace Lantu.Standards.AirQuality.Limits;

/// <summary>The state of the air that a mass per volume of a gas refers to.</summary>
/// <param name="Kelvin">Temperature, K.</param>
/// <param name="Hectopascals">Pressure, hPa.</param>
public sealed record ReferenceState(decimal Kelvin, decimal Hectopascals)
{
    /// <summary>The standard state 标准状态 of GB 3095-2012 as issued: 273 K, 101.325 kPa; in force to 31 August 2018.</summary>
    public static ReferenceState Standard { get; } = new(273m, 1013.25m);

    /// <summary>The reference state 参比状态 of the amendment of 2018: 298.15 K, 1013.25 hPa; in force from 1 September 2018.</summary>
    public static ReferenceState Reference { get; } = new(298.15m, 1013.25m);

    /// <summary>A concentration of a gas that refers to this state, stated for another. Of series across 1 September 2018 only values of one state may be compared.</summary>
    /// <param name="concentration">Mass per volume at this state.</param>
    /// <param name="other">The state wanted.</param>
    public decimal Convert(decimal concentration, ReferenceState other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return concentration * Kelvin * other.Hectopascals / (other.Kelvin * Hectopascals);
    }
}
