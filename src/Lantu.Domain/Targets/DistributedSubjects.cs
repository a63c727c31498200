using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>Whom or what each of several numbers is for, where 分别 hands them out in order: 甲河、乙河断面氨氮浓度分别达到1.0毫克/升、1.5毫克/升.</summary>
static partial class DistributedSubjects
{
    /// <summary>One subject for each number in order; none where there are not as many.</summary>
    /// <param name="before">The clause up to the first of the numbers.</param>
    /// <param name="count">How many numbers are listed.</param>
    public static IReadOnlyList<string> Of(string before, int count)
    {
        if (count < 2 || Handed().Match(before) is not { Success: true } handed)
        {
            return [];
        }

        string head = handed.Groups["head"].Value;
        string words = handed.Groups["subjects"].Value;
        string[] items = And().Split(words);
        items = items.Length == count ? items : words.Split('、');
        if (items.Length != count || Array.Exists(items, item => item.Length == 0))
        {
            return [];
        }

        string shared = Shared(items);
        return [.. items.Select((item, i) => head + item + (i + 1 < items.Length ? shared : ""))];
    }

    // What the last subject goes on with belongs to all: it begins behind the word they end with alike (甲河, 乙河), else, of a rate, where the last is
    // as long as those before it (县城, 乡镇); where they differ in length only the rate itself is sure.
    static string Shared(string[] items)
    {
        string last = items[^1];
        int alike = last.IndexOf(items[^2][^1], Math.Min(1, last.Length - 1));
        if (alike > 0)
        {
            return last[(alike + 1)..];
        }

        int length = items[0].Length;
        bool parts = last.Length > length && !(IsOfWord(last[length - 1]) && IsOfWord(last[length]));
        return Rate().Match(last) is not { Success: true } rate ? "" : parts && items[..^1].All(item => item.Length == length) && last.Length >= length + 2 ? last[length..] : rate.Value;
    }

    // PM2.5 is one word, whatever lengths count to.
    static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '.';

    [GeneratedRegex("""^(?:其中)?(?<head>全[国省市区县])?(?<subjects>[^，。；：（）()0-9]*?[、和及与][^，。；：（）()]*?)(?:的)?(?:分别)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Handed();

    [GeneratedRegex("""、|以及|[和及与]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex And();

    [GeneratedRegex("""(?:\p{IsCJKUnifiedIdeographs}{2}率|(?:[A-Za-z][A-Za-z0-9.]*)?(?:比例|占比|比重|浓度|总量))$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Rate();
}
