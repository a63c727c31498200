using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>The rules by which a quantity is a target or not. Words are data of the language, not of a place.</summary>
/// <remarks>"Before" is the clause up to the number, "after" what follows the unit.</remarks>
static partial class TargetRules
{
    // Words that carry out work: what follows them is done in that number.
    const string Work =
        """
        完成|新增|加装|开行|安排|新开|增设|引育|签约|落地|编制|制定|覆盖|实有|保有|招引|选派|设置|布设|新建|改建|扩建|建设|建成|改造|治理|整治|推进|推动|组织|实施|开展|启动|
        创建|打造|推广|更新|淘汰|退出|关停|关闭|培育|安装|划定|形成|建立|累计|新改|腾退|拆除|清理|修复|恢复|复垦|种植|绿化|供应|筹集|开工|竣工|投放|招聘|培训|检查|抽检|抽查|抽测|
        监测|调查|排查|审核|评估|发放|争取|引进|发展|解决|实现|配备|设立|示范|办理|处置|回收|利用|配置|化解|帮扶|服务|举办|
        提供|认定|招收|招生|扩增|增补|创成|命名|评选|遴选|支持|资助|救助|接种|筛查|签订|接入|开通|延伸|维修|养护|铺设|敷设|疏浚|清淤|加固|建档|收储|出让|流转|轮作|播种|生产|
        消化|盘活|转化|取缔|查处|立案|植树|造林|栽植|购置|购买|投入|增加|发布|出台|修订|征集|入驻|上市|孵化|扶持|吸纳|转移|安置|征收|交付|落实|增殖|放流|改良|流域治理|减免|归集|体检|诊疗|演练|宣讲|巡查
        """;

    /// <summary>Whether the quantity is a threshold, distance, area described, length of time, stock or the like and so no target.</summary>
    public static bool IsNoTarget(string before, string after, string unit) =>
        DurationBefore().IsMatch(before)
        || (TimeUnit().IsMatch(unit) && !AttainsTime().IsMatch(before))
        || IsThreshold(before, after, unit)
        || (unit is "米" or "公里" or "千米" && (Distance().IsMatch(before) || after.StartsWith("范围", StringComparison.Ordinal)))
        || (unit.EndsWith('级') && !Attains().IsMatch(before))
        || IsDescribed(before, after)
        || Baseline().IsMatch(before) && MovesTo().IsMatch(after)
        || Stock().IsMatch(before)
        || ((unit.EndsWith('元') || unit == "%") && (GrantBefore().IsMatch(before) || GrantAfter().IsMatch(after)))
        || (unit.EndsWith('个') && (Aspect().IsMatch(after) || ListCounted().IsMatch(before)))
        || (InBracket(before, after) && !Attains().IsMatch(before[(before.LastIndexOfAny(['(', '（']) + 1)..]));

    /// <summary>Whether the words before it, or the ones right after, speak of attaining or doing something by that much.</summary>
    public static bool IsAimedAt(string before, string after) =>
        Attains().IsMatch(before) || Works().IsMatch(before) || WorksAfter().IsMatch(after) || Rank().IsMatch(before)
        || (before.EndsWith("按照", StringComparison.Ordinal) && after.StartsWith("的比例", StringComparison.Ordinal));

    /// <summary>Whether a clause is nothing but a noun and its number: 口袋公园及小微绿地50处.</summary>
    public static bool IsBare(string before, string after) =>
        BareNoun().IsMatch(before) && BareEnd().IsMatch(after);

    /// <summary>Whether a text is nothing but a figure, perhaps with its bound, its time and what it counts: 10家以上, 2024年：10家, 20家企业.</summary>
    public static bool IsAlone(string before, string after) => AloneBefore().IsMatch(Deadlines.Digits.Fold(before)) && AloneAfter().IsMatch(after);

    // 10户以上村庄 names villages by their size; 培育50家以上企业 counts them.
    static bool IsThreshold(string before, string after, string unit) =>
        Threshold().IsMatch(after) && !AttainsBefore().IsMatch(before) && !(WorkBefore().IsMatch(before) && CountUnit().IsMatch(unit));

