using System.Text.RegularExpressions;

namespace Lantu.Domain.Targets;

/// <summary>Reads how an actual value is held against a target, from the words around its number.</summary>
/// <remarks>
/// Which way something moves tells more than where the bound lies: 下降10%以上 is a decrease. 不 turns a bound round: 不得超过 is at most. Grades of water
/// count downwards, so "not below class III" is at most 3.
/// </remarks>
static partial class ComparatorReader
{
    const string Not = "不[得能应准可宜要许会]?再?";

    // What may stand between the verb of a movement and the number.
    const string Bound = $"(?:了|约|近|为|达到?|至少|最少|均|各|分别|共|合计|累计|力争|幅度|比例|{Not}(?:低于|少于|小于|超过|高于|大于|多于)|超过|大于|高于|≥|>|以上)*$";

    /// <summary>The comparator of a number with that unit, between these words.</summary>
    public static Comparator Read(string before, string after, Quantity quantity)
    {
        string near = before.Length > 24 ? before[^24..] : before;
        string unit = quantity.Unit;
        if (unit == "类")
        {
            return ClassAtLeast().IsMatch(near) || AtLeastAfter().IsMatch(after) ? Comparator.AtMost : Comparator.Equal;
        }

        if (NotBehind().IsMatch(near))
        {
            return Comparator.MoreThan;
        }

        if (AmongFirst().IsMatch(near))
        {
            return Comparator.AtMost;
        }

        if (Direction(near, unit) is { } direction)
        {
            return direction;
        }

        if (quantity.IsAbout)
        {
            return Comparator.About;
        }

        if (EqualsSign().IsMatch(near))
        {
            return Comparator.Equal;
        }

        if (quantity.Upper is not null)
        {
            return AtMostBefore().IsMatch(near) || AtMostAfter().IsMatch(after) ? Comparator.AtMost : Comparator.AtLeast;
        }

        return BoundOf(near, after) ?? Comparator.Equal;
    }

    /// <summary>Where the bound lies, by the words around a number; nothing where they don't say.</summary>
    public static Comparator? BoundOf(string before, string after) =>
        AboutAfter().IsMatch(after) || AboutBefore().IsMatch(before) ? Comparator.About : Bounds(before, after);

    static Comparator? Bounds(string near, string after) =>
        AtMostBefore().IsMatch(near) ? Comparator.AtMost
        : AtLeastBefore().IsMatch(near) || AtLeastAfter().IsMatch(after) ? Comparator.AtLeast
        : AtMostAfter().IsMatch(after) ? Comparator.AtMost
        : MoreBefore().IsMatch(near) ? Comparator.MoreThan
        : LessBefore().IsMatch(near) ? Comparator.LessThan
        : Reaches().IsMatch(near) ? Comparator.AtLeast
        : null;

    static Comparator? Direction(string near, string unit)
    {
        bool isPoints = unit == "个百分点";
        bool isShare = isPoints || unit is "%" or "‰";
        if (Falls().IsMatch(near) || (isShare && FallsOf().IsMatch(near)) || (MassUnit().IsMatch(unit) && CutsOf().IsMatch(near)))
        {
            return Comparator.DecreaseBy;
        }

        return (isShare && Rises().IsMatch(near)) || RisesAgainst().IsMatch(near) || (isPoints && RisesOf().IsMatch(near)) || (isShare && RisesOf().Match(near) is { Success: true, Value: var words } && !Share().IsMatch(words))
            ? Comparator.IncreaseBy
            : null;
    }

    [GeneratedRegex($"(?:下降|降低|减少|削减|压减|压降|减排|缩减|缩短|压缩|节约|降幅|下降率|降低率){Bound}", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Falls();

    // 降低用水量5%: the verb first, then what falls.
    [GeneratedRegex("""(?:下降|降低|减少|削减|压减|压降|节约)(?!到|至|为)[^，。；、到至达为占保控超不0-9]{1,12}$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex FallsOf();

    // 压减燃煤30万吨; the number of projects that cut something is none.
    [GeneratedRegex("""(?:减少|降低|削减|压减|压降|节约)(?!到|至|为)[^，。；、到至达为占保控超不工项任改0-9]{1,10}$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex CutsOf();

    [GeneratedRegex("""(?:吨|吨标准煤|吨标煤|立方米|千瓦时|度|平方米|公顷|亩)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex MassUnit();

    [GeneratedRegex($"(?:提高|提升|增长|增加|上升|增幅|增速){Bound}", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Rises();

    // 比上年增加100个 is a rise, 增加100个 alone a piece of work.
    [GeneratedRegex($"(?:(?:比|较)[^，。；]{"{1,14}"}|同比|环比)(?:提高|提升|增长|增加|上升|多){Bound}|(?:增长|提高|上升){Bound}", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex RisesAgainst();

    [GeneratedRegex("""(?:提高|提升|增加)(?!到|至|为)[^，。；、到至达为保控超不0-9]{1,12}$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex RisesOf();

    [GeneratedRegex("占比|比例|比重|[^效]率$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Share();

    [GeneratedRegex($"(?:{Not}进入.{"{0,6}"}后|不(?:进入|列)(?:全[市省国])?(?:倒数|后))$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NotBehind();

    [GeneratedRegex("""(?:进入|位居|保持|位列|跻身|排名|进|列)[^，。；]{0,8}前$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AmongFirst();

    [GeneratedRegex($"(?:优于|好于|{Not}(?:低于|劣于|差于))$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ClassAtLeast();

    [GeneratedRegex("^(?:左右|上下)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AboutAfter();

    [GeneratedRegex("""(?<![<>])=$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex EqualsSign();

    [GeneratedRegex("(?:约|大约|近|约为)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AboutBefore();

    [GeneratedRegex(
        $"""
        {Not}(?:超过|高于|大于|多于|突破|超出|超)(?:总数的?|全[市省年]|[^，。；]{"{1,3}"}的)?$
        |(?:控制在|控制到|限制在|控制至|降至|降到|降低到|降低至|降为|压减至|压减到|减少到|减少至|下降到|下降至|压降至|压缩至|压缩到|缩短至|缩短到|低至|最多|至多|上限为?|[≤]|<=)$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex AtMostBefore();

    [GeneratedRegex("""^(?:(?:（含）|\(含\))?(?:及|或)?以[内下]|之内|内(?=[，。；、]|$))""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AtMostAfter();

    [GeneratedRegex(
        $"(?:{Not}(?:低于|少于|小于)|至少|最少|[≥]|>=|保持在?|达到?|稳定在|率达|提高到|提升到|提高至|提升至|增至|增加到|增加至|扩大到|扩大至|上升到|上升至|达到了?)(?:国家|总数的|全市|全省)?[^，。；]{"{0,4}"}$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex AtLeastBefore();

    [GeneratedRegex("""^(?:（含）|\(含\))?(?:及|或)?以上""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AtLeastAfter();

    [GeneratedRegex("(?:超过|大于|高于|多于|突破|>)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex MoreBefore();

    [GeneratedRegex("(?:低于|小于|少于|<)$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LessBefore();

    [GeneratedRegex("""(?:达到?|保持在?|提高到|提升到|提升至|提高至)[^，。；]{0,4}$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Reaches();
}
