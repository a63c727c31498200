using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>What a programme's tables give, in reading order: a section heading or a row.</summary>
/// <param name="Row">The row; absent for a section heading.</param>
/// <param name="Section">The heading as printed; absent for a row.</param>
/// <param name="Place">Where it stands.</param>
sealed record TaskTableEvent(TaskRow? Row, string? Section, SourcePlace Place);
