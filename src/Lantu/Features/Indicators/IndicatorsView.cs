using Lantu.Domain.Indicators;
using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>All indicators of all units at once.</summary>
/// <param name="Plan">The plan.</param>
public sealed record IndicatorsView(PlanName Plan)
{
    /// <summary>Whether the plan has a table of targets and a year.</summary>
    public bool HasTargets => Indicators.Count > 0;

    /// <summary>Whether the place has a unit directory, without which no figure can be filed.</summary>
    public bool HasDirectory { get; init; }

    public int Year { get; init; }

    /// <summary>The day that figures are known on.</summary>
    public DateOnly Day { get; init; }

    public IReadOnlyList<PlanIndicator> Indicators { get; init; } = [];

    public IReadOnlyList<IndicatorRow> Rows { get; init; } = [];

    /// <summary>How many targets have each verdict, on the first basis that has a figure.</summary>
    public IEnumerable<IGrouping<AttainmentVerdict, IndicatorCell>> Counts => Rows.SelectMany(row => row.Cells).OfType<IndicatorCell>().GroupBy(cell => cell.Judged[0].Verdict).OrderBy(group => group.Key);

    public string Address => $"{Plan.Address}/indicators";
}
