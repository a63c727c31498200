using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>The rules by which a quantity is a target or not, and how it is to be compared. Words are data of the language, not of a place.</summary>
static partial class TargetRules
{
    /// <summary>Whether the quantity is a threshold, distance, area described, length of time or the like and so no target.</summary>
    public static bool IsNoTarget(string before, string after, string unit) =>
        DurationBefore().IsMatch(before)
        || (Threshold().IsMatch(after) && !AttainsBefore().IsMatch(before))
        || (unit is "米" or "公里" or "千米" && (Distance().IsMatch(before) || after.StartsWith("范围", StringComparison.Ordinal)))
        || (unit.EndsWith('级') && !Attains().IsMatch(before))
        || (Comparing().IsMatch(before) && !AttainsBefore().IsMatch(before))
        || (InBracket(before, after) && !Attains().IsMatch(before[(before.LastIndexOfAny(['(', '（']) + 1)..]));

    /// <summary>Whether the words before it, or the ones right after, speak of attaining or doing something by that much.</summary>
    public static bool IsAimedAt(string before, string after) => Attains().IsMatch(before) || Works().IsMatch(before) || WorksAfter().IsMatch(after);

    /// <summary>How an actual value is held against it.</summary>
    public static Comparator ComparatorOf(string before, string after, string unit)
    {
        string near = before.Length > 14 ? before[^14..] : before;
        if (After("左右", after) || After("上下", after) || AboutBefore().IsMatch(near))
        {
            return Comparator.About;
        }

        if (NotBehind().IsMatch(near))
        {
            return Comparator.MoreThan;
        }

        if (After("以上", after) || After("及以上", after) || After("(含)以上", after) || AtLeastBefore().IsMatch(near))
        {
            return Comparator.AtLeast;
        }

        if (After("以内", after) || After("以下", after) || After("及以下", after) || After("之内", after) || AtMostBefore().IsMatch(near))
        {
            return Comparator.AtMost;
        }

        if (MoreBefore().IsMatch(near))
        {
            return Comparator.MoreThan;
        }

        if (LessBefore().IsMatch(near))
        {
            return Comparator.LessThan;
        }

        bool isShare = unit is "%" or "‰" or "个百分点";
        if (isShare && Falls().IsMatch(near))
        {
            return Comparator.DecreaseBy;
        }

        if (isShare && Rises().IsMatch(near))
        {
            return Comparator.IncreaseBy;
        }

        return Reaches().IsMatch(near) ? Comparator.AtLeast : Comparator.Equal;
    }

    static bool After(string word, string after) => after.StartsWith(word, StringComparison.Ordinal);

    static bool InBracket(string before, string after)
    {
        int open = before.LastIndexOfAny(['(', '（']);
        return open >= 0 && before.IndexOfAny([')', '）'], open) < 0 && after.IndexOfAny([')', '）']) >= 0;
    }

    [GeneratedRegex("""(?:达到|达|完成|不低于|不少于|不超过|控制在|降至|降到|实现|保持在?|稳定在|提高到|提升到|提高至|提升至|增至|增加到|压减至|至少|力争|超过|突破|新增|建成|改造|组织|累计)(?:约|近|了|各类|全市|全省|全区)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex AttainsBefore();

    [GeneratedRegex("""达到|达|不低于|不少于|不超过|不高于|不大于|不小于|控制在|降至|降到|降低到|压减至|减少到|保持|稳定|提高|提升|增长|增加|增至|下降|降低|减少|削减|压减|力争|至少|超过|突破|不进入|比例|占比|[^效]率|合计|共计|总计|分别""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Attains();

    [GeneratedRegex("""完成|新增|加装|开行|安排|新开|增设|引育|签约|落地|编制|制定|覆盖|实有|保有|招引|选派|设置|布设|新建|改建|扩建|建设|建成|改造|治理|整治|推进|推动|组织|实施|开展|启动|创建|打造|推广|更新|淘汰|退出|关停|关闭|培育|安装|划定|形成|建立|累计|新改|腾退|拆除|清理|修复|恢复|种植|绿化|造林|供应|筹集|开工|竣工|投放|招聘|培训|检查|抽检|抽测|监测|调查|排查|审核|评估|发放|补贴|争取|引进|发展|解决|实现|配备|设立|示范|办理|处置|回收|利用|配置|化解|帮扶|服务|举办""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Works();

    [GeneratedRegex("""^(?:左右|以上|以内)?[^，。；,;]{0,18}(?:整治|改造|治理|建设|工程|推广|示范)(?:为重点)?(?:[，。；,;]|$)""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex WorksAfter();

    [GeneratedRegex("""^(?:\([含不][^)]{0,4}\)|（[含不][^）]{0,4}）)?(?:及|或)?(?:以上|以下|以内|及以上|及以下)(?:\([含不][^)]{0,4}\)|（[含不][^）]{0,4}）)?的?[\u4e00-\u9fa5A-Za-z]|^(?:以上|及以上)(?:的)?《""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Threshold();

    [GeneratedRegex("""(?:周边|半径|距离?|两侧|方圆|外|向外|沿线|上游|下游|间隔|每)(?:各)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Distance();

    [GeneratedRegex("""(?:大于|小于|超过|高于|低于|面积(?:约)?为?|总面积|每)(?:约)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Comparing();

    [GeneratedRegex("""(?:为期|历时|每隔|满|提前|连续|期限|前|自|第|约占|其中约)$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex DurationBefore();

    [GeneratedRegex("""(?:约|大约|近|约为)$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex AboutBefore();

    [GeneratedRegex("""不(?:得)?进入.{0,6}后$|不(?:进入|列)(?:全[市省国])?(?:倒数|后)$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex NotBehind();

    [GeneratedRegex("""(?:不低于|不少于|至少|不小于|不得低于|不得少于|最少|保持在?|达到?|稳定在|率达|提高到|提升到|提高至|提升至|增至|增加到|达到了?)(?:国家|总数的|全市|全省)?[^，。；]{0,4}$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex AtLeastBefore();

    [GeneratedRegex("""(?:不超过|不高于|不大于|不多于|控制在|控制到|降至|降到|降低到|压减至|压减到|减少到|下降到|下降至|限制在|低至)$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex AtMostBefore();

    [GeneratedRegex("""(?:超过|大于|高于|突破|>|＞)$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex MoreBefore();

    [GeneratedRegex("""(?:低于|小于|少于|<|＜)$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex LessBefore();

    [GeneratedRegex("""(?:下降|降低|减少|削减|压减|降幅|下降率)(?:了|约|为)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Falls();

    [GeneratedRegex("""(?:提高|提升|增长|增加|上升|增幅|增速)(?:了|约|为)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Rises();

    [GeneratedRegex("""(?:分别)?(?:达到|达|保持在?|提高到|提升到|提升至|提高至)[^，。；]{0,4}$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Reaches();
}