    // 面积大于100平方米的场所 describes; 绿化率大于30%。 sets.
    static bool IsDescribed(string before, string after) =>
        (Extent().IsMatch(before) && !AttainsBefore().IsMatch(before) && !ExtentOfWork().IsMatch(before))
        || (Comparing().IsMatch(before) && (!ClauseEnd().IsMatch(after) || Condition().IsMatch(before)));

    static bool InBracket(string before, string after)
    {
        int open = before.LastIndexOfAny(['(', '（']);
        return open >= 0 && before.IndexOfAny([')', '）'], open) < 0 && after.IndexOfAny([')', '）']) >= 0;
    }

    [GeneratedRegex(
        """
        (?:达到|达|完成|不低于|不少于|不超过|不[得能应准可宜](?:低于|少于|小于|超过|高于|大于|多于)|不高于|不大于|不多于|控制在|降至|降到|实现|保持在?|稳定在|提高到|提升到|提高至|提升至|增至|增加到|压减至|
           至少|力争|超过|突破|新增|建成|改造|组织|累计)(?:约|近|了|各类|全市|全省|全区)?$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex AttainsBefore();

    [GeneratedRegex(
        """
        达到|达|不[得能应准可宜]?再?(?:低于|少于|小于|超过|高于|大于|多于|突破)|控制在|控制到|限制在|降至|降到|降低到|降为|压减至|减少到|压缩至|压缩到|缩短至|缩短到|保持|稳定|提高|提升|增长|增加|增至|扩大|上升|
        下降|降低|减少|削减|压减|压降|压缩|缩短|节约|力争|至少|最少|最多|超过|突破|大于|小于|高于|低于|多于|少于|[<>≥≤]|不进入|比例|占比|比重|[^效]率|涨幅|合计|共计|总计|分别
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex Attains();

    // 造林 and the like name a kind of ground as often as a work; they are a work only right before the number.
    [GeneratedRegex($"(?!造林|绿化|落实|服务|支持|生产|投入|转移)(?:{Work})|(?:造林|绿化|落实|生产|投入|服务|支持|转移)$", RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 10000)]
    private static partial Regex Works();

    [GeneratedRegex($"(?:{Work})(?:约|近|了)?$", RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 10000)]
    private static partial Regex WorkBefore();

    [GeneratedRegex("""^(?:左右|以上|以内)?[^，。；,;]{0,18}(?:整治|改造|治理|建设|工程|推广|示范)(?:为重点)?(?:[，。；,;]|$)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WorksAfter();

    [GeneratedRegex(
        """
        ^(?:\([含不][^)]{0,4}\)|（[含不][^）]{0,4}）)?(?:及|或)?(?:以上|以下|以内)(?:\([含不][^)]{0,4}\)|（[含不][^）]{0,4}）)?的?(?!且|并|或|和|及|与|[，。])[\u4e00-\u9fa5A-Za-z《]
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex Threshold();

    [GeneratedRegex("""^[十百千万亿]*(?:家|个|台|辆|户|处|座|人|件|项|名|所|套|场|支|部|间|条|种|对|批|人次|家次|辆次|车次|户次|件次|台套)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex CountUnit();

    [GeneratedRegex("""(?:周边|半径|距离?|两侧|方圆|外|向外|沿线|上游|下游|间隔|每)(?:各)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Distance();

    [GeneratedRegex("""(?:面积(?:约)?为?|总面积|每)约?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Extent();

    // 治理水土流失面积150平方公里
    [GeneratedRegex("""(?:完成|新增|治理|整治|改造|修复|恢复|绿化|造林|播种|种植|推广|流转|轮作)[^，。；的]{0,12}面积(?:约|达到?)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ExtentOfWork();

    [GeneratedRegex("""(?<!不|不[得能应准可宜会再])(?:大于|小于|超过|高于|低于|多于|少于)约?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Comparing();

    [GeneratedRegex("""^(?:对|凡|将|把|针对|当|如|若)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Condition();

    [GeneratedRegex("""^[^，。；,;、]{0,4}?(?:[，。；,;、！）)]|并|且|和|及|$)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(
        """
        ^(?:[（(]?[0-9]{1,2}[）)、.](?![0-9]))?\s*
        (?:(?:到|至)?(?:20[0-9]{2}年(?:度|[底末]?前?)|年[底末]前?|[0-9]{1,2}月[底末]?前?|第?[一二三四]季度[末底]?|[上下]半年|全年|每(?:半年|个?季度?|个?月|周|年|日|天)度?)[：:，,]?)?
        (?:约|近|不[得能应准可宜]?(?:低于|少于|小于|超过|高于|大于|多于)|达到?|完成|[≥≤<>=])*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex AloneBefore();

    [GeneratedRegex("""^(?:左右|及?以上|及?以内|及?以下)?\p{IsCJKUnifiedIdeographs}{0,8}[。；;]?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AloneAfter();

    [GeneratedRegex("""^(?:左右|以上|以内)?(?:[，。；,;、]|$)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BareEnd();

    [GeneratedRegex("""(?:由|从)[^，。；]{0,16}$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Baseline();

    [GeneratedRegex("""^[^，。；]{0,12}?(?:(?:提高|提升|增加|增长|扩大|上升|降低|下降|减少|压减|压缩|缩短|缩减|调整|[增降升])[^，。；]{0,3}?)?(?:到|至)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex MovesTo();

    // What is there already, unless the clause goes on to a rate: 已建成设施运行率达到80%.
    [GeneratedRegex("""目前|(?:现有|已有|现已|已(?:累计|经|全部)?(?:完成|建成|达到?|有|实现|形成|覆盖|开工|投入|安排|建设|发展|培育))[^，。；达率比占]{0,14}$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Stock();

    // The rate of a grant or a price: 给予最高50万元, 户均补助不超过5000元, 每公里不超过30万元. What is granted in all is a target: 发放补贴3000万元.
    [GeneratedRegex(
        """
        (?<!发放[^，。；]{0,20})(?:补助|补贴|奖励|资助|罚款)(?:金额|标准|资金)?(?:为|约|最高|不[得能]?(?:超过|低于|高于|少于))?$
        |(?:给予|价格(?!涨幅|总?水平|指数))[^，。；]{0,8}$
        |每(?!半年|个?季|个?月|周|旬|年|日|天)[^，。；]{1,4}?(?:不[得能]?(?:超过|低于|高于|少于))?$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex GrantBefore();

    [GeneratedRegex("""^(?:以上|以下|以内)?的?(?:一次性)?(?:标准|奖励|补助|补贴|资助|罚款|\/)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex GrantAfter();

    [GeneratedRegex("""^(?:左右|以上)?(?:方面|环节|阶段|维度|层面|转变|确保|统一|重要|关键)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Aspect();

    [GeneratedRegex("""等$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ListCounted();

    [GeneratedRegex("""(?:为期|历时|每隔|满|提前|连续|期限|(?<!(?:进入|位居|保持|位列|跻身|排名|进|列).{0,8})前|自|第|约占|其中约)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DurationBefore();

    [GeneratedRegex("""(?:进入|位居|保持|位列|跻身|排名|进|列)[^，。；]{0,8}前$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Rank();

    [GeneratedRegex("""^(?:个?工作日|个?小时|个月|分钟|天)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex TimeUnit();

    [GeneratedRegex("""(?:压缩|缩短|压减|控制|限制|减少|增加|达到?|稳定|保持|天数|时间|时长|时限|平均|不[得能应准可宜]?(?:超过|少于|低于|高于|大于|多于|小于)|[低少]于)(?:至|到|在|为|了)?(?:约|近)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AttainsTime();

    [GeneratedRegex(
        """
        ^(?:其中)?(?:(?:每|按|逐)(?:半年|个?季度?|个?月|周|旬|年|日|天)度?)?
        (?!(?:对|将|把|在|从|由|经|因|按|每|为|以|向|与|如|若|凡|惠及|涉及|包括|包含|共有|拥有|位于|全长|总长|约占|占地|等|仅|不足|超过|共|属于|根据|依据|自|至|到(?!位|账)|第)[^，。；]*$)
        [\u4e00-\u9fa5、（）()A-Za-z“”]{2,24}
        (?<!涉及|包括|包含|共有|全长|总长|长|宽|深|高|面积|投资|约占|占|位于|合同额|金额|补贴|补助|奖励|罚款|的|等|为|有|是|库容|装机|总额|限额|满|按|以)$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex BareNoun();
}
