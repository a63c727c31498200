using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.RunningText;

/// <summary>A numbered item of the text with its measures, or a stretch of text that carries no duty.</summary>
sealed class RunningItem(int level, string number, string title, string? section, SourcePlace place)
{
    public int Level { get; } = level;

    public string Number { get; } = number;

    public string Title { get; set; } = title;

    public string? Section { get; } = section;

    public SourcePlace Place { get; } = place;

    /// <summary>What is closed by a statement of duty.</summary>
    public List<RunningMeasure> Measures { get; } = [];

    /// <summary>Text not closed by a statement yet.</summary>
    public List<(string Text, SourcePlace Place)> Open { get; } = [];

    public bool HasDuty => Measures.Count > 0;
}
