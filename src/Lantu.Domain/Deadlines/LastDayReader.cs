using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Reads phrases that name a last day: 年底前, 6月底前, 2025年, 上半年, 三季度末, “十四五”末.</summary>
static partial class LastDayReader
{
    // The 14th five-year plan ends in 2025; each lasts five years.
    const int FourteenthPlanEnds = 2025;

    /// <summary>The last day, for a folded phrase; nothing where the phrase is none of these or names no possible day.</summary>
    public static DateOnly? TryRead(string folded, int planYear)
    {
        Match match = Phrase().Match(folded);
        if (!match.Success)
        {
            return FiveYearPlan().Match(folded) is { Success: true } plan ? EndOfFiveYearPlan(plan.Groups["ordinal"].Value) : null;
        }

        int year = CalendarDay.Figure(match, "year") ?? planYear;
        if (match.Groups["nextYear"].Success)
        {
            year++;
        }

        if (CalendarDay.Figure(match, "month") is int month)
        {
            int? day = match.Groups["part"].Value switch { "上旬" => 10, "中旬" => 20, "初" => 10, _ => CalendarDay.Figure(match, "day") };
            return day is int known ? CalendarDay.At(year, month, known) : CalendarDay.EndOf(year, month);
        }

        if (match.Groups["quarter"].Success)
        {
            return CalendarDay.EndOf(year, (match.Groups["quarter"].Value[0] - '0') * 3);
        }

        return match.Groups["half"].Value == "上" ? CalendarDay.At(year, 6, 30) : CalendarDay.At(year, 12, 31);
    }

    static DateOnly? EndOfFiveYearPlan(string ordinal)
    {
        int number = ordinal switch { "十一" => 11, "十二" => 12, "十三" => 13, "十四" => 14, "十五" => 15, "十六" => 16, _ => 0 };
        return number == 0 ? null : CalendarDay.At(FourteenthPlanEnds + ((number - 14) * 5), 12, 31);
    }

    [GeneratedRegex(
        """
        ^(?:到|至|截至|截止|于|在|力争|争取|确保|原则上|最迟|不晚于)*
        (?:(?<year>[0-9]{4})[年./-]|今年|本年|当年|(?<nextYear>次年|明年))?
        (?:
          (?<month>[0-9]{1,2})(?:
              月份?(?:(?<day>[0-9]{1,2})[日号]|(?<part>上旬|中旬|下旬|初|底|末)?)?     # 6月底, 11月15日, 5月上旬
            | [./-](?<day>[0-9]{1,2})日?                                            # 2023-12-15
            | $(?<=[./-][0-9]{1,2}))                                                # 2024.6
          | 第?(?<quarter>[1-4])个?季度[底末]?
          | (?<half>[上下])半年
          | 年?[底末] | 年内 | 全年 | 年度
          | (?<=[0-9]{4}年))                                                        # 到2025年
        [底末]?(?:之前|以前|前|内|止)?
        (?:基本|全部|全面|正式)?
        (?:完成|建成|实现|达到|动工|开工|开建|启动|完工|竣工|投产|投用|投入使用|投入运行|投入运营|通车|开园|交付|交付使用|出台|印发|发布|上线|办结|到位|见效|
           取得阶段性成效|取得明显成效|取得实质性进展)?$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex Phrase();

    [GeneratedRegex("""^到?["'“”‘’]?(?<ordinal>十[一二三四五六])[五5]["'“”‘’]?(?:规划)?(?:时期|期)?(?:末|期间|内|期末)前?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex FiveYearPlan();
}
