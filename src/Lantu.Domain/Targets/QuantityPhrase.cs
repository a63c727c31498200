using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>What a target measures, in the document's words: the clause before the number without its verbs, or the noun after it.</summary>
static partial class QuantityPhrase
{
    /// <summary>The words for the number between the two; those of the number before it where it goes on a list.</summary>
    public static string Of(string before, string after, string? listed)
    {
        string subject = Verbs().Replace(Lead().Replace(before, ""), "").Trim('的', '为', '、', ' ', '“', '”');
        if (subject.Length >= 2)
        {
            return subject.Length > 40 ? subject[^40..] : subject;
        }

        string noun = Noun().Match(after).Value;
        return noun.Length >= 2 ? noun : listed ?? (before.Length > 0 ? before : after.Length > 20 ? after[..20] : after);
    }

    [GeneratedRegex("""^(?:[（(][0-9一二三四五六七八九十]{1,2}[）)]|其中|同时|并|确保|力争|努力实现|争取实现|到20[0-9]{2}年底?|20[0-9]{2}年|年底前|[0-9]{1,2}月底前|全年|争取)+[，,]?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Lead();

    [GeneratedRegex("""(?:分别)?(?:达到|达|保持在?|控制在|不[得能应准可宜]?(?:低于|少于|小于|超过|高于|大于|多于)|完成|新增|实现|组织|建设|推动|力争|降至|下降|降低|减少|提高到?|提升到?|增长|合计|共计|累计|约|近|至少|稳定在?|了)+$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Verbs();

    [GeneratedRegex("""(?<=^(?:左右|以上|以内|以下)?)[^，。；,;、]{2,30}""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Noun();
}
