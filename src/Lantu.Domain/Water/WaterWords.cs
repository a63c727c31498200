using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>The words in which tables say classes and kinds of water.</summary>
public static class WaterWords
{
    static readonly string[][] Classes = [["Ⅰ", "I", "1", "一"], ["Ⅱ", "II", "2", "二"], ["Ⅲ", "III", "3", "三"], ["Ⅳ", "IV", "4", "四"], ["Ⅴ", "V", "5", "五"]];

    /// <summary>The words for the kinds of water that registers are written with.</summary>
    public static IReadOnlyList<string> Bodies { get; } = ["河流", "湖库"];

    /// <summary>The class from Ⅰ to Ⅴ that a word says, with or without 类.</summary>
    public static WaterClass? ClassOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        string bare = word.Trim().TrimEnd('类');
        int place = Array.FindIndex(Classes, one => one.Contains(bare, StringComparer.OrdinalIgnoreCase));
        return place < 0 ? null : WaterClass.I + place;
    }

    /// <summary>The class that was found, which may be worse than the last: 劣Ⅴ类, 劣于Ⅴ类.</summary>
    public static WaterClass? FoundOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        string bare = word.Trim();
        return !bare.StartsWith('劣') ? ClassOf(bare) : ClassOf(bare[1..].TrimStart('于')) == WaterClass.V ? WaterClass.WorseThanV : null;
    }

    /// <summary>River or lake. 水库 alone says neither: some reservoirs are evaluated as rivers.</summary>
    public static WaterBody? BodyOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        return word.Trim().ToUpperInvariant() switch
        {
            "RIVER" or "河流" => WaterBody.River,
            "LAKE" or "湖库" or "湖泊" => WaterBody.Lake,
            _ => null,
        };
    }
}
