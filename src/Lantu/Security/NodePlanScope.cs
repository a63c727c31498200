using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs.NodePlans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Security;

/// <summary>How far a visitor reaches among the node plans of a plan.</summary>
static class NodePlanScope
{
    /// <summary>The visitor as the one who reads, confirms or freezes. Own and child units are seen, and those whose measures the own department leads; sisters are not.</summary>
    public static async Task<NodePlanPerson> OfAsync(LantuDb db, int number, Visitor visitor, PlanUnitNumbers units, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Place }).SingleAsync(cancellation);
        (int? directory, IReadOnlyDictionary<int, int> numbers) = await units.AllAsync(db, plan.Id, cancellation);
        return Of(visitor, plan.Place, directory, numbers);
    }

    /// <summary>The same of a plan whose units are known.</summary>
    public static NodePlanPerson Of(Visitor visitor, string place, int? directory, IReadOnlyDictionary<int, int> numbers)
    {
        int? Number(int ordinal) => numbers.TryGetValue(ordinal, out int found) ? found : null;
        bool MayCheck(int unit, IReadOnlyList<int> leads) => directory is { } kept && Number(unit) is { } reporting && visitor.Reach.MayCheck(place, kept, leads.Select(Number).OfType<int>(), reporting);
        bool isOffice = visitor.May(Power.AcceptWork, place);
        return new NodePlanPerson(
            visitor.Actor,
            visitor.Account!.Number,
            isOffice,
            (unit, leads) => visitor.Reach.May(Power.ReadWork, place, directory, Number(unit)) || MayCheck(unit, leads),
            (unit, leads) => leads.Count == 0 ? isOffice : MayCheck(unit, leads));
    }
}
