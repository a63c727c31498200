using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>Finds the periodic reporting duty in a notice's text.</summary>
static partial class ReportingRules
{
    public static ReportingRule? Find(string body)
    {
        foreach (string sentence in body.Split('。', '；', ';'))
        {
            Match match = Duty().Match(sentence);
            if (match.Success)
            {
                int? ordinal = ChineseNumber.TryRead(match.Groups["nth"].Value);
                int? day = ChineseNumber.TryRead(match.Groups["day"].Value);
                string recipient = match.Groups["to"].Value;
                return new ReportingRule
                {
                    Text = match.Value,
                    WorkingDay = match.Groups["nth"].Success ? ordinal : null,
                    DayOfMonth = match.Groups["day"].Success ? day : null,
                    Recipient = recipient.Length > 0 ? recipient : null,
                };
            }
        }

        return null;
    }

    [GeneratedRegex(
        """(?:每月|每季度|每半年|每个月|于每月|按月)[^，,。]{0,12}?(?:第?(?<nth>[一二三四五六七八九十\d]{1,2})个工作日|(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日)[^，,。]{0,12}?[，,]?(?:[^。，,]{0,20}?(?:向|报|报送|报至)(?<to>[^，,。]{2,24}?(?:局|委|办|办公室|办公厅|政府|部|厅|中心)))?[^。]{0,40}(?:报送|上报|报告|反馈|进展|情况)[^。，,]{0,30}""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 500)]
    private static partial Regex Duty();
}
