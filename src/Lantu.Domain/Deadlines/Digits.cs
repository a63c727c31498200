using System.Globalization;

namespace Lantu.Domain.Deadlines;

/// <summary>Brings the digits of every width and script into ASCII, so that what Unicode calls a digit can be read as one.</summary>
static class Digits
{
    /// <summary>Character by character, places in the text staying the same: ASCII digits and the narrow forms of point, percent and comparison signs.</summary>
    public static string Fold(string text) =>
        text.All(IsPlain) ? text : string.Create(text.Length, text, static (folded, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                folded[i] = source[i] switch
                {
                    '％' => '%',
                    '．' => '.',
                    '＞' => '>',
                    '＜' => '<',
                    char c when char.IsDigit(c) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
                    char c => c,
                };
            }
        });

    /// <summary>In compatibility form (NFKC) with ASCII digits. Half a surrogate pair, which has no such form, becomes the replacement character.</summary>
    public static string Compatible(string text)
    {
        string whole = text.Any(char.IsSurrogate) ? string.Concat(text.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c)) : text;
        return Fold(CompatibleForm.Of(whole));
    }

    static bool IsPlain(char c) => char.IsAscii(c) || !(char.IsDigit(c) || c is '％' or '．' or '＞' or '＜');
}
