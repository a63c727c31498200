namespace Lantu.Documents.Interpreter.Text;

/// <summary>Numbers as headings print them: 3, ３, 三, 十二, 二十一, 一百零三.</summary>
public static class ChineseNumber
{
    const string Digits = "零一二三四五六七八九";

    /// <summary>The number, or nothing where the text is not wholly one.</summary>
    /// <param name="text">What is printed, width and blanks of no matter.</param>
    public static int? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        string folded = Wording.Fold(text);
        if (folded.Length is > 0 and <= 6 && folded.All(char.IsAsciiDigit))
        {
            return int.Parse(folded, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (folded.Length is 0 or > 7)
        {
            return null;
        }

        int total = 0;
        int digit = -1;
        foreach (char c in folded)
        {
            int value = c == '〇' ? 0 : Digits.IndexOf(c, StringComparison.Ordinal);
            int power = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (value >= 0)
            {
                digit = value;
            }
            else if (power > 0)
            {
                total += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            }
            else
            {
                return null;
            }
        }

        return total + Math.Max(digit, 0);
    }
}
