using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Jobs.NodePlans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Units propose what is suggested for a part of their measures; leads confirm most of it, and the plan office freezes.</summary>
sealed class YearPlans : IYearPart
{
    const int ProposedAfter = 12;
    const int ConfirmedAfter = 15;
    const int FrozenAfter = 18;

    public async Task RunAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        if (day == stage.Script.Changes)
        {
            await ChangeAsync(stage, day, cancellation);
            return;
        }

        int since = stage.Days.IsWorkingDay(day) ? stage.Days.Between(stage.Script.Published.AddDays(1), day) : 0;
        if (since is not (ProposedAfter or ConfirmedAfter or FrozenAfter))
        {
            return;
        }

        await using LantuDb db = stage.Database.Open();
        stage.Time.Reach(day, TimeSpan.FromHours(10));
        switch (since)
        {
            case ProposedAfter:
                await ProposeAsync(stage, db, cancellation);
                break;
            case ConfirmedAfter:
                await ConfirmAsync(stage, db, cancellation);
                break;
            default:
                NodePlanKey[] chosen = [.. (await KeysAsync(stage, db, NodePlanState.Confirmed, cancellation)).Where(key => stage.Draw.Is("frozenPlans", key.Unit, key.Measure))];
                await StepAsync(stage, NodePlanStep.Freeze, chosen, stage.People.OfficePlanning);
                break;
        }
    }

    static async Task ProposeAsync(YearStage stage, LantuDb db, CancellationToken cancellation)
    {
        DocumentHeader header = await db.Plans.Where(p => p.Id == stage.Plan).Select(p => p.Header).SingleAsync(cancellation);
        PlanningDuties duties = await PlanningDuties.OfAsync(db, stage.Plan, cancellation);
        List<Measure> measures = await db.Measures.Where(m => m.PlanId == stage.Plan).OrderBy(m => m.Ordinal).ToListAsync(cancellation);
        ILookup<int, int> planned = (await db.NodePlans.Where(n => n.PlanId == stage.Plan).Select(n => new { n.UnitOrdinal, n.MeasureOrdinal }).ToListAsync(cancellation)).ToLookup(n => n.UnitOrdinal, n => n.MeasureOrdinal);
        foreach (PlanUnit unit in await db.Units.Where(u => u.PlanId == stage.Plan).OrderBy(u => u.Ordinal).ToListAsync(cancellation))
        {
            NodePlanProposal[] proposals = [.. measures
                .Where(measure => duties.IsReporting(measure.Ordinal, unit.Ordinal) && !planned[unit.Ordinal].Contains(measure.Ordinal) && stage.Draw.Is("planned", unit.Ordinal, measure.Ordinal))
                .Select(measure => (measure.Ordinal, Frame: NodePlanFrame.Of(header, measure, unit.Name, duties.Reporting(measure.Ordinal).Count), Measure: measure))
                .Select(one => (one.Ordinal, one.Frame, Content: NodeSuggestions.Of(one.Measure, one.Frame, SuggestionRules.Shipped).Preferred))
                .Where(one => NodePlanCheck.Find(one.Content, one.Frame).Count == 0)
                .Select(one => new NodePlanProposal(one.Ordinal, 0, one.Content, null))];
            if (proposals.Length > 0 && stage.People.Of(Role.Preparer, unit.Ordinal) is { } person)
            {
                await stage.Propose.RunAsync(stage.Number, unit.Ordinal, proposals, person.Actor, person.Account);
            }
        }
    }

    static async Task ConfirmAsync(YearStage stage, LantuDb db, CancellationToken cancellation)
    {
        PlanningDuties duties = await PlanningDuties.OfAsync(db, stage.Plan, cancellation);
        foreach (IGrouping<int, NodePlanKey> lead in (await KeysAsync(stage, db, NodePlanState.Proposed, cancellation)).GroupBy(key => duties.Confirming(key.Measure, key.Unit) is [var first, ..] ? first : 0).OrderBy(lead => lead.Key))
        {
            if ((lead.Key == 0 ? stage.People.OfficePlanning : stage.People.LeadPlanning(lead.Key)) is not { } person)
            {
                continue;
            }

            ILookup<bool, NodePlanKey> returned = lead.Where(key => !stage.Draw.Is("unconfirmedPlans", key.Unit, key.Measure)).ToLookup(key => stage.Draw.Is("returnedPlans", key.Unit, key.Measure));
            await StepAsync(stage, NodePlanStep.Return, [.. returned[true]], person);
            await StepAsync(stage, NodePlanStep.Confirm, [.. returned[false]], person);
        }
    }

    // A part of what is frozen is to be other; the office takes some of it at once, and the rest waits.
    static async Task ChangeAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        await using LantuDb db = stage.Database.Open();
        stage.Time.Reach(day, TimeSpan.FromHours(10));
        List<NodePlan> frozen = await db.NodePlans.Where(n => n.PlanId == stage.Plan && n.State == NodePlanState.Frozen && !db.NodePlans.Any(o => o.PlanId == n.PlanId && o.UnitOrdinal == n.UnitOrdinal && o.MeasureOrdinal == n.MeasureOrdinal && o.Version > n.Version)).OrderBy(n => n.UnitOrdinal).ThenBy(n => n.MeasureOrdinal).ToListAsync(cancellation);
        foreach (IGrouping<int, NodePlan> unit in frozen.Where(one => one.Content.Nodes.Count > NodePlanCheck.FewestNodes && stage.Draw.Is("changedPlans", one.UnitOrdinal, one.MeasureOrdinal)).GroupBy(one => one.UnitOrdinal))
        {
            // The first node is given up; the end stays.
            NodePlanProposal[] proposals = [.. unit.Select(one => new NodePlanProposal(one.MeasureOrdinal, one.Version, new NodePlanContent { Nodes = [.. one.Content.Nodes.Skip(1)] }, stage.Draw.Text("changedPlan", "", one.UnitOrdinal, one.MeasureOrdinal)))];
            if (stage.People.Of(Role.Preparer, unit.Key) is { } person)
            {
                await stage.Propose.RunAsync(stage.Number, unit.Key, proposals, person.Actor, person.Account);
            }
        }

        stage.Time.Reach(day, TimeSpan.FromHours(15));
        await StepAsync(stage, NodePlanStep.Freeze, [.. (await KeysAsync(stage, db, NodePlanState.Requested, cancellation)).Where(key => stage.Draw.Is("takenChanges", key.Unit, key.Measure))], stage.People.OfficePlanning);
    }

    static async Task StepAsync(YearStage stage, NodePlanStep step, NodePlanKey[] keys, NodePlanPerson person)
    {
        if (keys.Length > 0)
        {
            await stage.StepPlans.RunAsync(stage.Number, step, keys, stage.Draw.Text("returnedPlan", "", keys[0].Unit), person);
        }
    }

    static async Task<List<NodePlanKey>> KeysAsync(YearStage stage, LantuDb db, NodePlanState state, CancellationToken cancellation) =>
        [.. (await db.NodePlans.Where(n => n.PlanId == stage.Plan && n.State == state).OrderBy(n => n.MeasureOrdinal).ThenBy(n => n.UnitOrdinal).Select(n => new { n.MeasureOrdinal, n.UnitOrdinal, n.Version }).ToListAsync(cancellation)).Select(n => new NodePlanKey(n.MeasureOrdinal, n.UnitOrdinal, n.Version))];
}
