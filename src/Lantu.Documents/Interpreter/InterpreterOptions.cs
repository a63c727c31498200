namespace Lantu.Documents.Interpreter;

/// <summary>What a person may say about a document beforehand.</summary>
public sealed record InterpreterOptions
{
    /// <summary>The plan's year where the document does not say it, or says it wrongly.</summary>
    public int? PlanYear { get; init; }
}
