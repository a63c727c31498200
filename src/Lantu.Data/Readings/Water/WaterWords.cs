using System.Globalization;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Data.Readings.Water;

/// <summary>The words in which tables say classes and kinds of water.</summary>
static class WaterWords
{
    static readonly string[][] Classes = [["Ⅰ", "I", "1"], ["Ⅱ", "II", "2"], ["Ⅲ", "III", "3"], ["Ⅳ", "IV", "4"], ["Ⅴ", "V", "5"]];

    /// <summary>The class from Ⅰ to Ⅴ that a word says, with or without 类.</summary>
    public static WaterClass? ClassOf(string word)
    {
        string bare = word.Trim().TrimEnd('类');
        int place = Array.FindIndex(Classes, one => one.Contains(bare, StringComparer.OrdinalIgnoreCase));
        return place < 0 ? null : WaterClass.I + place;
    }

    /// <summary>River or lake. 水库 alone says neither: some reservoirs are evaluated as rivers.</summary>
    public static WaterBody? BodyOf(string word) => word.Trim().ToUpperInvariant() switch
    {
        "RIVER" or "河流" => WaterBody.River,
        "LAKE" or "湖库" or "湖泊" => WaterBody.Lake,
        _ => null,
    };

    /// <summary>Main pollutants, each with by how much it exceeds class III behind it, as bulletins print it.</summary>
    public static string TextOf(IEnumerable<ItemClass> pollutants) =>
        string.Join("; ", pollutants.Select(one => WaterItems.Name(one.Item) + (one.Exceedance is { } times ? string.Create(CultureInfo.InvariantCulture, $"({times:0.00})") : "")));

    /// <summary>Items that take no part in the class, each with its own.</summary>
    public static string ReferenceOf(IEnumerable<ItemClass> items) => string.Join("; ", items.Select(one => $"{WaterItems.Name(one.Item)} {WaterTerms.Sign(one.Class)}"));

    public static string NameOf(WaterBody body) => body == WaterBody.River ? "river" : "lake";
}
