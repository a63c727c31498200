using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Handovers;

/// <summary>What the pages of hand-overs know of their plan.</summary>
public sealed record HandoverPlan(PlanId Id, PlanName Name, PlanState State, string Place)
{
    /// <summary>Whether it can be worked on.</summary>
    public bool IsInForce => State == PlanState.Published;

    internal static Task<HandoverPlan?> FindAsync(LantuDb db, int number, CancellationToken cancellation) =>
        db.Plans.Where(p => p.Number == number).Select(p => new HandoverPlan(p.Id, new PlanName(p.Number, p.Title), p.State, p.Place)).SingleOrDefaultAsync(cancellation);
}
