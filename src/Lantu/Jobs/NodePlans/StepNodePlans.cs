using Lantu.Data.Writing;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.NodePlans;

/// <summary>Confirms, returns or freezes node plans: all that are chosen, or none. Nobody confirms or freezes what they proposed.</summary>
sealed class StepNodePlans(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="step">What is done.</param>
    /// <param name="chosen">The versions as they were shown.</param>
    /// <param name="reason">Why they are returned.</param>
    /// <param name="person">Who does it.</param>
    /// <returns>How many there were.</returns>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<int> RunAsync(int number, NodePlanStep step, IReadOnlyList<NodePlanKey> chosen, string? reason, NodePlanPerson person) => writes.RunAsync(person.Actor, async db =>
    {
        string because = ReasonOf(step, reason);
        NodePlanKey[] keys = [.. chosen.Distinct()];
        if (keys.Length == 0)
        {
            throw new RefusedException(Refusal.NothingChosen);
        }

        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.State, p.Title }).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);
        if (plan.State != PlanState.Published)
        {
            throw new RefusedException(Refusal.NotInForce, plan.Title);
        }

        PlanningDuties duties = await PlanningDuties.OfAsync(db, plan.Id);
        int[] measures = [.. keys.Select(key => key.Measure).Distinct()];
        int[] units = [.. keys.Select(key => key.Unit).Distinct()];
        Dictionary<NodePlanKey, NodePlan> stored = (await db.NodePlans.AsTracking().Where(n => n.PlanId == plan.Id && measures.Contains(n.MeasureOrdinal) && units.Contains(n.UnitOrdinal)).ToListAsync())
            .ToDictionary(n => new NodePlanKey(n.MeasureOrdinal, n.UnitOrdinal, n.Version));
        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan.Id && units.Contains(u.Ordinal)).ToDictionaryAsync(u => u.Ordinal, u => u.Name);
        Dictionary<int, string> numbers = await db.Measures.Where(m => m.PlanId == plan.Id && measures.Contains(m.Ordinal)).ToDictionaryAsync(m => m.Ordinal, m => m.Key);
        DateTimeOffset now = clock.GetUtcNow();
        foreach (NodePlanKey key in keys)
        {
            IReadOnlyList<int> leads = duties.Confirming(key.Measure, key.Unit);
            if (!stored.TryGetValue(key, out NodePlan? node) || !person.MayRead(key.Unit, leads))
            {
                throw new RefusedException(Refusal.NotThere);
            }

            Judge(step, node, leads, person, numbers[key.Measure], names[key.Unit]);
            switch (step)
            {
                case NodePlanStep.Confirm:
                    node.Confirm(now, person.Actor);
                    break;
                case NodePlanStep.Return:
                    node.Return(because, now, person.Actor);
                    break;
                default:
                    stored.Values.FirstOrDefault(other => other.MeasureOrdinal == key.Measure && other.UnitOrdinal == key.Unit && other.State == NodePlanState.Frozen)?.Replace(now, person.Actor);
                    node.Freeze(now, person.Actor);
                    break;
            }
        }

        if (step == NodePlanStep.Freeze)
        {
            await DeriveDuties.TouchAsync(db, plan.Id);
        }

        string done = step switch { NodePlanStep.Confirm => "nodes.confirmed", NodePlanStep.Return => "nodes.returned", _ => "nodes.frozen" };
        foreach (IGrouping<int, NodePlanKey> unit in keys.GroupBy(key => key.Unit).OrderBy(unit => unit.Key))
        {
            await Tell.UnitAloneAsync(db, plan.Id, unit.Key, now, done, $"/units/{unit.Key}/nodes", string.Join('、', unit.Select(key => numbers[key.Measure])), because);
        }

        string detail = string.Join(", ", keys.Select(key => $"{numbers[key.Measure]} {names[key.Unit]} v{key.Version}"));
        return new Written<int>(keys.Length, done, $"plan/{number}", because.Length > 0 ? $"{detail}; {because}" : detail);
    });

    /// <summary>Whether a person could take the step now.</summary>
    public static bool May(NodePlanStep step, NodePlanState state, int proposedBy, int unit, IReadOnlyList<int> leads, NodePlanPerson person) => step switch
    {
        NodePlanStep.Confirm => state == NodePlanState.Proposed && person.MayConfirm(unit, leads) && proposedBy != person.Account,
        NodePlanStep.Return => (state == NodePlanState.Proposed && person.MayConfirm(unit, leads)) || (state is NodePlanState.Confirmed or NodePlanState.Requested && person.IsOffice),
        _ => state is NodePlanState.Confirmed or NodePlanState.Requested && person.IsOffice && proposedBy != person.Account,
    };

    static void Judge(NodePlanStep step, NodePlan node, IReadOnlyList<int> leads, NodePlanPerson person, string key, string unit)
    {
        bool isTheirs = step == NodePlanStep.Freeze || (step == NodePlanStep.Return && node.State is NodePlanState.Confirmed or NodePlanState.Requested) ? person.IsOffice : person.MayConfirm(node.UnitOrdinal, leads) || (step == NodePlanStep.Return && person.IsOffice);
        if (!isTheirs)
        {
            throw new RefusedException(Refusal.NotConfirming, key, unit);
        }

        if (step != NodePlanStep.Return && node.ProposedByAccount == person.Account)
        {
            throw new RefusedException(Refusal.OwnNodePlan, key, unit);
        }

        if (!May(step, node.State, node.ProposedByAccount, node.UnitOrdinal, leads, person))
        {
            throw ProposeNodePlans.Moved(node, key, unit);
        }
    }

    static string ReasonOf(NodePlanStep step, string? reason) =>
        step != NodePlanStep.Return ? ""
        : string.IsNullOrWhiteSpace(reason) ? throw new RefusedException(Refusal.NodeReasonMissing)
        : reason.Trim() is { Length: <= NodePlan.LongestReason } text ? text
        : throw new RefusedException(Refusal.ReasonTooLong, NodePlan.LongestReason);
}
