using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Burden;
using Lantu.Jobs;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Frequencies;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Assignments;

/// <summary>What the pages of frequencies and burden read.</summary>
sealed class FrequencyQueries(LantuDb db, BusinessClock clock, Visitor visitor)
{
    public Task<PlanReporting?> ReportingAsync(int number, CancellationToken cancellation) => PlanReporting.LoadAsync(db, number, clock, cancellation);

    public async Task<FrequenciesView?> FindAsync(int number, FrequencyFilter filter, CancellationToken cancellation)
    {
        if (await ReportingAsync(number, cancellation) is not { } reporting)
        {
            return null;
        }

        PlanHead plan = HeadOf(reporting);
        Dictionary<int, string> tasks = await db.Tasks.Where(t => t.PlanId == plan.Id).ToDictionaryAsync(t => t.Ordinal, t => t.Title, cancellation);
        Dictionary<int, string> programmes = await db.Programmes.Where(p => p.PlanId == plan.Id).OrderBy(p => p.Ordinal).ToDictionaryAsync(p => p.Ordinal, p => p.Title, cancellation);
        return new FrequenciesView(
            plan,
            [.. reporting.Measures.Select(measure => new FrequencyRow(measure, tasks[measure.TaskOrdinal], reporting.ProposalOf(measure.Ordinal), reporting.ChoiceOf(measure.Ordinal), reporting.DueOf(measure.Ordinal), reporting.PartiesOf(measure.Ordinal).Parties.Count))],
            filter,
            programmes,
            reporting.Months,
            plan.IsInForce && visitor.May(Power.PreparePlans, plan.Place));
    }

    /// <summary>What ad-hoc rounds ask beside the reports.</summary>
    public Task<IReadOnlyList<AdHocLoad>> AdHocAsync(PlanReporting reporting, CancellationToken cancellation) => AdHocLoads.OfAsync(db, reporting.Plan.Id, cancellation);

    public static PlanHead HeadOf(PlanReporting reporting) => new(reporting.Plan.Id, new PlanName(reporting.Plan.Number, reporting.Plan.Title), reporting.Plan.State, reporting.Plan.Place);

    /// <summary>Ordinals of the units by their names.</summary>
    public Task<Dictionary<string, int>> UnitsAsync(PlanHead plan, CancellationToken cancellation) => db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal, cancellation);
}
