namespace Lantu.Jobs.Stations;

/// <summary>The columns of a register of stations. They are the file's words, alike in every language of the pages; `lantu evaluate air` reads the English ones too.</summary>
static class StationColumns
{
    public const string Level = "级别";
    public const string Area = "地区";
    public const string Station = "站点";
    public const string From = "起始日期";
    public const string Until = "截止日期";
    public const string Purpose = "类型";

    /// <summary>All of them, in the order in which a file is written. The level follows from the area; it is written for those who read the file elsewhere.</summary>
    public static IReadOnlyList<string> All { get; } = [Level, Area, Station, From, Until, Purpose];

    /// <summary>Without these a file can't be read.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Area, Station, From, Until, Purpose];

    /// <summary>What those are called in English.</summary>
    public static IReadOnlyDictionary<string, string> English { get; } = new Dictionary<string, string>(StringComparer.Ordinal) { [Area] = "area", [Station] = "station", [From] = "from", [Until] = "until", [Purpose] = "kind" };
}
