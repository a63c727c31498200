namespace Lantu.Domain.Plans;

/// <summary>What the notice says about itself: the facts that identify an official document.</summary>
public sealed record DocumentHeader
{
    /// <summary>Full title, blanks folded, such as 北京市人民政府办公厅关于印发《…》的通知.</summary>
    public string? Title { get; init; }

    /// <summary>Document number 发文字号, blanks folded, such as 京政办发〔2023〕4号.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The issuing body as it signs.</summary>
    public string? Issuer { get; init; }

    /// <summary>Date of issue 成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The year the plan runs; deadlines without a year belong to it.</summary>
    public int? PlanYear { get; init; }

    /// <summary>Addressees 主送机关.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Titles of the attachments as the notice lists them, numbers removed, in order.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>Documents repealed by this one.</summary>
    public IReadOnlyList<SupersededDocument> Supersedes { get; init; } = [];

    /// <summary>The periodic reporting duty, where the notice sets one.</summary>
    public ReportingRule? ReportingRule { get; init; }

    /// <summary>The year a date without one belongs to: the plan's, else that of its issue; 0 where neither is known, in which no month names a day.</summary>
    public int YearOfDates() => PlanYear ?? IssuedOn?.Year ?? 0;
}
