using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>How a quantity is divided among places behind it: 2000个，其中东区800个、西区700个、南区500个.</summary>
static partial class TargetShares
{
    /// <summary>The shares in the order of the quantities right behind the total; none where what stands there is no division of it.</summary>
    public static IReadOnlyList<TargetShare> Behind(string sentence, IReadOnlyList<Quantity> all, int total, IReadOnlyList<string> places)
    {
        List<TargetShare> shares = [];
        for (int i = total + 1; i < all.Count && all[i].Unit == all[total].Unit && all[i].Upper is null; i++)
        {
            string between = sentence[all[i - 1].End..all[i].Start];
            Match words = shares.Count == 0 ? Opening().Match(between) : Next().Match(between);
            if (!words.Success)
            {
                // Parts before a sum belong to the sum.
                return shares.Count > 1 && !Sum().IsMatch(between) ? shares : [];
            }

            if (PlaceOf(words.Groups["name"].Value, places) is not { } place)
            {
                return [];
            }

            shares.Add(new TargetShare(place, all[i].Value));
        }

        return shares.Count > 1 ? shares : [];
    }

    /// <summary>The place that the words name, known or by its form; nothing where they name none.</summary>
    public static string? PlaceOf(string words, IReadOnlyList<string> places)
    {
        string name = Verbs().Replace(words, "");
        return places.Contains(name, StringComparer.Ordinal) || (Place().IsMatch(name) && !Common().IsMatch(name)) ? name : null;
    }

    [GeneratedRegex("""^(?:左右|以上|以内)?(?:[，,；;]?其中[，,：:]?|[（(](?:其中)?[，,：:]?)(?<name>\p{IsCJKUnifiedIdeographs}{2,16})$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Opening();

    [GeneratedRegex("""^(?:左右|以上|以内)?(?:[、，,；;和及]|以及)(?<name>(?!合计|共计|总计)\p{IsCJKUnifiedIdeographs}{2,16})$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Next();

    [GeneratedRegex("""合计|共计|总计|累计""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Sum();

    [GeneratedRegex("""^[在由]|(?:完成|建设|建成|新建|改造|新增|安排|实施|达到?|约|各|不少于)+$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Verbs();

    [GeneratedRegex("""^\p{IsCJKUnifiedIdeographs}{1,11}(?:区|县|市|州|盟|旗|镇|乡|街道|新城)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Place();

    // Kinds of ground and no places: 老旧小区, 乡镇.
    [GeneratedRegex("""(?:小|社|园|景|校|厂|矿|灌|库|学|街|片)区$|^(?:主|中心|老)?(?:城|山|郊|农|牧|林|地|辖|市)区$|(?:超|门|集|菜|城)市$|乡镇$|^[各全其]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Common();
}
