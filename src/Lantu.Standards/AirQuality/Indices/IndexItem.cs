namespace Lantu.Standards.AirQuality.Indices;

/// <summary>One column of the table of knots: a pollutant and the time its concentration is averaged over.</summary>
/// <param name="Pollutant">Which pollutant.</param>
/// <param name="Averaging">Over what time.</param>
public readonly record struct IndexItem(Pollutant Pollutant, Averaging Averaging)
{
    /// <summary>As the tables print it: <c>O3 8 h</c>.</summary>
    public override string ToString() => $"{Pollutants.SymbolOf(Pollutant)} {Averaging switch { Averaging.Hour => "1 h", Averaging.EightHours => "8 h", Averaging.Day => "24 h", _ => Averaging.ToString() }}";
}
