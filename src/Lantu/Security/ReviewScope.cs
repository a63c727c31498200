using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs.NodePlans;
using Lantu.Jobs.Review;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Security;

/// <summary>How far a visitor reaches among the reports of a plan: as among its node plans, and as a lead.</summary>
static class ReviewScope
{
    public static async Task<ReviewPerson> OfAsync(LantuDb db, int number, Visitor visitor, PlanUnitNumbers units, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Place }).SingleAsync(cancellation);
        (int? directory, IReadOnlyDictionary<int, int> numbers) = await units.AllAsync(db, plan.Id, cancellation);
        return Of(visitor, plan.Place, directory, numbers);
    }

    /// <summary>The same of a plan whose units are known.</summary>
    public static ReviewPerson Of(Visitor visitor, string place, int? directory, IReadOnlyDictionary<int, int> numbers)
    {
        NodePlanPerson person = NodePlanScope.Of(visitor, place, directory, numbers);
        return new ReviewPerson(
            person.Actor,
            person.Account,
            person.IsOffice,
            visitor.Reach.May(Power.ReadWork, place, null, null),
            (unit, checker) => person.MayRead(unit, Leads(checker)),
            (unit, checker) => person.MayConfirm(unit, Leads(checker)),
            lead => numbers.TryGetValue(lead, out int found) && visitor.Reach.May(Power.CheckWork, place, directory, found));
    }

    static IReadOnlyList<int> Leads(int? checker) => checker is { } lead ? [lead] : [];
}
