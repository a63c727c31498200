namespace Lantu.Domain.NodePlans;

/// <summary>The rules by which node plans are suggested: data with a version. Every place can have its own.</summary>
/// <param name="Version">Which edition of the rules it is.</param>
/// <param name="Seasons">The seasons.</param>
/// <param name="Types">The types of work; the first whose word stands in the text is meant.</param>
/// <param name="Standing">What goes on without end.</param>
/// <param name="Quarter">What is reached at a quarter's end by a duty that recurs; {0} is the quarter.</param>
/// <param name="Begin">What is reached on a first day.</param>
/// <param name="Complete">What is reached at a deadline.</param>
public sealed record SuggestionRules(string Version, IReadOnlyList<SeasonRule> Seasons, IReadOnlyList<WorkTypeRule> Types, WorkTypeRule Standing, string Quarter, string Begin, string Complete)
{
    /// <summary>Those that come with the program: seasons of the north of China.</summary>
    public static SuggestionRules Shipped { get; } = new(
        "2023-1",
        [
            new(["采暖季", "采暖期", "供暖季", "供暖期", "取暖季"], (10, 31), "采暖季前各项准备和改造任务到位", (12, 31), "采暖季当年任务落实并小结"),
            new(["秋冬季", "秋冬"], (9, 30), "秋冬季攻坚任务部署到位", (12, 31), "秋冬季当年任务落实并小结"),
            new(["汛期", "汛前", "主汛"], (5, 31), "汛前排查整治到位", (9, 30), "汛期任务落实并小结"),
            new(["夏季", "夏秋", "臭氧"], (4, 30), "夏季任务部署到位", (9, 30), "夏季任务落实并小结"),
        ],
        [
            new(["建设", "新建", "改造", "建成", "工程", "完工", "竣工", "修复", "造林", "拆除"], [(0.2m, "完成方案和前期手续"), (0.4m, "全面开工"), (0.7m, "完成工程量过半"), (1, "完成并验收")], [1, 1, 4, 8, 11, 12, 12, 12, 13, 12, 9, 5]),
            new(["专项行动", "执法", "检查", "排查", "整治", "攻坚", "抽测", "督察"], [(0.2m, "完成部署，建立清单"), (0.6m, "完成过半并通报"), (1, "全部完成并总结")]),
            new(["制定", "编制", "修订", "印发", "出台", "研究", "起草"], [(0.4m, "形成初稿"), (0.7m, "完成征求意见"), (1, "印发或报批")]),
        ],
        new([], [(0.25m, "完成部署并启动"), (0.5m, "取得阶段成效并小结"), (0.75m, "落实大部分任务并小结"), (1, "落实全年任务并总结")]),
        "完成第{0}季度任务",
        "启动实施",
        "按期完成");
}
