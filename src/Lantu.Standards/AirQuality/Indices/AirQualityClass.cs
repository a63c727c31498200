namespace Lantu.Standards.AirQuality.Indices;

/// <summary>A class of the index 空气质量指数级别.</summary>
/// <param name="Level">1 (一级) to 6 (六级).</param>
/// <param name="Name">优, 良, 轻度污染, 中度污染, 重度污染 or 严重污染.</param>
/// <param name="Colour">The colour by name, such as 绿.</param>
/// <param name="Red">The red of the colour, 0 to 255.</param>
/// <param name="Green">The green of the colour, 0 to 255.</param>
/// <param name="Blue">The blue of the colour, 0 to 255.</param>
/// <param name="Most">The highest index that is in the class; the last has no end but the scale's.</param>
public sealed record AirQualityClass(int Level, string Name, string Colour, byte Red, byte Green, byte Blue, int Most);
