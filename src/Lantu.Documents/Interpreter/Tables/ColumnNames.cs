using System.Text.RegularExpressions;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>
/// The names that task tables of governments give their columns. A name is known if it is listed, or if it ends with a listed
/// ending; the first list that matches decides, so the more telling words come first.
/// </summary>
static partial class ColumnNames
{
    static readonly (ColumnRole Role, string[] Words)[] Known =
    [
        (ColumnRole.Number, ["序号", "编号", "项目序号", "任务序号", "任务编号"]),
        (ColumnRole.Note, ["备注", "说明", "责任领导", "分管领导", "牵头领导", "牵头市领导", "市领导", "责任人", "联系人", "责任处室", "联系电话", "包保领导", "第一责任人", "进展情况", "完成情况", "落实情况", "工作进展", "资金来源"]),
        (ColumnRole.Supporting, ["协办单位", "协办部门", "配合单位", "配合部门", "参与单位", "参与部门", "协助单位", "协助部门", "参加单位", "协同单位", "协同部门", "配合责任单位", "协办", "配合", "参与", "协同", "会同", "会同单位", "支持单位", "支持部门", "联合单位", "监管单位", "监管部门", "监管责任单位", "监管责任部门", "行业监管部门", "行业监管单位", "监督单位", "监督部门", "监督责任单位", "督导单位", "督导部门", "督办单位", "督办部门", "督查单位", "指导单位", "指导部门", "监督指导单位", "监督指导部门"]),
        (ColumnRole.Lead, ["牵头部门", "牵头单位", "牵头责任单位", "牵头责任部门", "市级牵头部门", "市级牵头单位", "省级牵头部门", "牵头", "牵头（负责）单位", "组织单位", "牵头负责单位", "牵头负责部门"]),
        (ColumnRole.Responsible, ["主责单位", "主责部门", "责任单位", "责任部门", "责任主体", "实施单位", "实施主体", "落实单位", "主办单位", "承办单位", "承担单位", "主要责任单位", "责任单位及部门", "负责单位", "负责部门", "主责", "主办", "承办", "落实", "责任地区", "责任区", "责任区县", "责任分工", "属地责任", "主管部门", "主管单位", "完成单位", "责任单位及责任人"]),
        (ColumnRole.Deadline, ["完成时限", "完成时间", "时限要求", "时间要求", "完成期限", "时限", "时间安排", "办理时限", "时间节点", "进度要求", "完成时间节点", "整改时限", "实施期限", "计划完成时间", "期限", "时间", "时间进度", "完成日期", "时序进度", "进度安排", "截止日期", "截止时间", "完成节点"]),
        (ColumnRole.Section, ["类别", "领域", "任务类别", "工作类别", "分类", "板块", "一级任务", "方面", "重点领域", "项目类别", "所属领域", "专项", "大类", "任务分类", "类型"]),
        (ColumnRole.Goal, ["年度目标", "工作目标", "目标要求", "量化指标", "预期目标", "目标", "指标", "成果形式", "预期成果", "工作标准", "年度工作目标", "目标值", "完成标志", "成果", "标准要求", "验收标准", "完成标准"]),
        (ColumnRole.Text, ["工作措施", "具体措施", "主要措施", "重点措施", "工作内容", "主要内容", "任务内容", "具体内容", "具体任务", "工作举措", "具体举措", "主要举措", "重点举措", "措施", "举措", "内容", "工作要求", "任务措施", "具体工作", "具体工作措施", "主要工作", "主要工作内容", "任务要求", "实施内容", "建设内容", "整改措施", "重点工作内容", "任务分解", "任务安排", "任务及进度安排", "工作安排", "工作任务及措施", "具体事项", "措施内容", "任务及措施", "工作任务及要求", "具体要求", "整改要求", "具体做法"]),
        (ColumnRole.Title, ["重点任务", "工作任务", "主要任务", "任务名称", "目标任务", "任务", "重点工作", "重点工作任务", "工作重点", "项目名称", "事项", "工作事项", "重点事项", "任务事项", "项目", "工作项目", "工程名称", "名称", "二级任务", "工作名称", "重点项目", "问题", "指标任务", "改革任务", "措施名称", "指标名称"]),
    ];

    /// <summary>Whether the heading is one of the listed names, not only a name that ends like one.</summary>
    public static bool IsListed(string heading) => Wording.FoldTitle(StripBrackets(heading)) is var name && Known.Any(known => known.Words.Contains(name, StringComparer.Ordinal));

    /// <summary>What the column of this heading holds; nothing for a heading that no list knows.</summary>
    public static ColumnRole? RoleOf(string heading)
    {
        string name = Wording.FoldTitle(StripBrackets(heading));
        if (name.Length is 0 or > 16)
        {
            return null;
        }

        foreach ((ColumnRole role, string[] words) in Known)
        {
            if (words.Contains(name, StringComparer.Ordinal))
            {
                return role;
            }
        }

        // The longest ending says most: 工作任务及进度安排 ends like a deadline's column, and is one of texts.
        return Known.SelectMany(known => known.Words.Where(word => word.Length >= 2 && name.EndsWith(word, StringComparison.Ordinal)).Select(word => (Role: (ColumnRole?)known.Role, word.Length))).OrderByDescending(ending => ending.Length).FirstOrDefault().Role;
    }

    static string StripBrackets(string heading)
    {
        string folded = Wording.Fold(heading);
        string bare = Bracket().Replace(folded, "");
        return bare.Length > 0 ? bare : folded;
    }

    // 责任(配合)单位 as well as 完成时限（月）; one that is never closed takes the rest with it.
    [GeneratedRegex(@"(?<!^)\([^()]*(?:\)|$)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Bracket();
}
