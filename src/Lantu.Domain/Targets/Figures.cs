using System.Globalization;

namespace Lantu.Domain.Targets;

/// <summary>Printed figures as numbers. What no plan can mean is no number, so that sums of many of them stay exact.</summary>
static class Figures
{
    /// <summary>What no figure of a plan goes beyond: a thousand times the country's yearly product in yuan. Sums of all figures of a document stay far inside decimal.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000m;

    const string ChineseDigits = "零一二三四五六七八九";

    /// <summary>The number; nothing where it is none or is beyond all measure.</summary>
    public static decimal? TryRead(string text) =>
        decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && Math.Abs(value) <= Largest
            ? value
            : null;

    /// <summary>The number behind 百分之: 二十, 九十五点五, 百; nothing where it is none.</summary>
    public static decimal? TryReadPercent(string text)
    {
        string[] parts = text.Split('点', 2);
        if ((text == "百" ? 100 : TryReadChinese(parts[0])) is not { } whole)
        {
            return null;
        }

        return parts.Length == 1 ? whole : whole + decimal.Parse($"0.{string.Concat(parts[1].Select(c => ChineseDigits.IndexOf(c, StringComparison.Ordinal)))}", CultureInfo.InvariantCulture);
    }

    /// <summary>A number written in Chinese below ten thousand: 三, 十二, 一百二十, 三千五百; nothing where it is none.</summary>
    public static decimal? TryReadChinese(string text)
    {
        int total = 0;
        int digit = -1;
        int lastPower = 10_000;
        foreach (char c in text.Replace('两', '二').Replace('〇', '零'))
        {
            int power = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (power == 0)
            {
                if (digit > 0 || ChineseDigits.IndexOf(c, StringComparison.Ordinal) is not (>= 0 and var value))
                {
                    return null;
                }

                digit = value;
                continue;
            }

            if (power >= lastPower || (digit <= 0 && !(power == 10 && total == 0)))
            {
                return null;
            }

            total += Math.Max(digit, 1) * power;
            lastPower = power;
            digit = -1;
        }

        // 三千五 is short for 3500 in speech only.
        return digit > 0 && lastPower is 100 or 1000 && !text.Contains('零', StringComparison.Ordinal) ? null : total + Math.Max(digit, 0);
    }
}
