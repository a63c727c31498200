using System.Text.RegularExpressions;
using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Targets;

/// <summary>Finds numbers with a unit of measure. Years, dates, times, and the numbers of documents and standards are no quantities.</summary>
static partial class QuantityScanner
{
    const string Number = """(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+(?:\.[0-9]+)?)""";

    // Not inside a word, a code, a longer number, a bracketed year, or behind a dash that ends a span.
    const string Apart = """(?<![A-Za-z0-9./〔\[（(—–~～-]|[0-9],|第|“)""";

    const string CountNouns =
        """
        辆次|车次|架次|人次|家次|户次|班次|亩次|间次|件次|批次|场次|台套|人月|课时|学时|
        车位|床位|托位|学位|泊位|吨位|
        家|个(?!月|工作日|小时|百分点)|台|辆|户|组|处|条|座|人(?!工|均|才|口|民|力|员|社)|件|项|轮|名|位|批|次|倍|所|株|棵|块|套|艘|架|天|场|支|部(?!门|分|署)|只|头|间|张|盏|宗|片|幢|栋|眼|口|站|级|列|趟|
        例|篇|期|届|对|份|种|册|根|羽|尾|孔|笔|单|面|枚|门|岁|强|
        分(?![之别钟类级批期步局公析布散配支红解])
        """;

    const string MeasureNouns =
        """
        标准立方米|立方米/日|立方米|平方米|平方公里|平方千米|微克/立方米|毫克/立方米|毫克/升|吨标准煤|吨标煤|吨/平方公里[·•.]?(?:月|30天)|吨/日|吨/年|吨/天|
        蒸吨/小时|蒸吨|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦|千伏安|公里/小时|公里|千米|海里|公顷|千克|公斤/亩|公斤|平米|
        亿斤|斤|元|亩|吨|立方|米|升|分贝|℃|摄氏度|
        /10万|个工作日|工作日|个小时|小时|个月|分钟
        """;

    const string Quantifier = $"""(?:{MeasureNouns}|{CountNouns})""";

    /// <summary>All quantities in printed order; the figures beyond all measure are left to <see cref="Oversized"/>.</summary>
    public static IEnumerable<Quantity> Scan(string text)
    {
        foreach (Match match in Pattern().Matches(Digits.Fold(text)))
        {
            if (Read(match) is { } quantity)
            {
                yield return quantity;
            }
        }
    }

    /// <summary>Phrases that have lost their number: 推广万平方米, 新增亿元.</summary>
    public static IEnumerable<string> Lost(string text) => LostNumber().Matches(text).Select(match => match.Value);

    /// <summary>Figures with a unit that no plan can mean, as printed.</summary>
    public static IEnumerable<string> Oversized(string text) =>
        Pattern().Matches(Digits.Fold(text)).Where(match => match.Groups["number"].Success && Figures.TryRead(match.Groups["number"].Value) is null).Select(match => text.Substring(match.Index, match.Length));

    static Quantity? Read(Match match)
    {
        int end = match.Index + match.Length;
        string unit = match.Groups["unit"].Value.Replace(" ", "", StringComparison.Ordinal);
        if (match.Groups["roman"].Success)
        {
            return new Quantity(match.Index, end, "ⅠⅡⅢⅣⅤⅥ".IndexOf(match.Groups["roman"].Value, StringComparison.Ordinal) + 1, unit);
        }

        if (match.Groups["percent"].Success)
        {
            return Figures.TryReadPercent(match.Groups["percent"].Value) is { } share ? new Quantity(match.Index, end, share, "%") : null;
        }

        if (match.Groups["chinese"].Success)
        {
            return Figures.TryReadChinese(match.Groups["chinese"].Value) is { } number ? new Quantity(match.Index, end, number, unit) : null;
        }

        if (Figures.TryRead(match.Groups["number"].Value) is not { } value)
        {
            return null;
        }

        return match.Groups["low"].Success && Figures.TryRead(match.Groups["low"].Value) is { } low && low < value
            ? new Quantity(match.Index, end, low, unit, value)
            : new Quantity(match.Groups["number"].Index, end, value, unit, IsAbout: match.Groups["about"].Success);
    }

    [GeneratedRegex(
        $"""
        {Apart}
        (?:(?<low>{Number})\s?(?:%|‰|个百分点|[万亿])?\s?(?:-|——?|–|~|～|至|到)\s?)?        # 3000—5000万平方米, 10%~15%
        (?<number>{Number})\s*(?:(?<about>±)\s*{Number}\s*)?                           # 300±10公顷, 300公顷±10公顷, 3000亿元±5%
        (?<unit>%|‰|个百分点|(?:[十百千万亿]{"{1,2}"})?{Quantifier}|[万亿]度(?=[电，。；、]|$)|[万亿]|[十百千](?![\u4e00-\u9fa5]))
        (?:\s*(?<about>±)\s*{Number}\s*(?:%|‰|个百分点|(?:[十百千万亿]{"{1,2}"})?{Quantifier}|[万亿])?)?
        |{Apart}(?<=(?:控制在|保持在|稳定在|维持在|降至|降到|达到|提高到|提升到)约?)(?<number>[0-9]+\.[0-9]+)(?<unit>)(?=左右|以内|以上|以下|[，。；]|$)    # 产能比控制在0.4左右
        |(?<!个)百分之(?<percent>百|[零一二三四五六七八九十]{"{1,4}"}(?:点[零一二三四五六七八九]{"{1,3}"})?)
        |(?<roman>[ⅠⅡⅢⅣⅤⅥ])(?<unit>类)(?![）)]?(?:水体|断面|比例)|及|或|、)
        |(?<=分别[^，。；]{"{0,12}"})(?<roman>[ⅠⅡⅢⅣⅤⅥ])(?<unit>类)(?=(?:[、和及]|以及)[ⅠⅡⅢⅣⅤⅥ]类)
        |(?<=完成|开展|实施|组织)(?<chinese>[一二两三四五六七八九])(?<unit>轮|遍)
        |(?<=新建|建成|改建|扩建|新增|建设|改造|开工|创建|培育|引进|打造)(?<chinese>[两二三四五六七八九])(?<unit>[万亿]?(?:所|座|条|家|处|台|辆|栋|幢|支|户|套|公里|亩))
        |(?<=[\u4e00-\u9fa5])(?<![第数上几每零一二两三四五六七八九十百千万亿“])(?<chinese>[两二三四五六七八九])(?<unit>座|所|条|家|处|栋|辆|台|公里)(?=[，。；、]|$)
        |(?<![第数上几零一二两三四五六七八九十百千万亿“])
         (?<chinese>[二两三四五六七八九](?=[万亿])|(?:[一二两三四五六七八九][千百十]|十)[零一二三四五六七八九十百]{"{0,6}"})
         (?<unit>[万亿]?{Quantifier})                                                    # 三千套, 两万户, 一百二十亩
        |(?<chinese>[一二三四五])(?<unit>星级?)(?=及以上|以上)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex Pattern();

    [GeneratedRegex("""(?:完成|推广|新增|建成|达到|改造|建设|压减|实施)(?:[万亿](?:平方米|立方米|吨|元|亩|户|辆|千瓦|公里)|平方公里|公顷|个百分点|%)(?!以[上下]|级)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LostNumber();
}
