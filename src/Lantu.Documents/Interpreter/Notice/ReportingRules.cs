using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>
/// Finds the periodic reporting duty in a notice's text: a period, a day close behind it, and a word of reporting in the same sentence.
/// Each is looked for by itself, so that a long sentence costs no more than its length.
/// </summary>
static partial class ReportingRules
{
    // Longer sentences are lists that have lost their full stops; the duty stands near its period.
    const int LongestDuty = 160;

    /// <summary>The first such duty; nothing where the notice sets none.</summary>
    public static ReportingRule? Find(string body)
    {
        foreach (string sentence in body.Split('。', '；', ';'))
        {
            foreach (Match period in Period().Matches(sentence))
            {
                if (Read(sentence[period.Index..Math.Min(sentence.Length, period.Index + LongestDuty)], period) is { } rule)
                {
                    return rule;
                }
            }
        }

        return null;
    }

    static ReportingRule? Read(string duty, Match period)
    {
        Match day = Day().Match(duty, period.Length);
        string rest = day.Success ? duty[(day.Index + day.Length)..] : "";
        if (!day.Success || !Report().IsMatch(rest))
        {
            return null;
        }

        ReportingPeriod every = EveryOf(period.Groups["period"].Value);
        return new ReportingRule
        {
            Text = duty,
            Period = every,
            MonthOfPeriod = day.Groups["first"].Success ? 1 : day.Groups["last"].Success ? MonthsOf(every) : InYear(ChineseNumber.TryRead(day.Groups["month"].Value)),
            WorkingDay = day.Groups["nth"].Success ? ChineseNumber.TryRead(day.Groups["nth"].Value) : null,
            DayOfMonth = day.Groups["day"].Success && ChineseNumber.TryRead(day.Groups["day"].Value) is >= 1 and <= 31 and int known ? known : null,
            Recipient = RecipientIn(rest),
        };
    }

    static ReportingPeriod EveryOf(string word) => word switch
    {
        "周" or "星期" => ReportingPeriod.Week,
        "月" or "个月" => ReportingPeriod.Month,
        "两个月" or "双月" or "2个月" => ReportingPeriod.TwoMonths,
        "季度" or "季" or "个季度" => ReportingPeriod.Quarter,
        "半年" => ReportingPeriod.HalfYear,
        _ => ReportingPeriod.Year,
    };

    static int? MonthsOf(ReportingPeriod every) => every switch
    {
        ReportingPeriod.TwoMonths => 2,
        ReportingPeriod.Quarter => 3,
        ReportingPeriod.HalfYear => 6,
        ReportingPeriod.Year => 12,
        _ => null,
    };

    static int? InYear(int? month) => month is >= 1 and <= 12 ? month : null;

    // 向市生态环境局报送…, or 将…报市发展改革委: the last body named behind the word of reporting.
    static string? RecipientIn(string rest) =>
        Towards().Match(rest) is { Success: true } towards ? towards.Groups["to"].Value
        : Reported().Match(rest) is { Success: true } reported ? reported.Groups["to"].Value
        : null;

    [GeneratedRegex("""(?:每|按|逐)(?<period>两个月|2个月|双月|个?月|个?季度|季|半年|周|星期|年度?)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Period();

    [GeneratedRegex(
        """
        \G[^，,。]{0,12}?
        (?:(?<first>首月|第一个月|第1个月)|(?<last>末月|最后一个月|最后1个月|末)|(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)?
        [^，,。0-9一二三四五六七八九十]{0,6}
        (?:第?(?<nth>[0-9]{1,2}|[一二三四五六七八九十]{1,2})个工作日|(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex Day();

    [GeneratedRegex("报送|上报|报告|反馈|报至|[，,]?报.{2,24}(?:局|委|办|室|厅|政府|部|中心)|进展|情况", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Report();

    [GeneratedRegex($"向(?<to>{Body})(?:书面)?(?:报|反馈|提交)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Towards();

    [GeneratedRegex($"(?:报送至?|上报至?|报至|反馈[给至]?|提交|报给?)(?<to>{Body})(?=[，,、。（(]|备案|汇总|审核|审定|并|$)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Reported();

    const string Body = "(?!送|告|上月|本月|上季|本季|工作|进展|情况|[至给])[^，,。、（(报]{2,24}?(?:局|委|委员会|办|办公室|办公厅|政府|部|厅|院|署|专班|中心)";
}
