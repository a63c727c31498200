namespace Lantu.Domain.Units;

/// <summary>Where a district's tile stands on a tile map: row and column from the upper left, from 0.</summary>
public sealed record MapTile(int Row, int Column);
