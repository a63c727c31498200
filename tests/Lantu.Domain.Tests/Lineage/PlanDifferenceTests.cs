using Lantu.Domain.Deadlines;
using Lantu.Domain.Lineage;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Lineage;

public sealed class PlanDifferenceTests
{
    static readonly ComparedMeasure Measure = new()
    {
        Ordinal = 1,
        Key = "2-4-1",
        Programme = "大气污染防治2023年行动计划",
        TaskNumber = "4",
        TaskTitle = "锅炉",
        Text = "改造锅炉30台。",
        Deadlines = [By(2023, 12, 31, "年底前")],
        Units = [(ResponsibilityRole.Lead, "市生态环境局"), (ResponsibilityRole.Responsible, "市城市管理委")],
    };

    public static TheoryData<string, ChangeKind[]> Changes => new()
    {
        { "nothing", [ChangeKind.Unchanged] },
        { "blanks", [ChangeKind.Unchanged] },
        { "text", [ChangeKind.Reworded] },
        { "number", [ChangeKind.Moved] },
        { "programme", [ChangeKind.Moved] },
        { "lead", [ChangeKind.Reassigned] },
        { "deadline", [ChangeKind.Redated] },
        { "no deadline", [ChangeKind.Redated] },
        { "other phrase, same day", [ChangeKind.Unchanged] },
        { "all", [ChangeKind.Reworded, ChangeKind.Redated, ChangeKind.Reassigned, ChangeKind.Moved] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Each_change_has_its_kind(string change, ChangeKind[] kinds)
    {
        ComparedMeasure later = change switch
        {
            "blanks" => Measure with { Text = "改造锅炉 ３０ 台。" },
            "text" => Measure with { Text = "改造锅炉40台。" },
            "number" => Measure with { Key = "2-5-1", TaskNumber = "5" },
            "programme" => Measure with { Programme = "应对气候变化2023年行动计划" },
            "lead" => Measure with { Units = [(ResponsibilityRole.Lead, "市城市管理委"), (ResponsibilityRole.Responsible, "市城市管理委")] },
            "deadline" => Measure with { Deadlines = [By(2023, 6, 30, "6月底前")] },
            "no deadline" => Measure with { Deadlines = [] },
            "other phrase, same day" => Measure with { Deadlines = [By(2023, 12, 31, "12月31日前")] },
            "all" => Measure with { Text = "改造锅炉40台。", Key = "2-5-1", Units = [], Deadlines = [] },
            _ => Measure,
        };

        Assert.Equal(kinds, Assert.Single(Compare([Measure], [later]).Measures).Kinds);
    }

    [Fact]
    public void Who_entered_and_who_left_is_said_by_role()
    {
        ComparedMeasure later = Measure with { Units = [(ResponsibilityRole.Lead, "市生态环境局"), (ResponsibilityRole.Responsible, "市住房城乡建设委"), (ResponsibilityRole.Supporting, "市城市管理委")] };

        Assert.Equal(
            [new RoleChange(ResponsibilityRole.Responsible, "市城市管理委", false), new RoleChange(ResponsibilityRole.Responsible, "市住房城乡建设委", true), new RoleChange(ResponsibilityRole.Supporting, "市城市管理委", true)],
            Assert.Single(Compare([Measure], [later]).Measures).Roles);
    }

    [Fact]
    public void The_end_of_the_next_year_is_the_same_deadline_in_the_next_years_plan()
    {
        ComparedMeasure next = Measure with { Programme = "大气污染防治2024年行动计划", Deadlines = [By(2024, 12, 31, "年底前")] };

        Assert.Equal([ChangeKind.Unchanged], Assert.Single(Compare([Measure], [next], years: 1).Measures).Kinds);
        Assert.Equal([ChangeKind.Redated], Assert.Single(Compare([Measure], [next]).Measures).Kinds);
    }

    [Fact]
    public void What_is_only_in_one_is_added_or_removed_and_none_is_lost()
    {
        ComparedMeasure[] earlier = [Measure, Measure with { Ordinal = 2, Key = "2-4-2" }];
        ComparedMeasure[] later = [Measure with { Key = "1-1-1", Text = "新" }, Measure with { Ordinal = 2 }];

        PlanDifference difference = PlanDifference.Of(earlier, later, new Dictionary<int, int> { [2] = 1 });

        Assert.Equal([(null, 1), (1, 2), (2, null)], difference.Measures.Select(measure => (measure.Earlier?.Ordinal, measure.Later?.Ordinal)));
        Assert.Equal((1, 1, 1), (difference.Count(ChangeKind.Added), difference.Count(ChangeKind.Unchanged), difference.Count(ChangeKind.Removed)));
    }

    static PlanDifference Compare(ComparedMeasure[] earlier, ComparedMeasure[] later, int years = 0) => PlanDifference.Of(earlier, later, later.ToDictionary(measure => measure.Ordinal, measure => measure.Ordinal), years);

    static Deadline By(int year, int month, int day, string text) => new() { Kind = DeadlineKind.By, Date = new DateOnly(year, month, day), Text = text };
}
