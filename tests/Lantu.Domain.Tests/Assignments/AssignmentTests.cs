using Lantu.Domain.Assignments;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Assignments;

/// <summary>How an assignment stands on a day.</summary>
public sealed class AssignmentTests
{
    static readonly DateOnly Due = new(2023, 3, 2);

    [Theory]
    [InlineData(0, false, true, AssignmentState.Unanswered)]
    [InlineData(1, false, true, AssignmentState.Overdue)]
    [InlineData(1, true, true, AssignmentState.Unanswered)]
    [InlineData(1, false, false, AssignmentState.NotAsked)]
    public void What_is_not_answered_in_time_is_overdue_and_never_accepted(int daysLate, bool isProvisional, bool isOrdered, AssignmentState state) =>
        Assert.Equal(state, Given().StateOn(Due.AddDays(daysLate), new WorkingDay(Due, isProvisional, []), isOrdered));

    [Fact]
    public void An_answer_counts_whenever_it_is_given()
    {
        Assignment assignment = Given();
        assignment.Acknowledge(DateTimeOffset.UnixEpoch, "somebody");
        Assert.Equal(AssignmentState.Acknowledged, State(assignment));

        assignment.Contest(1);
        Assert.Equal((AssignmentState.Contested, null), (State(assignment), assignment.AcknowledgedAt));

        assignment.End(7);
        Assert.Equal(AssignmentState.Ended, State(assignment));

        assignment.Revive(1);
        Assert.Equal(AssignmentState.Contested, State(assignment));

        assignment.Ask(Due.AddDays(30));
        Assert.Null(assignment.ContestNumber);
        Assert.Equal(AssignmentState.Overdue, State(assignment));
    }

    [Fact]
    public void An_answer_to_an_earlier_issue_says_where_it_was_given_first()
    {
        Assignment first = Given();
        first.Acknowledge(DateTimeOffset.UnixEpoch, "somebody");
        Assignment second = Given();
        second.TakeOver(first, 1);
        Assignment third = Given();
        third.TakeOver(second, 2);

        Assert.Equal((1, "somebody"), (third.AcknowledgedOn, third.AcknowledgedBy));
    }

    [Theory]
    [InlineData(UnitKind.National, false)]
    [InlineData(UnitKind.Department, true)]
    [InlineData(UnitKind.Enterprise, true)]
    public void Bodies_of_the_state_are_not_ordered_unless_the_office_says_so(UnitKind kind, bool isOrdered)
    {
        Assert.Equal(isOrdered, AssignmentSetting.Orders(null, "某局", kind));
        AssignmentSetting setting = new() { PlanId = new PlanId(Guid.Empty) };
        setting.Put(5, ["中国铁路某局"], DateTimeOffset.UnixEpoch, "office");

        Assert.True(AssignmentSetting.Orders(setting, "某局", kind));
        Assert.False(AssignmentSetting.Orders(setting, "中国铁路某局", kind));
    }

    [Fact]
    public void Of_joint_leads_no_district_sums_up()
    {
        static UnitKind Kind(string unit) => unit.EndsWith('区') ? UnitKind.District : UnitKind.Department;

        Assert.Equal((true, "甲局", "甲局"), Of(new JointLeads(["东区", "甲局", "乙局"], Kind, null)));
        Assert.Equal((true, "甲局", "乙局"), Of(new JointLeads(["东区", "甲局", "乙局"], Kind, "乙局")));
        Assert.Equal((true, "甲局", "甲局"), Of(new JointLeads(["甲局", "乙局"], Kind, "丙局")));
        Assert.Equal((false, null, null), Of(new JointLeads(["东区", "西区"], Kind, null)));
        Assert.Equal((false, "甲局", "甲局"), Of(new JointLeads(["甲局"], Kind, null)));

        static (bool, string?, string?) Of(JointLeads leads) => (leads.NeedsOne, leads.Proposed, leads.Checker);
    }

    static AssignmentState State(Assignment assignment) => assignment.StateOn(Due.AddDays(1), new WorkingDay(Due, false, []), true);

    static Assignment Given() => new() { PlanId = new PlanId(Guid.Empty), MeasureOrdinal = 1, Role = ResponsibilityRole.Lead, Unit = "市水务局" };
}
