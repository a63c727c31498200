namespace Lantu.Documents.Interpreter;

/// <summary>What a person may say about a document beforehand.</summary>
public sealed record InterpreterOptions
{
    /// <summary>The plan's year, which counts instead of the document's own.</summary>
    public int? PlanYear { get; init; }
}
