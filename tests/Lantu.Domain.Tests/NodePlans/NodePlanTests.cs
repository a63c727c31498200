using Lantu.Domain.NodePlans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.NodePlans;

public sealed class NodePlanTests
{
    static readonly DateTimeOffset Now = new(2023, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_is_proposed_confirmed_and_frozen_in_this_order_only()
    {
        NodePlan plan = Plan();
        Assert.Throws<InvalidOperationException>(() => plan.Freeze(Now, "办"));
        plan.Confirm(Now, "牵头");
        Assert.Throws<InvalidOperationException>(() => plan.Confirm(Now, "牵头"));
        plan.Freeze(Now, "办");
        Assert.Throws<InvalidOperationException>(() => plan.Return("迟了", Now, "办"));

        Assert.Equal((NodePlanState.Frozen, 2, "牵头", "办"), (plan.State, plan.Revision, plan.ConfirmedBy, plan.FrozenBy));
        Assert.Equal((Now, "办"), plan.LastStep);
    }

    [Fact]
    public void A_change_of_what_is_frozen_is_asked_for_and_needs_no_lead()
    {
        NodePlan change = Plan("雨季延长");
        Assert.Equal(NodePlanState.Requested, change.State);
        Assert.Throws<InvalidOperationException>(() => change.Confirm(Now, "牵头"));
        change.Freeze(Now, "办");
        Assert.Equal(NodePlanState.Frozen, change.State);
    }

    [Fact]
    public void The_responsible_plan_and_where_none_is_the_leads_do()
    {
        PlanningUnit[] owed = [new(1, UnitKind.Department, ResponsibilityRole.Lead), new(2, UnitKind.District, ResponsibilityRole.Responsible), new(3, UnitKind.National, ResponsibilityRole.Responsible), new(4, UnitKind.Department, ResponsibilityRole.Supporting), new(1, UnitKind.Department, ResponsibilityRole.Responsible)];

        Assert.Equal([2, 1], NodePlanDuty.Reporting(owed).Select(unit => unit.Ordinal));
        Assert.Equal([1], NodePlanDuty.Reporting([owed[0], owed[3]]).Select(unit => unit.Ordinal));
    }

    [Fact]
    public void A_lead_confirms_what_others_propose_and_districts_confirm_nothing()
    {
        PlanningUnit[] owed = [new(1, UnitKind.Department, ResponsibilityRole.Lead), new(2, UnitKind.District, ResponsibilityRole.Lead), new(3, UnitKind.District, ResponsibilityRole.Responsible)];

        Assert.Equal([1], NodePlanDuty.Confirming(owed, 3));
        Assert.Empty(NodePlanDuty.Confirming(owed, 1));
        Assert.Empty(NodePlanDuty.Confirming([owed[1], owed[2]], 3));
    }

    [Fact]
    public void Of_joint_leads_the_one_that_sums_up_confirms_but_not_for_itself()
    {
        PlanningUnit[] owed = [new(1, UnitKind.Department, ResponsibilityRole.Lead), new(2, UnitKind.Department, ResponsibilityRole.Lead), new(3, UnitKind.District, ResponsibilityRole.Responsible)];

        Assert.Equal([1, 2], NodePlanDuty.Confirming(owed, 3));
        Assert.Equal([2], NodePlanDuty.Confirming(owed, 3, summing: 2));
        Assert.Equal([1], NodePlanDuty.Confirming(owed, 2, summing: 2));
        Assert.Equal([1, 2], NodePlanDuty.Confirming(owed, 3, summing: 9));
    }

    [Fact]
    public void What_is_carried_keeps_its_steps_or_is_proposed_anew()
    {
        NodePlan frozen = Plan();
        frozen.Confirm(Now, "牵头");
        frozen.Freeze(Now, "办");

        NodePlan same = frozen.CarryTo(default, 5, 6, 1, isRenewed: false);
        NodePlan renewed = same.CarryTo(default, 7, 8, 2, isRenewed: true);

        Assert.Equal((5, 6, 1, NodePlanState.Frozen, "办", 1), (same.MeasureOrdinal, same.UnitOrdinal, same.Version, same.State, same.FrozenBy, same.CarriedFrom));
        Assert.Equal((NodePlanState.Proposed, "联络员", 1), (renewed.State, renewed.ProposedBy, renewed.CarriedFrom));
        Assert.Equal((null, null, null, null), (renewed.FrozenAt, renewed.FrozenBy, renewed.ConfirmedAt, renewed.ConfirmedBy));
        renewed.Confirm(Now, "牵头");
    }

    static NodePlan Plan(string? reason = null) => NodePlan.Propose(default, 1, 1, 1, new NodePlanContent(), reason, Now, "联络员", 7);
}
