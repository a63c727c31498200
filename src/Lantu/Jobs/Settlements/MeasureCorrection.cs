using Lantu.Domain.Plans;

namespace Lantu.Jobs.Settlements;

/// <summary>What a person typed over a measure.</summary>
/// <param name="Plan">Number of the plan.</param>
/// <param name="Measure">The measure's place in the plan.</param>
/// <param name="Revision">How often it had been changed when the page was opened.</param>
/// <param name="Parts">The parts as typed.</param>
/// <param name="Title">The task's title as typed.</param>
/// <param name="Number">The task's number as typed.</param>
/// <param name="Findings">Findings that are settled by it.</param>
/// <param name="Reason">Why; may be empty.</param>
sealed record MeasureCorrection(int Plan, int Measure, int Revision, IReadOnlyDictionary<MeasurePart, string> Parts, string Title, string Number, IReadOnlyList<int> Findings, string Reason);
