using System.Collections.Frozen;
using System.Text;

namespace Lantu.Domain.Targets;

/// <summary>A unit of measure 计量单位 taken apart, so that 1.2万吨 and 12000吨 are known to be the same.</summary>
/// <param name="Factor">How many of <paramref name="Base"/> it is: 10,000 of 万吨. Never zero.</param>
/// <param name="Base">What is counted or measured: 吨, 米, 辆次, %; empty where a number has none.</param>
public readonly record struct UnitOfMeasure(decimal Factor, string Base)
{
    // Longest first: 百万 is not 百 of 万.
    static readonly (string Word, decimal Factor)[] Multipliers =
        [("万亿", 1_000_000_000_000m), ("十亿", 1_000_000_000m), ("百亿", 10_000_000_000m), ("千亿", 100_000_000_000m), ("亿", 100_000_000m), ("千万", 10_000_000m), ("百万", 1_000_000m), ("十万", 100_000m), ("万", 10_000m), ("千", 1000m), ("百", 100m)];

    // What begins with a word of number and means no number.
    static readonly FrozenSet<string> Whole = ["百分点", "百分数", "千分点"];

    static readonly FrozenDictionary<string, UnitOfMeasure> Synonyms = new Dictionary<string, UnitOfMeasure>(StringComparer.OrdinalIgnoreCase)
    {
        ["公里"] = new(1000, "米"),
        ["km"] = new(1000, "米"),
        ["m"] = new(1, "米"),
        ["m2"] = new(1, "平方米"),
        ["平米"] = new(1, "平方米"),
        ["平方公里"] = new(1_000_000, "平方米"),
        ["平方千米"] = new(1_000_000, "平方米"),
        ["km2"] = new(1_000_000, "平方米"),
        ["公顷"] = new(10_000, "平方米"),
        ["m3"] = new(1, "立方米"),
        ["立方"] = new(1, "立方米"),
        ["t"] = new(1, "吨"),
        ["kg"] = new(1000, "克"),
        ["公斤"] = new(1000, "克"),
        ["kwh"] = new(1000, "瓦时"),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the two measure the same.</summary>
    public bool Measures(UnitOfMeasure other) => Base == other.Base;

    /// <summary>Takes a unit apart as it is printed or typed, in whatever width.</summary>
    public static UnitOfMeasure Of(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);

        // Compatibility forms: ㎡ is m2, ％ is %.
        string text = unit.Normalize(NormalizationForm.FormKC).Trim();
        if (Whole.Contains(text))
        {
            return new UnitOfMeasure(1, text);
        }

        if (Synonyms.TryGetValue(text, out UnitOfMeasure known))
        {
            return known;
        }

        (string word, decimal factor) = Multipliers.FirstOrDefault(one => text.StartsWith(one.Word, StringComparison.Ordinal), ("", 1));
        string rest = text[word.Length..];
        return Synonyms.TryGetValue(rest, out UnitOfMeasure of) ? of with { Factor = factor * of.Factor } : new UnitOfMeasure(factor, rest);
    }
}
