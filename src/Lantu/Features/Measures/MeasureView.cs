using Lantu.Domain.Plans;

namespace Lantu.Features.Measures;

/// <summary>What a measure's page shows.</summary>
/// <param name="Plan">The plan's number.</param>
/// <param name="Measure">The measure with its responsibilities.</param>
/// <param name="Task">Its task.</param>
/// <param name="Programme">Its programme's title.</param>
/// <param name="Findings">The findings at its places.</param>
/// <param name="UnitPages">Ordinals of the unit pages by unit name.</param>
/// <param name="Source">The rows of the document it was read from, with their neighbours.</param>
/// <param name="Last">Ordinal of the plan's last measure.</param>
public sealed record MeasureView(
    int Plan, Measure Measure, PlanTask Task, string Programme, IReadOnlyList<PlanFinding> Findings, IReadOnlyDictionary<string, int> UnitPages, IReadOnlyList<SourceRow> Source, int Last);
