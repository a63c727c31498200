using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>What a target measures, in the document's words: the clause before the number without its verbs, or the noun after it.</summary>
static partial class QuantityPhrase
{
    /// <summary>The words for the number between the two; nothing where neither side names what is counted.</summary>
    public static string? Of(string before, string after)
    {
        string subject = Baseline().Replace(Verbs().Replace(Lead().Replace(ListMark().Replace(before, ""), ""), ""), "").Trim('的', '为', '、', ' ', '“', '”');
        if (subject.Length >= 2)
        {
            return subject.Length > 40 ? subject[^40..] : subject;
        }

        string noun = Noun().Match(after).Groups["noun"].Value;
        return noun.Length >= 2 ? noun : null;
    }

    // What goes on a list begins with the words behind the number before it.
    [GeneratedRegex("""^(?:左右|及?以上|及?以下|以内)?[）)]?(?:[、和及与或]|以及)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ListMark();

    // 煤炭消费量由2024年的500万吨降至
    [GeneratedRegex("""(?:由|从)(?:(?:[0-9]{4}年|目前|现在|上年|去年)(?:底|末)?的?)?(?:[0-9][0-9.,]*[^0-9，。；]{0,12})?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Baseline();

    [GeneratedRegex("""^(?:[（(][0-9一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2}[.．、](?![0-9])|其中|同时|并|确保|力争|努力实现|争取实现|(?:“|")?十[一二三四五六七八九]五(?:”|")?(?:期间|时期|期末|末)|到?20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底前?|末前?|前)?|年底前|[0-9]{1,2}月底前|全年|上半年|下半年|争取)+[，,]?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Lead();

    [GeneratedRegex("""(?:分别|同比|环比|[≥≤<>=]|达到|达|保持在?|控制在|不[得能应准可宜]?(?:低于|少于|小于|超过|高于|大于|多于)|完成|新增|实现|组织|建设|推动|力争|降至|下降|降低|减少|提高到?|提升到?|增长|合计|共计|累计|约|近|至少|稳定在?|了)+$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Verbs();

    [GeneratedRegex("""^(?:左右|以上|以内|以下)?(?<noun>(?!左右|以[上内下]|[且并或和及与])[^，。；,;、]{2,30})""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Noun();
}
