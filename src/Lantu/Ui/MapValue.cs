using Lantu.Domain.Units;

namespace Lantu.Ui;

/// <summary>A tile of the map: its name, place, value, and the page it leads to.</summary>
public sealed record MapValue(string Name, MapTile Tile, int Value, string Link);
