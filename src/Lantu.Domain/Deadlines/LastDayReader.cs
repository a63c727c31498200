using System.Globalization;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Reads phrases that name a last day: 年底前, 6月底前, 2025年, 上半年, 三季度末, “十四五”末.</summary>
static partial class LastDayReader
{
    /// <summary>The last day, for a folded phrase; nothing where the phrase is none of these or names no possible day.</summary>
    public static DateOnly? TryRead(string folded, int planYear)
    {
        Match match = Phrase().Match(folded);
        if (!match.Success)
        {
            return FiveYearPlan().Match(folded) is { Success: true } plan ? EndOfFiveYearPlan(plan.Groups["ordinal"].Value) : null;
        }

        int year = Int(match, "year") ?? planYear;
        if (match.Groups["nextYear"].Success)
        {
            year++;
        }

        if (year is < 1949 or > 2200)
        {
            return null;
        }

        if (Int(match, "month") is int month)
        {
            int? day = match.Groups["part"].Value switch { "上旬" => 10, "中旬" => 20, "初" => 10, _ => Int(match, "day") };
            return month is < 1 or > 12 || day is < 1 || day > DateTime.DaysInMonth(year, month)
                ? null
                : new DateOnly(year, month, day ?? DateTime.DaysInMonth(year, month));
        }

        if (match.Groups["quarter"].Success)
        {
            int quarter = "1234".IndexOf(match.Groups["quarter"].Value, StringComparison.Ordinal) + 1;
            return new DateOnly(year, quarter * 3, DateTime.DaysInMonth(year, quarter * 3));
        }

        return match.Groups["half"].Value == "上" ? new DateOnly(year, 6, 30) : new DateOnly(year, 12, 31);
    }

    // The 14th five-year plan ends in 2025; each lasts five years.
    static DateOnly? EndOfFiveYearPlan(string ordinal)
    {
        int number = ordinal switch { "十一" => 11, "十二" => 12, "十三" => 13, "十四" => 14, "十五" => 15, "十六" => 16, _ => 0 };
        return number == 0 ? null : new DateOnly(2025 + ((number - 14) * 5), 12, 31);
    }

    static int? Int(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        """^(?:到|至|截至|截止|于|在|力争|争取|确保)?(?:(?<year>\d{4})[年./-]|今年|本年|当年|(?<nextYear>次年|明年))?(?:(?<month>\d{1,2})(?:月份?(?:(?<day>\d{1,2})[日号]|(?<part>上旬|中旬|下旬|初|底|末)?)?|[./-](?<day>\d{1,2})日?|$(?<=[./-]\d{1,2}))|第?(?<quarter>[1-4])(?:个)?季度[底末]?|(?<half>[上下])半年|年?[底末]|年内|全年|年度|(?<=\d{4}年))(?:[底末])?(?:之前|以前|前|内|止)?(?:基本)?(?:完成|建成|实现|达到|取得阶段性成效|取得实质性进展)?$""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 500)]
    private static partial Regex Phrase();

    [GeneratedRegex("""^(?:到)?["'“”‘’]?(?<ordinal>十[一二三四五六])[五5]["'“”‘’]?(?:规划)?(?:时期|期)?(?:末|期间|内|期末)(?:前)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex FiveYearPlan();
}
