namespace Lantu.Domain.Plans;

/// <summary>How often progress is to be reported.</summary>
public enum ReportingPeriod
{
    /// <summary>每周.</summary>
    Week,

    /// <summary>每月, 按月.</summary>
    Month,

    /// <summary>每两个月, 每双月.</summary>
    TwoMonths,

    /// <summary>每季度, 按季度.</summary>
    Quarter,

    /// <summary>每半年.</summary>
    HalfYear,

    /// <summary>每年.</summary>
    Year,
}
