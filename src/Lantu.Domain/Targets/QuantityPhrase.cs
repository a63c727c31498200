using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>What a target measures, in the document's words: the clause before the number without its verbs, or the noun after it.</summary>
static partial class QuantityPhrase
{
    // A longer clause tells more than what is counted.
    const int LongestClause = 20;

    /// <summary>The words for the number between the two; nothing where neither side names what is counted.</summary>
    /// <param name="before">The clause up to the number.</param>
    /// <param name="after">What follows its unit.</param>
    /// <param name="places">Names of places in prose: 东城区达到95% says where, not what.</param>
    public static string? Of(string before, string after, IReadOnlyList<string> places)
    {
        string subject = Bare(before);
        if (subject.Length >= 2 && PlaceOf(before, places) is null)
        {
            return subject.Length > 40 ? subject[^40..] : subject;
        }

        string noun = Noun().Match(after).Groups["noun"].Value;
        return noun.Length >= 2 ? noun : null;
    }

    /// <summary>The words of a clause that has no number and stands before the one that has: 开展执法检查，每季度不少于2次. Nothing where it says only when, or more than a few words.</summary>
    public static string? OfClause(string clause)
    {
        string words = Bare(clause);
        return words.Length is >= 2 and <= LongestClause && words.IndexOfAny(['，', '。', '；', '：', '、']) < 0 && (!words.Any(char.IsAsciiDigit) || Pollutant().IsMatch(words)) ? words : null;
    }

    /// <summary>The place a figure is for where the clause names nothing else: 北京市控制在, 全市达到. Nothing where it names what is measured.</summary>
    public static string? PlaceOf(string before, IReadOnlyList<string> places)
    {
        string subject = Bare(before);
        bool isSaidOf = Verbs().IsMatch(before) && Area().IsMatch(subject);
        return isSaidOf || places.Contains(subject, StringComparer.Ordinal) ? subject : null;
    }

    static string Bare(string words) =>
        Baseline().Replace(Verbs().Replace(Lead().Replace(ListMark().Replace(words, ""), ""), ""), "").Trim('的', '为', '、', ' ', '“', '”');

    // What goes on a list begins with the words behind the number before it.
    [GeneratedRegex("""^(?:左右|及?以上|及?以下|以内)?[）)]?(?:[、和及与或]|以及)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ListMark();

    // 煤炭消费量由2024年的500万吨降至
    [GeneratedRegex("""(?:由|从)(?:(?:[0-9]{4}年|目前|现在|上年|去年)(?:底|末)?的?)?(?:[0-9][0-9.,]*[^0-9，。；]{0,12})?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Baseline();

    [GeneratedRegex("""^(?:[（(][0-9一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2}[.．、](?![0-9])|其中|同时|并|确保|力争|努力实现|争取实现|(?:“|")?十[一二三四五六七八九]五(?:”|")?(?:期间|时期|期末|末)|到?20[0-9]{2}年(?:[0-9]{1,2}月)?(?:底前?|末前?|前)?|年底前|[0-9]{1,2}月底前|全年|上半年|下半年|第?[一二三四]季度[末底]?|(?:每|按|逐)(?:半年|个?季度?|个?月|周|旬|年|日|天)度?(?![均])|争取)+[，,]?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Lead();

    [GeneratedRegex("""(?:分别|同比|环比|[≥≤<>=]|达到|达|保持在?|控制在|不[得能应准可宜]?(?:低于|少于|小于|超过|高于|大于|多于)|完成|新增|实现|组织|建设|推动|力争|降至|下降|降低|减少|提高到?|提升到?|增长|合计|共计|累计|约|近|至少|稳定在?|了)+$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Verbs();

    // 示范县 and 老城区 are kinds of places and no names; a longer word that ends like a place is made of several.
    [GeneratedRegex("""^(?:全[国省市区县州]|(?!.*(?:示范|试点|先进|百强|重点|小|超|集|城|老|试验|保护|开发)[市县区])\p{IsCJKUnifiedIdeographs}{2,5}(?:省|市|县|州|自治区))$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Area();

    // Names that have figures in them: PM2.5年均浓度.
    [GeneratedRegex("""^[^0-9]{0,8}(?:PM(?:2\.5|10)|NO2|SO2|O3|CO2)[^0-9]{0,12}$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Pollutant();

    [GeneratedRegex("""^(?:左右|以上|以内|以下)?(?<noun>(?!左右|以[上内下]|[且并或和及与])[^，。；,;、]{2,30})""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Noun();
}
