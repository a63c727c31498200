using Lantu.Documents.Interpreter.Duties;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.RunningText;

/// <summary>Paragraphs with the statement of duty that closes them.</summary>
sealed record RunningMeasure(IReadOnlyList<string> Paragraphs, DutyStatement Statement, SourcePlace Place);
