using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Reads recurring times as iCalendar rules (RFC 5545, 3.3.10): 每季度, 按月, 每年2月底前, 每季度首月15日前, 第二、三季度每月.</summary>
static partial class RecurrenceReader
{
    /// <summary>The rule for a whole folded phrase; nothing where it does not recur, or names a day that no month has.</summary>
    public static string? TryRead(string folded)
    {
        Match match = Phrase().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        string period = match.Groups["period"].Value;
        int[] named = Figures(match, "month");
        int[] days = Figures(match, "day");

        // 2024 has all days that any year has.
        if (named.DefaultIfEmpty(1).Any(month => days.DefaultIfEmpty(1).Any(day => CalendarDay.At(2024, month, day) is null)))
        {
            return null;
        }

        int[] months = match.Groups["quarters"].Success ? MonthsOf(match.Groups["quarters"].Value) : named.Length > 0 ? named : MonthsIn(period, match);
        StringBuilder rule = new(months.Length > 0 && period is "季度" or "季" or "个季度" or "半年" ? "FREQ=MONTHLY" : Frequency(period));
        if (months.Length > 0)
        {
            rule.Append(CultureInfo.InvariantCulture, $";BYMONTH={string.Join(',', months)}");
        }

        if (days.Length > 0)
        {
            rule.Append(CultureInfo.InvariantCulture, $";BYMONTHDAY={string.Join(',', days)}");
        }
        else if (match.Groups["end"].Success)
        {
            rule.Append(";BYMONTHDAY=-1");
        }

        return rule.ToString();
    }

    static int[] Figures(Match match, string group) => [.. match.Groups[group].Captures.Select(figure => int.Parse(figure.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];

    static string Frequency(string period) => period switch
    {
        "日" or "天" => "FREQ=DAILY",
        "周" or "星期" => "FREQ=WEEKLY",
        "旬" => "FREQ=MONTHLY;BYMONTHDAY=10,20,-1",
        "月" or "个月" => "FREQ=MONTHLY",
        "双月" or "两个月" or "2个月" => "FREQ=MONTHLY;INTERVAL=2",
        "季度" or "季" or "个季度" => "FREQ=MONTHLY;INTERVAL=3",
        "半年" => "FREQ=MONTHLY;INTERVAL=6",
        _ => "FREQ=YEARLY",
    };

    // 第二、三季度: the months April to September.
    static int[] MonthsOf(string quarters) =>
        [.. quarters.Select(c => "一二三四1234".IndexOf(c, StringComparison.Ordinal)).Where(i => i >= 0).Select(i => i % 4).SelectMany(q => Enumerable.Range((q * 3) + 1, 3))];

    // 每季度首月, 每季度末: the first or the last month of each quarter; the same for halves and years.
    static int[] MonthsIn(string period, Match match)
    {
        int length = period switch { "季度" or "季" or "个季度" => 3, "半年" => 6, "年" or "年度" => 12, _ => 0 };
        bool isLast = match.Groups["lastMonth"].Success || (match.Groups["end"].Success && !match.Groups["firstMonth"].Success);
        return length == 0 || !(isLast || match.Groups["firstMonth"].Success) ? [] : [.. Enumerable.Range(0, 12 / length).Select(i => (i * length) + (isLast ? length : 1))];
    }

    [GeneratedRegex(
        """
        ^(?:第?(?<quarters>[一二三四1-4](?:[、和,][一二三四1-4]){0,3})季度)?
        (?:每|按|逐|分)
        (?<period>日|天|周|星期|旬|双月|两个月|2个月|个?月|个?季度|季|半年|年度|年)度?
        (?:(?<firstMonth>首月|第一个月|第1个月)|(?<lastMonth>末月|最后一个月|最后1个月))?
        (?:(?<month>[0-9]{1,2})月(?:(?:[底末]前?)?[、和及,](?<month>[0-9]{1,2})月)*)?           # 每年3月、9月
        (?:(?<day>[0-9]{1,2})[日号](?:前?[、和及,](?<day>[0-9]{1,2})[日号])*|年?(?<end>[底末]))?
        (?:之前|前|内)?(?:定期)?
        (?:开展|调度|完成|报送|实施|推进|上报|更新|检查|通报|至少|一次|1次)*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex Phrase();
}
