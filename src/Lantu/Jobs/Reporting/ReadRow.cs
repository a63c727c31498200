using Lantu.Domain.Reporting;

namespace Lantu.Jobs.Reporting;

/// <summary>What was understood of a row.</summary>
/// <param name="Sent">As it was sent.</param>
/// <param name="Key">The measure's key.</param>
/// <param name="Content">What it says; nothing where something is wrong with it.</param>
/// <param name="Faults">What is wrong with it.</param>
/// <param name="Questions">What is doubtful about its figures.</param>
/// <param name="Earlier">What was answered about the measure in the round before.</param>
sealed record ReadRow(FiledRow Sent, string Key, ReportContent? Content, IReadOnlyList<ReportFault> Faults, IReadOnlyList<PlausibilityQuestion> Questions, IReadOnlyList<AnsweredQuestion> Earlier);
