using Lantu.Domain.Units;

namespace Lantu.Ui;

/// <summary>A tile of the map: its name, place, value, and the page it leads to.</summary>
public sealed record MapValue(string Name, MapTile Tile, decimal Value, string Link)
{
    /// <summary>The value as it is written.</summary>
    public string Shown { get; init; } = Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
