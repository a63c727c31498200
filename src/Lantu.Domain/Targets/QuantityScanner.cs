using System.Globalization;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>Finds numbers with a unit of measure. Years, dates, times, and the numbers of documents and standards are no quantities.</summary>
static partial class QuantityScanner
{
    public static IEnumerable<Quantity> Scan(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            if (match.Groups["roman"].Success)
            {
                yield return new Quantity(match.Index, match.Index + match.Length, "ⅠⅡⅢⅣⅤⅥ".IndexOf(match.Groups["roman"].Value, StringComparison.Ordinal) + 1, match.Groups["unit"].Value);
            }
            else if (match.Groups["chinese"].Success)
            {
                yield return new Quantity(match.Index, match.Index + match.Length, "零一二三四五六七八九十".IndexOf(match.Groups["chinese"].Value.Replace('两', '二'), StringComparison.Ordinal), match.Groups["unit"].Value);
            }
            else if (decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value))
            {
                yield return new Quantity(match.Index, match.Index + match.Length, value, match.Groups["unit"].Value.Replace(" ", "", StringComparison.Ordinal).Replace('％', '%'));
            }
        }
    }

    /// <summary>Phrases that have lost their number: 推广万平方米, 新增亿元.</summary>
    public static IEnumerable<string> Lost(string text) => LostNumber().Matches(text).Select(match => match.Value);

    [GeneratedRegex(
        """
        (?<![A-Za-z\d./〔\[（(-]|第|DB|GB|HJ|“|至)(?<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*
        (?<unit>%|％|‰|个百分点|
          (?:[十百千万亿]{1,2})?(?:
            标准立方米|立方米/日|立方米|平方米|平方公里|微克/立方米|毫克/立方米|毫克/升|吨标准煤|吨/平方公里[·•.]?(?:月|30天)|吨/日|吨/年|蒸吨/小时|蒸吨|千瓦时|千瓦|兆瓦时|兆瓦|吨位|车位|床位|学位|泊位|
            辆次|车次|架次|人次|家次|户次|班次|公里|千米|海里|公顷|千克|公斤|亩次|平米|元|亩|吨|米|家|个|台|辆|户|组|处|条|座|人|件|项|轮|类|名|批|次|倍|所|株|棵|块|套|艘|架|天|场|支|部|只|头|间|张|盏|宗|片|幢|栋|眼|口|站|级|列|趟|例|篇|期|届|间次|课时|分贝|万|亿)|
          [十百千万亿](?![\u4e00-\u9fa5]))
        (?!度电)
        |(?<roman>[ⅠⅡⅢⅣⅤⅥ])(?<unit>类)(?!水体|及|或|、)
        |(?<=完成|开展|实施|组织)(?:新)?(?<chinese>[一二两三四五六七八九])(?<unit>轮|遍)
        |(?<chinese>[一二三四五])(?<unit>星级?)(?=及以上|以上)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex("""(?:完成|推广|新增|建成|达到|改造|建设|压减|实施)(?:[万亿](?:平方米|立方米|吨|元|亩|户|辆|千瓦|公里)|平方公里|公顷|个百分点|%)""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex LostNumber();
}
