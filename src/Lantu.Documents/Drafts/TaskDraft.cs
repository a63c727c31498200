namespace Lantu.Documents.Drafts;

/// <summary>A numbered task 重点任务 and its measures.</summary>
public sealed record TaskDraft
{
    /// <summary>As printed, brackets and full stop removed: 7, 四.</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The section heading above it as printed, such as 二、完善…制度; two levels are joined by " / ".</summary>
    public string? Section { get; init; }

    public IReadOnlyList<MeasureDraft> Measures { get; init; } = [];
}
