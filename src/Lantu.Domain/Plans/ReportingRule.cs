namespace Lantu.Domain.Plans;

/// <summary>The notice's duty to report progress, such as 每月第三个工作日前向…报送上月工作进展情况.</summary>
public sealed record ReportingRule
{
    /// <summary>The sentence as printed.</summary>
    public required string Text { get; init; }

    /// <summary>How often it is due; absent in plans read before this was told apart.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>Which month of the period it is due in, counted from 1: 3 for 每季度末月, 12 for 每年12月; absent where the rule names none.</summary>
    public int? MonthOfPeriod { get; init; }

    /// <summary>Which working day of the month it is due, counted from 1; absent where the rule names no working day.</summary>
    public int? WorkingDay { get; init; }

    /// <summary>Which calendar day of the month it is due (每月5日前); absent where the rule counts working days.</summary>
    public int? DayOfMonth { get; init; }

    /// <summary>The unit that receives the reports.</summary>
    public string? Recipient { get; init; }
}
