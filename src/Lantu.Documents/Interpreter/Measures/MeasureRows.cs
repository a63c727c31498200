using Lantu.Documents.Interpreter.Tables;

namespace Lantu.Documents.Interpreter.Measures;

/// <summary>What is to become one measure: paragraphs of a text row, and the rows whose deadlines and units go with them.</summary>
/// <param name="Text">The row that holds the text.</param>
/// <param name="Paragraphs">Which of its paragraphs.</param>
/// <param name="Duties">The rows with its deadlines and units, in order; usually the text row itself.</param>
/// <param name="Part">Where one row is read as several measures, which part of its cells is meant.</param>
sealed record MeasureRows(TaskRow Text, IReadOnlyList<string> Paragraphs, IReadOnlyList<TaskRow> Duties, int? Part = null);
