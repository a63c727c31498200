using System.Text;

namespace Lantu.Domain.Deadlines;

/// <summary>Brings the figures of a phrase into Arabic ASCII digits: ６月, 六月, 二〇二五年 and 十一月 all become plain numbers.</summary>
static class Numerals
{
    const string Chinese = "〇一二三四五六七八九";

    /// <summary>The phrase in compatibility form without blanks, its Chinese numbers before 年, 月, 日, 季 and 个 written in digits.</summary>
    public static string Fold(string phrase)
    {
        StringBuilder folded = new(phrase.Length);
        foreach (char c in Digits.Compatible(phrase))
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c switch { '—' or '–' or '―' or '~' or '～' or '－' => '-', '零' or '○' => '〇', _ => c });
            }
        }

        return WriteDigits(folded.ToString());
    }

    static string WriteDigits(string text)
    {
        StringBuilder written = new(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && (text[end] == '十' || Chinese.Contains(text[end], StringComparison.Ordinal)))
            {
                end++;
            }

            if (end > i && end < text.Length && "年月日季个号".Contains(text[end], StringComparison.Ordinal) && !(i > 0 && text[i - 1] == '第' && text[end] == '年'))
            {
                written.Append(Value(text[i..end]) ?? text[i..end]);
                i = end;
            }
            else if (end > i)
            {
                written.Append(text, i, end - i);
                i = end;
            }
            else
            {
                written.Append(text[i++]);
            }
        }

        return written.ToString();
    }

    // 二〇二五 is spelt digit by digit, 二十三 counts tens; anything else, such as 十十, is no number.
    static string? Value(string numeral)
    {
        int ten = numeral.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return string.Concat(numeral.Select(c => (char)('0' + Chinese.IndexOf(c, StringComparison.Ordinal))));
        }

        if (ten > 1 || numeral.Length > ten + 2 || numeral.LastIndexOf('十') != ten)
        {
            return null;
        }

        int tens = ten == 0 ? 1 : Chinese.IndexOf(numeral[0], StringComparison.Ordinal);
        int ones = ten + 1 < numeral.Length ? Chinese.IndexOf(numeral[ten + 1], StringComparison.Ordinal) : 0;
        return ((tens * 10) + ones).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
