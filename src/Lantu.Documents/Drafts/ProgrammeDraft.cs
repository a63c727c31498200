namespace Lantu.Documents.Drafts;

/// <summary>One annex plan 专项行动计划; a plan printed without annexes is one programme.</summary>
public sealed record ProgrammeDraft
{
    /// <summary>Its number among the attachments, from 1.</summary>
    public required int Annex { get; init; }

    public required string Title { get; init; }

    /// <summary>Task numbers the printed sequence skips.</summary>
    public IReadOnlyList<int> MissingNumbers { get; init; } = [];

    /// <summary>The names its table prints over its columns, in printed order; empty for running text.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public IReadOnlyList<TaskDraft> Tasks { get; init; } = [];
}
