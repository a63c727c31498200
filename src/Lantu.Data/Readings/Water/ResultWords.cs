using System.Globalization;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>The words in which results say what was found.</summary>
static class ResultWords
{
    /// <summary>Main pollutants, each with by how much it exceeds class III behind it, as bulletins print it.</summary>
    public static string TextOf(IEnumerable<ItemClass> pollutants) =>
        string.Join("; ", pollutants.Select(one => WaterItems.Name(one.Item) + (one.Exceedance is { } times ? string.Create(CultureInfo.InvariantCulture, $"({times:0.00})") : "")));

    /// <summary>Items that take no part in the class, each with its own.</summary>
    public static string ReferenceOf(IEnumerable<ItemClass> items) => string.Join("; ", items.Select(one => $"{WaterItems.Name(one.Item)} {WaterTerms.Sign(one.Class)}"));

    public static string NameOf(WaterBody body) => body == WaterBody.River ? "river" : "lake";
}
