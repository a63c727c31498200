namespace Lantu.Domain.Plans;

/// <summary>What of a measure is printed in a column of its own and can be corrected by itself.</summary>
public enum MeasurePart
{
    /// <summary>The text 工作措施, one paragraph a line.</summary>
    Text,

    /// <summary>When it is due 完成时限.</summary>
    Deadline,

    /// <summary>Who leads 牵头部门.</summary>
    Lead,

    /// <summary>Who is responsible 主责单位.</summary>
    Responsible,

    /// <summary>Who supports 协办单位.</summary>
    Supporting,
}
