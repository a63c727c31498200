namespace Lantu.Jobs.Water;

/// <summary>The columns of a register of water sections. They are the file's words, alike in every language of the pages.</summary>
static class SectionColumns
{
    public const string Section = "断面";
    public const string Water = "水体";
    public const string Body = "水体类型";
    public const string Areas = "责任地区";
    public const string Target = "水质目标";
    public const string From = "起始日期";
    public const string Until = "截止日期";
    public const string Level = "考核级别";

    /// <summary>All of them, in the order in which a file is written.</summary>
    public static IReadOnlyList<string> All { get; } = [Section, Water, Body, Areas, Target, From, Until, Level];

    /// <summary>Without these a file can't be read.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Section, Water, Body, Areas, Target, From, Until];

    /// <summary>What all are called in English.</summary>
    public static IReadOnlyDictionary<string, string> English { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Section] = "section",
        [Water] = "water",
        [Body] = "body",
        [Areas] = "areas",
        [Target] = "target",
        [From] = "from",
        [Until] = "until",
        [Level] = "level",
    };
}
