using System.Globalization;
using System.Text;

namespace Lantu.Documents.Readers.Word;

/// <summary>Writes the numbers of automatic numbering in the formats of Word.</summary>
static class NumberFormats
{
    const string Counting = "零一二三四五六七八九";
    const string Legal = "零壹贰叁肆伍陆柒捌玖";

    /// <param name="format">The format's name in the file, such as <c>chineseCounting</c>.</param>
    /// <param name="number">The number.</param>
    public static string Write(string format, int number) => format switch
    {
        "none" => "",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "koreanCounting" => Chinese(number, Counting, "十百千", shortTen: true),
        "chineseLegalSimplified" or "japaneseLegal" or "ideographLegalTraditional" => Chinese(number, Legal, "拾佰仟", shortTen: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" or "koreanDigital" => string.Concat(Decimal(number).Select(digit => "〇一二三四五六七八九"[digit - '0'])),
        "ideographTraditional" => OneOf("甲乙丙丁戊己庚辛壬癸", number),
        "ideographZodiac" => OneOf("子丑寅卯辰巳午未申酉戌亥", number),
        "ideographEnclosedCircle" => OneOf("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(digit => (char)(digit - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number switch { 0 => "⓪", <= 20 => From('①', number), <= 35 => From('㉑', number - 20), <= 50 => From('㊱', number - 35), _ => Decimal(number) },
        "decimalEnclosedParen" => number is > 0 and <= 20 ? From('⑴', number) : $"({Decimal(number)})",
        "decimalEnclosedFullstop" => number is > 0 and <= 20 ? From('⒈', number) : Decimal(number) + ".",
        "numberInDash" => $"- {Decimal(number)} -",
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Decimal(number),
    };

    static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string From(char first, int number) => ((char)(first + number - 1)).ToString();

    static string OneOf(string signs, int number) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Decimal(number);

    static string Letters(int number, char first) => number is < 1 or > 780 ? Decimal(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    static string Chinese(int number, string digits, string powers, bool shortTen)
    {
        if (number is < 0 or > 9999)
        {
            return Decimal(number);
        }

        StringBuilder text = new();
        bool gap = false;
        for (int power = 3; power >= 0; power--)
        {
            int digit = number / (int)Math.Pow(10, power) % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text.Append(gap ? digits[0].ToString() : "").Append(shortTen && power == 1 && digit == 1 && text.Length == 0 ? "" : digits[digit].ToString()).Append(power > 0 ? powers[power - 1].ToString() : "");
            gap = false;
        }

        return text.Length == 0 ? digits[0].ToString() : text.ToString();
    }

    static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Decimal(number);
        }

        StringBuilder text = new();
        foreach ((int value, string sign) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
