using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Delegations;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Delegations;
using Lantu.Security;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Measures;

/// <summary>What the office and the units did with a published measure.</summary>
/// <param name="Answers">Its assignments in the visitor's reach.</param>
/// <param name="Summing">Which of its joint leads sums up.</param>
/// <param name="Frequency">How often it is reported on, as chosen last.</param>
/// <param name="Delegations">What of it was handed down to units in the visitor's reach.</param>
public sealed record MeasureWork(IReadOnlyList<AssignmentRow> Answers, SummingLead? Summing, FrequencyChoice? Frequency, IReadOnlyList<MeasureDelegation> Delegations)
{
    internal static async Task<MeasureWork?> FindAsync(LantuDb db, MeasureView view, AssignmentBoard board, UnitsInReach reach, BusinessClock clock, CancellationToken cancellation)
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
            await db.FrequencyChoices.Where(c => c.PlanId == plan && c.MeasureOrdinal == measure).OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellation),
            await DelegationsAsync(db, view, clock, await reach.OfBodiesAsync(db, place, cancellation), cancellation));
    }

    static async Task<IReadOnlyList<MeasureDelegation>> DelegationsAsync(LantuDb db, MeasureView view, BusinessClock clock, Func<int, bool> isInReach, CancellationToken cancellation)
    {
        (PlanId plan, int measure) = (view.Measure.PlanId, view.Measure.Ordinal);
        if (!await db.Delegations.AnyAsync(d => d.PlanId == plan && d.MeasureOrdinal == measure && d.State == DelegationState.Handed, cancellation)
            || await DelegationBoard.LoadAsync(db, await db.Plans.SingleAsync(p => p.Id == plan, cancellation), clock.Today(), (all, _) => all.Where(d => d.MeasureOrdinal == measure), cancellation) is not { } board)
        {
            return [];
        }

        ComingRounds rounds = await ComingRounds.LoadAsync(db, plan, clock.GetUtcNow(), cancellation);
        return [.. board.Founded(measure).Where(handed => isInReach(board.Standing(handed.Child))).Select(handed => new MeasureDelegation(
            board.NameOf(handed.Parent), board.NameOf(handed.Child), board.PathOf(board.Standing(handed.Child)), handed.Content, rounds.CutOff(board.InPlan(board.Standing(handed.Parent))?.Name, handed.Content.CutOffDays), rounds.Next?.Month))];
    }
}
