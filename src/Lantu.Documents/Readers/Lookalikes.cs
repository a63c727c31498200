using System.Collections.Frozen;
using System.Text;

namespace Lantu.Documents.Readers;

/// <summary>
/// Characters that look like others and stand for them. Fonts draw 人 and the radical ⼈ with one glyph, so that a PDF made by a browser gives the radical
/// back where the character was printed; no search, name or number would know it. Ligatures and compatibility ideographs are of the same kind.
/// </summary>
static class Lookalikes
{
    // Those of CJK Radicals Supplement that are characters by themselves, by their names in the Unicode standard (C-SIMPLIFIED GATE is 门): the block has no
    // compatibility forms. Kangxi ⼾ has 戶 for its form, and mainland fonts draw 户 with it.
    static readonly FrozenDictionary<char, char> Radicals = "⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳⼾".Zip("民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟户").ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>Whether the character is printed for another: a radical, a compatibility ideograph or a ligature.</summary>
    public static bool IsOne(char c) => Radicals.ContainsKey(c) || c is (>= '\u2F00' and <= '\u2FD5') or (>= '\uF900' and <= '\uFAD9') or (>= '\uFB00' and <= '\uFB06');

    /// <summary>What the character stands for; itself where that is not sure.</summary>
    public static string Meant(char c) => Radicals.TryGetValue(c, out char meant) ? meant.ToString() : c.ToString().Normalize(NormalizationForm.FormKC);
}
