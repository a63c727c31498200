using Lantu.Jobs.Frequencies;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>The measures that several lead, and who sums up.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Rows">In the printed order.</param>
/// <param name="MayDecide">Whether the visitor names them.</param>
public sealed record LeadsView(PlanHead Plan, IReadOnlyList<LeadRow> Rows, bool MayDecide)
{
    /// <summary>The measure that one is chosen for.</summary>
    public LeadRow? At { get; init; }

    public string? Refused { get; init; }

    public string? Reason { get; init; }

    public IEnumerable<LeadRow> Unnamed => Rows.Where(row => row.Leads.Summing is null);

    public IEnumerable<LeadRow> Named => Rows.Where(row => row.Leads.Summing is not null);

    public static LeadsView Of(PlanReporting reporting, int? at, bool mayDecide)
    {
        ArgumentNullException.ThrowIfNull(reporting);

        PlanHead plan = new(reporting.Plan.Id, new PlanName(reporting.Plan.Number, reporting.Plan.Title), reporting.Plan.State, reporting.Plan.Place);
        List<LeadRow> rows = [.. reporting.Measures.Select(measure => (measure, Leads: reporting.LeadsOf(measure.Ordinal), All: reporting.SummingOf(measure.Ordinal))).Where(one => one.Leads.NeedsOne)
            .Select(one => new LeadRow(one.measure, one.Leads, one.Leads.Summing is null ? null : one.All[^1], [.. one.All.Take(one.Leads.Summing is null ? one.All.Count : one.All.Count - 1)]))];
        return new LeadsView(plan, rows, mayDecide && plan.IsInForce) { At = rows.Find(row => row.Measure.Ordinal == at) };
    }
}
