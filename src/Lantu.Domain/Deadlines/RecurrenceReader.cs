using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Reads recurring times as iCalendar rules (RFC 5545, 3.3.10): 每季度, 按月, 每年2月底前, 每季度首月15日前, 第二、三季度每月.</summary>
static partial class RecurrenceReader
{
    /// <summary>The rule for a whole folded phrase; nothing where it does not recur.</summary>
    public static string? TryRead(string folded)
    {
        Match match = Phrase().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        StringBuilder rule = new(match.Groups["period"].Value switch
        {
            "日" or "天" => "FREQ=DAILY",
            "周" or "星期" => "FREQ=WEEKLY",
            "旬" => "FREQ=MONTHLY;BYMONTHDAY=10,20,-1",
            "月" or "个月" => "FREQ=MONTHLY",
            "双月" or "两个月" or "2个月" => "FREQ=MONTHLY;INTERVAL=2",
            "季度" or "季" or "个季度" => "FREQ=MONTHLY;INTERVAL=3",
            "半年" => "FREQ=MONTHLY;INTERVAL=6",
            _ => "FREQ=YEARLY",
        });
        if (match.Groups["quarters"].Success)
        {
            int[] months = [.. match.Groups["quarters"].Value.Select(c => "一二三四1234".IndexOf(c, StringComparison.Ordinal)).Where(i => i >= 0).Select(i => i % 4).SelectMany(q => Enumerable.Range((q * 3) + 1, 3))];
            rule.Append(CultureInfo.InvariantCulture, $";BYMONTH={string.Join(',', months)}");
        }

        if (match.Groups["month"].Success)
        {
            int month = int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
            if (month is < 1 or > 12)
            {
                return null;
            }

            rule.Append(CultureInfo.InvariantCulture, $";BYMONTH={month}");
        }

        if (match.Groups["day"].Success)
        {
            rule.Append(CultureInfo.InvariantCulture, $";BYMONTHDAY={int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture)}");
        }
        else if (match.Groups["end"].Success)
        {
            rule.Append(";BYMONTHDAY=-1");
        }

        return rule.ToString();
    }

    [GeneratedRegex(
        """^(?:第?(?<quarters>[一二三四1-4](?:[、和,][一二三四1-4])*)季度)?(?:每|按|逐|分)(?<period>日|天|周|星期|旬|双月|两个月|2个月|个?月|个?季度|季|半年|年度|年)(?:度)?(?:首月|第一个月)?(?:(?<month>\d{1,2})月)?(?:(?<day>\d{1,2})[日号]|(?<end>[底末]))?(?:之前|前|内)?(?:定期)?(?:开展|调度|完成|报送|实施|推进|上报|更新|检查|通报|一次|1次|至少一次)*$""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 500)]
    private static partial Regex Phrase();
}
