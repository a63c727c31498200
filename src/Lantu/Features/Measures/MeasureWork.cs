using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Plans;
using Lantu.Jobs.Assignments;
using Lantu.Security;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Measures;

/// <summary>What the office and the units did with a published measure.</summary>
/// <param name="Answers">Its assignments in the visitor's reach.</param>
/// <param name="Summing">Which of its joint leads sums up.</param>
/// <param name="Frequency">How often it is reported on, as chosen last.</param>
public sealed record MeasureWork(IReadOnlyList<AssignmentRow> Answers, SummingLead? Summing, FrequencyChoice? Frequency)
{
    internal static async Task<MeasureWork?> FindAsync(LantuDb db, MeasureView view, AssignmentBoard board, UnitsInReach reach, CancellationToken cancellation)
    {
        if (view.State == PlanState.Draft)
        {
            return null;
        }

        (PlanId plan, int measure) = (view.Measure.PlanId, view.Measure.Ordinal);
        string place = await db.Plans.Where(p => p.Id == plan).Select(p => p.Place).SingleAsync(cancellation);
        Func<int, bool> isInReach = await reach.OfAsync(db, plan, place, cancellation);
        SummingLead? summing = await db.SummingLeads.Where(l => l.PlanId == plan && l.MeasureOrdinal == measure).OrderByDescending(l => l.Number).FirstOrDefaultAsync(cancellation);
        return new MeasureWork(
            [.. (await board.LoadAsync(db, plan, measure: measure, cancellation: cancellation)).Where(row => isInReach(row.Unit))],
            summing is not null && await db.Assignments.AnyAsync(a => a.PlanId == plan && a.MeasureOrdinal == measure && a.Role == Domain.Units.ResponsibilityRole.Lead && a.Unit == summing.Unit && a.EndedBy == null, cancellation) ? summing : null,
            await db.FrequencyChoices.Where(c => c.PlanId == plan && c.MeasureOrdinal == measure).OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellation));
    }
}
