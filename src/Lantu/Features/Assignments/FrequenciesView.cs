using Lantu.Domain.Frequencies;

namespace Lantu.Features.Assignments;

/// <summary>How often the measures of a plan are reported on.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="All">All measures, in the printed order.</param>
/// <param name="Filter">What is asked for.</param>
/// <param name="Programmes">Titles of the programmes.</param>
/// <param name="Months">The plan's months.</param>
/// <param name="MayDecide">Whether the visitor sets them.</param>
public sealed record FrequenciesView(PlanHead Plan, IReadOnlyList<FrequencyRow> All, FrequencyFilter Filter, IReadOnlyDictionary<int, string> Programmes, PlanMonths Months, bool MayDecide)
{
    public string? Refused { get; init; }

    /// <summary>What is wrong with a workbook that was handed in, with the cell.</summary>
    public IReadOnlyList<(string Cell, string Sentence)> Faults { get; init; } = [];

    public FrequencyForm? Typed { get; init; }

    public IReadOnlyList<FrequencyRow> Shown { get; } = [.. All.Where(Filter.Takes)];

    /// <summary>How many measures nothing is chosen for.</summary>
    public int Unchosen => All.Count(row => row.Choice is null);
}
