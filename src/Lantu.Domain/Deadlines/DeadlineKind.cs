namespace Lantu.Domain.Deadlines;

/// <summary>What sort of time a plan sets.</summary>
public enum DeadlineKind
{
    /// <summary>A last day: 年底前, 6月底前, 11月15日前.</summary>
    By,

    /// <summary>From a first to a last day: 6—9月, 汛期.</summary>
    Window,

    /// <summary>From a first day on: 4月1日起.</summary>
    From,

    /// <summary>Without end: 长期实施, 持续推进.</summary>
    Continuous,

    /// <summary>The dates stand in the text of the measure: 按时间节点完成.</summary>
    AsStated,

    /// <summary>Again and again: 每季度, 按月, 每年2月底前.</summary>
    Recurring,

    /// <summary>A time that no day follows from: 采暖季前, 夏秋两季, 跨年度; a person has to say what it means.</summary>
    Unknown,
}
