namespace Lantu.Documents.Interpreter.Tables;

/// <summary>What a column of a task table holds.</summary>
enum ColumnRole
{
    /// <summary>序号.</summary>
    Number,

    /// <summary>类别, 领域: a section as a column.</summary>
    Section,

    /// <summary>重点任务.</summary>
    Title,

    /// <summary>工作措施.</summary>
    Text,

    /// <summary>年度目标, 量化指标: a paragraph of its own beside the text.</summary>
    Goal,

    /// <summary>计量单位: what the bare figures of the goals are counted in.</summary>
    Measure,

    /// <summary>完成时限.</summary>
    Deadline,

    /// <summary>牵头部门.</summary>
    Lead,

    /// <summary>主责单位, 责任单位.</summary>
    Responsible,

    /// <summary>协办单位, 配合单位.</summary>
    Supporting,

    /// <summary>备注, 责任领导 and whatever has no place in the plan: kept as a finding's text.</summary>
    Note,
}
