using Lantu.Domain.Plans;
using Lantu.Domain.Targets;
using Lantu.Ui;

namespace Lantu.Features.Plans;

/// <summary>What the page of district targets shows.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Table">The table, where the plan has one.</param>
/// <param name="Units">Names of the units with the numbers of their pages.</param>
/// <param name="RowAt">The row of the document at a place.</param>
public sealed record DistrictsView(PlanName Plan, DistrictTargets? Table, IReadOnlyDictionary<string, int> Units, IReadOnlyDictionary<SourcePlace, int> RowAt)
{
    /// <summary>The page of the unit a row is about; nothing where it owes nothing in the plan.</summary>
    public string? UnitLink(DistrictRow row) => Units.FirstOrDefault(unit => UnitLabel.Means(row.Unit, unit.Key)) is { Key: not null } unit ? $"{Plan.Address}/units/{unit.Value}" : null;

    public string? SourceLink(DistrictRow row) => RowAt.TryGetValue(row.Place, out int at) ? $"{Plan.Address}/source#r{at}" : null;
}
