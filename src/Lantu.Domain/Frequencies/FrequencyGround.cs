namespace Lantu.Domain.Frequencies;

/// <summary>What in a measure a frequency is proposed from.</summary>
public enum FrequencyGround
{
    /// <summary>A duty of every month, or oftener: 按月, 每周, 第二、三季度每月.</summary>
    MonthlyDuty,

    /// <summary>A duty of every quarter or half-year: 每季度.</summary>
    QuarterlyDuty,

    /// <summary>A duty of once a year: 每年2月底前.</summary>
    YearlyDuty,

    /// <summary>Dates before the year's last month: 6月底前, 按时间节点完成.</summary>
    DatesInYear,

    /// <summary>A time from one day to another: 6—9月.</summary>
    Season,

    /// <summary>The end of the year: 年底前.</summary>
    YearEnd,

    /// <summary>Without end: 长期实施, 持续推进.</summary>
    Standing,

    /// <summary>Nothing of these.</summary>
    Otherwise,
}
