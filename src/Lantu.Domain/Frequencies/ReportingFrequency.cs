namespace Lantu.Domain.Frequencies;

/// <summary>How often a measure is reported on 报送频次.</summary>
public enum ReportingFrequency
{
    /// <summary>每月.</summary>
    Month,

    /// <summary>每季度: in one month of each quarter.</summary>
    Quarter,

    /// <summary>按节点: in the months that its dates fall in.</summary>
    Node,

    /// <summary>每年: in one month.</summary>
    Year,
}
