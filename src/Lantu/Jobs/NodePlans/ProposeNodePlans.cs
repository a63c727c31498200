using Lantu.Data.Writing;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.NodePlans;

/// <summary>A unit proposes what it will have reached by when, or asks for a change of what is frozen: all of what it sends, or nothing.</summary>
sealed class ProposeNodePlans(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="unit">Ordinal of the unit.</param>
    /// <param name="proposals">What it proposes, one for a measure.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="account">Number of their account.</param>
    /// <returns>How many were proposed.</returns>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<int> RunAsync(int number, int unit, IReadOnlyList<NodePlanProposal> proposals, string by, int account) => writes.RunAsync(by, async db =>
    {
        if (proposals.Count == 0)
        {
            throw new RefusedException(Refusal.NothingChosen);
        }

        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.State, p.Title, p.Header }).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);
        if (plan.State != PlanState.Published)
        {
            throw new RefusedException(Refusal.NotInForce, plan.Title);
        }

        string name = await db.Units.Where(u => u.PlanId == plan.Id && u.Ordinal == unit).Select(u => u.Name).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);
        PlanningDuties duties = await PlanningDuties.OfAsync(db, plan.Id);
        int[] ordinals = [.. proposals.Select(proposal => proposal.Measure)];
        Dictionary<int, Measure> measures = await db.Measures.Where(m => m.PlanId == plan.Id && ordinals.Contains(m.Ordinal)).ToDictionaryAsync(m => m.Ordinal);
        ILookup<int, NodePlan> stored = (await db.NodePlans.AsTracking().Where(n => n.PlanId == plan.Id && n.UnitOrdinal == unit && ordinals.Contains(n.MeasureOrdinal)).OrderBy(n => n.Version).ToListAsync()).ToLookup(n => n.MeasureOrdinal);
        List<string> done = [];
        foreach (NodePlanProposal proposal in proposals.DistinctBy(proposal => proposal.Measure))
        {
            if (!measures.TryGetValue(proposal.Measure, out Measure? measure) || !duties.IsReporting(proposal.Measure, unit))
            {
                throw new RefusedException(Refusal.NotThere);
            }

            NodePlanFrame frame = NodePlanFrame.Of(plan.Header, measure, name, duties.Reporting(measure.Ordinal).Count);
            NodePlan made = Make(plan.Id, unit, proposal, measure, name, frame, [.. stored[measure.Ordinal]], by, account);
            db.NodePlans.Add(made);
            done.Add($"{measure.Key} v{made.Version}{(made.ChangeReason is { } reason ? $" ({reason})" : "")}");
        }

        return new Written<int>(done.Count, "nodes.proposed", $"plan/{number}/unit/{unit}", string.Join(", ", done));
    });

    NodePlan Make(PlanId plan, int unit, NodePlanProposal proposal, Measure measure, string name, NodePlanFrame frame, List<NodePlan> versions, string by, int account)
    {
        int last = versions.Count > 0 ? versions[^1].Version : 0;
        if (last != proposal.Seen)
        {
            throw last > 0 ? Moved(versions[^1], measure.Key, name) : new RefusedException(Refusal.NotThere);
        }

        if (NodePlanCheck.Find(proposal.Content, frame) is [var fault, ..])
        {
            throw new RefusedException(Refusal.NodePlanFaulty, measure.Key, fault);
        }

        NodePlan? frozen = versions.Find(version => version.State == NodePlanState.Frozen);
        NodePlan? pending = versions.Find(version => version.IsPending);
        if ((pending ?? frozen)?.Content.Equals(proposal.Content) == true)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        string? reason = string.IsNullOrWhiteSpace(proposal.Reason) ? null : proposal.Reason.Trim();
        if (frozen is not null && (reason is null || reason.Length > NodePlan.LongestReason))
        {
            throw reason is null ? new RefusedException(Refusal.NodeReasonMissing) : new RefusedException(Refusal.ReasonTooLong, NodePlan.LongestReason);
        }

        DateTimeOffset now = clock.GetUtcNow();
        pending?.Replace(now, by);
        return NodePlan.Propose(plan, measure.Ordinal, unit, last + 1, proposal.Content, frozen is null ? null : reason, now, by, account);
    }

    /// <summary>That somebody did something with it since it was shown.</summary>
    public static RefusedException Moved(NodePlan plan, string key, string unit) => new(Refusal.NodePlanMoved, key, unit, plan.LastStep.By, plan.LastStep.At);
}
