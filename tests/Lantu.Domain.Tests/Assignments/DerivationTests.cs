using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Assignments;

/// <summary>Who owes what follows from the frozen plan alone; what it leaves open owes nothing.</summary>
public sealed class DerivationTests
{
    static readonly PlanId Plan = PlanId.New(DateTimeOffset.UnixEpoch);

    [Fact]
    public void A_closed_group_reaches_each_member_and_a_unit_named_twice_owes_once()
    {
        Derivation derivation = Derivation.Of([Measure(1, [Unit("东区政府"), Group("各区政府", "东区政府", "西区政府")])]);

        Assert.Equal([("东区政府", null), ("西区政府", "各区政府")], derivation.Assignments.Select(a => (a.Unit, a.Through)));
        Assert.Empty(derivation.OpenPoints);
    }

    [Fact]
    public void A_unit_in_two_roles_has_both()
    {
        Measure measure = Measure(1, [Unit("市水务局")], lead: [Unit("市水务局")]);

        Assert.Equal([ResponsibilityRole.Lead, ResponsibilityRole.Responsible], Derivation.Of([measure]).Assignments.Select(a => a.Role));
    }

    [Fact]
    public void Open_groups_unknown_names_and_missing_roles_are_open_points_in_the_plans_order()
    {
        Derivation derivation = Derivation.Of(
        [
            Measure(3, []),
            Measure(1, [new UnitReference { Text = "相关区政府", Unit = "相关区政府", Confidence = 1, IsGroup = true, IsOpen = true }]),
            Measure(2, [new UnitReference { Text = "市某办", Confidence = 0.4, Candidates = ["市教委"] }]),
        ]);

        Assert.Equal(
            [(1, 1, OpenPointKind.GroupOpen, "相关区政府"), (2, 2, OpenPointKind.UnitUnknown, "市某办"), (3, 3, OpenPointKind.RoleMissing, "")],
            derivation.OpenPoints.Select(p => (p.Number, p.MeasureOrdinal, p.Kind, p.Text)));
        Assert.Equal(["市教委"], derivation.OpenPoints[1].Candidates);
        Assert.Empty(derivation.Assignments);
    }

    [Fact]
    public void An_open_end_leaves_the_named_unit_its_duty()
    {
        Derivation derivation = Derivation.Of([Measure(1, [Unit("市教委") with { Text = "市教委等部门", IsOpen = true }])]);

        Assert.Equal("市教委", derivation.Assignments.Single().Unit);
        Assert.Equal(OpenPointKind.GroupOpen, derivation.OpenPoints.Single().Kind);
    }

    [Fact]
    public void A_lead_is_missed_only_where_most_measures_name_one()
    {
        Measure[] led = [Measure(1, [Unit("甲局")], [Unit("乙局")]), Measure(2, [Unit("甲局")], [Unit("乙局")]), Measure(3, [Unit("甲局")])];
        Measure[] unled = [Measure(1, [Unit("甲局")], [Unit("乙局")]), Measure(2, [Unit("甲局")]), Measure(3, [Unit("甲局")])];

        Assert.Equal((3, ResponsibilityRole.Lead), Derivation.Of(led).OpenPoints.Select(p => (p.MeasureOrdinal, p.Role)).Single());
        Assert.Empty(Derivation.Of(unled).OpenPoints);
    }

    [Fact]
    public void Leads_alone_are_enough_in_a_list_of_leads() => Assert.Empty(Derivation.Of([Measure(1, [], [Unit("甲局")]), Measure(2, [], [Unit("乙局")])]).OpenPoints);

    static UnitReference Unit(string name) => new() { Text = name, Unit = name, Confidence = 1 };

    static UnitReference Group(string name, params string[] members) => new() { Text = name, Unit = name, Confidence = 1, IsGroup = true, Members = members };

    static Measure Measure(int ordinal, IReadOnlyList<UnitReference> responsible, IReadOnlyList<UnitReference>? lead = null)
    {
        Measure measure = new() { PlanId = Plan, Ordinal = ordinal, ProgrammeOrdinal = 1, TaskOrdinal = 1, Key = $"1-1-{ordinal}" };
        measure.Put(new MeasureContent { Paragraphs = ["做。"], Lead = lead ?? [], Responsible = responsible });
        return measure;
    }
}
