using System.Globalization;
using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>A whole date as notices print it: 2023年2月23日, 二〇二三年二月二十三日, 2023-02-23.</summary>
static partial class ChineseDate
{
    /// <summary>The date where the text is nothing else.</summary>
    public static DateOnly? TryReadWhole(string text)
    {
        Match match = Pattern().Match(Wording.Fold(text));
        return match.Success && match.Length == Wording.Fold(text).Length ? Read(match) : null;
    }

    /// <summary>The first date in the text.</summary>
    public static DateOnly? Find(string text) => Pattern().Match(Wording.Fold(text)) is { Success: true } match ? Read(match) : null;

    static DateOnly? Read(Match match)
    {
        int? year = Year(match.Groups["year"].Value);
        int? month = ChineseNumber.TryRead(match.Groups["month"].Value);
        int? day = ChineseNumber.TryRead(match.Groups["day"].Value);
        return year is >= 1949 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;
    }

    static int? Year(string text)
    {
        string digits = string.Concat(text.Select(c => c == '〇' || c == '○' || c == 'O' || c == '零' ? '0' : "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? (char)('1' + i) : c));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
    }

    [GeneratedRegex("""(?<year>[0-9]{4}|[一二三四五六七八九〇○O零]{4})[年.\-/](?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})[月.\-/](?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Pattern();
}
