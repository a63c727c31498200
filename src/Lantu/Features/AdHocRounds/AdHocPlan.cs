using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.AdHocRounds;

/// <summary>What the pages of ad-hoc rounds know of their plan.</summary>
public sealed record AdHocPlan(PlanId Id, PlanName Name, PlanState State, string Place)
{
    /// <summary>Whether it can be worked on.</summary>
    public bool IsInForce => State == PlanState.Published;

    public string Address => $"{Name.Address}/ad-hoc";

    internal static Task<AdHocPlan?> FindAsync(LantuDb db, int number, CancellationToken cancellation) =>
        db.Plans.Where(p => p.Number == number).Select(p => new AdHocPlan(p.Id, new PlanName(p.Number, p.Title), p.State, p.Place)).SingleOrDefaultAsync(cancellation);
}
