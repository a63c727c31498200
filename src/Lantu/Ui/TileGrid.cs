using System.Globalization;
using System.Net;
using System.Text;

namespace Lantu.Ui;

/// <summary>Where the tiles of a map stand and how dark each is.</summary>
sealed class TileGrid
{
    public const int TileWidth = 80;

    public const int TileHeight = 56;

    public const int Shades = 5;

    const int Gap = 4;

    // A map of four tiles is not drawn larger than one of twenty.
    const int FewestColumns = 5;

    readonly int _columns;
    readonly int _used;
    readonly int _rows;

    public TileGrid(IReadOnlyList<MapValue> tiles)
    {
        _used = tiles.Max(tile => tile.Tile.Column) + 1;
        _columns = Math.Max(FewestColumns, _used);
        _rows = tiles.Max(tile => tile.Tile.Row) + 1;
        Least = tiles.MinBy(tile => tile.Value)!;
        Most = tiles.MaxBy(tile => tile.Value)!;
    }

    public MapValue Least { get; }

    public MapValue Most { get; }

    public int Width => (_columns * (TileWidth + Gap)) - Gap;

    public int Height => (_rows * (TileHeight + Gap)) - Gap;

    public int Left(MapValue tile) => (tile.Tile.Column * (TileWidth + Gap)) + ((_columns - _used) * (TileWidth + Gap) / 2);

    public static int Top(MapValue tile) => tile.Tile.Row * (TileHeight + Gap);

    public int Strength(MapValue tile) => Most.Value == Least.Value ? 0 : (int)((tile.Value - Least.Value) * (Shades - 1) / (Most.Value - Least.Value));

    // Razor takes <text> for its own; the element of SVG is written out, its words encoded.
    public string Words(MapValue tile)
    {
        const int Long = 4;
        int middle = (tile.Name.Length + 1) / 2;
        return tile.Name.Length <= Long
            ? Line(tile, 24, "tile-name", tile.Name) + Line(tile, 45, "tile-value", tile.Shown)
            : Line(tile, 16, "tile-name is-long", tile.Name[..middle]) + Line(tile, 30, "tile-name is-long", tile.Name[middle..]) + Line(tile, 48, "tile-value", tile.Shown);
    }

    string Line(MapValue tile, int down, string kind, string words) =>
        new StringBuilder().Append(CultureInfo.InvariantCulture, $"<text x=\"{Left(tile) + (TileWidth / 2)}\" y=\"{Top(tile) + down}\" class=\"{kind} is-{Strength(tile)}\">").Append(WebUtility.HtmlEncode(words)).Append("</text>").ToString();
}
