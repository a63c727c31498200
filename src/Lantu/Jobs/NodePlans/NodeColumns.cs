using Lantu.Domain.NodePlans;

namespace Lantu.Jobs.NodePlans;

/// <summary>The columns of a unit's sheet of node plans. They are the file's words, alike in every language of the pages.</summary>
static class NodeColumns
{
    public const string Key = "编号";
    public const string Text = "工作措施";
    public const string Deadline = "完成时限";
    public const string State = "现状";
    public const string Version = "版本";
    public const string Quantity = "曲线指标";
    public const string Source = "建议依据";
    public const string Reason = "变更理由";

    /// <summary>Without these a sheet can't be read.</summary>
    public static IReadOnlyList<string> Needed { get; } = [Key, Version, .. Enumerable.Range(0, NodePlanCheck.MostNodes).SelectMany(slot => (string[])[Day(slot), Words(slot)]), .. Enumerable.Range(1, 12).Select(Month), Reason];

    public static string Day(int slot) => $"节点{slot + 1}时限";

    public static string Words(int slot) => $"节点{slot + 1}内容";

    public static string Month(int month) => $"{month}月末";
}
