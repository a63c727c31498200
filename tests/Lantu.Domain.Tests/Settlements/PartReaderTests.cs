using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Settlements;

/// <summary>What a person types is read as the document's own would be.</summary>
public sealed class PartReaderTests
{
    static readonly UnitDirectory Directory = new(
        "甲市",
        [new Unit { Name = "市教委", Kind = UnitKind.Department }, new Unit { Name = "市水务局", Kind = UnitKind.Department }, new Unit { Name = "东区政府", Kind = UnitKind.District }],
        [],
        []);

    static readonly PartReader Parts = new(Directory, 2024);

    static readonly MeasureContent Content = new()
    {
        Paragraphs = ["建成水厂3座。"],
        Deadlines = [new Deadline { Text = "6月底前", Kind = DeadlineKind.By, Date = new DateOnly(2024, 6, 30) }],
        Lead = [new UnitReference { Text = "市水务厅", Unit = "市水务局", Confidence = 1 }],
    };

    [Fact]
    public void A_typed_deadline_moves_the_targets_of_the_text_with_it()
    {
        MeasureContent typed = Parts.Put(Parts.Put(Content, MeasurePart.Text, "建成水厂4座。\n完成验收。"), MeasurePart.Deadline, "9月底前");

        Assert.Equal(["建成水厂4座。", "完成验收。"], typed.Paragraphs);
        Assert.Equal(new DateOnly(2024, 9, 30), typed.Deadlines.Single().Date);
        Assert.Equal((4m, new DateOnly(2024, 9, 30)), (typed.Targets.Single().Value, typed.Targets.Single().By));
    }

    [Fact]
    public void A_name_that_was_settled_stays_settled_when_others_are_added() =>
        Assert.Equal(["市水务局", "市教委"], Parts.Put(Content, MeasurePart.Lead, "市水务厅、市教委").Lead.Select(unit => unit.Unit));

    [Fact]
    public void A_phrase_that_is_no_time_is_kept_as_it_was_typed()
    {
        Deadline typed = Parts.Put(Content, MeasurePart.Deadline, "视情况").Deadlines.Single();

        Assert.Equal(("视情况", DeadlineKind.Unknown), (typed.Text, typed.Kind));
    }

    [Theory]
    [InlineData(MeasurePart.Text)]
    [InlineData(MeasurePart.Deadline)]
    [InlineData(MeasurePart.Lead)]
    [InlineData(MeasurePart.Supporting)]
    public void What_is_typed_as_it_stands_changes_nothing(MeasurePart part) => Assert.Same(Content, Parts.Put(Content, part, Content.Printed(part) + "\r\n"));

    [Fact]
    public void Dates_that_leave_the_year_to_the_plan_move_with_it_and_others_stay()
    {
        MeasureContent read = Parts.Put(Content, MeasurePart.Deadline, "2023年6月、9月底前\n年底前\n长期实施");
        read = Parts.Put(read, MeasurePart.Text, "3月底前建成水厂3座。2025年底前验收。");

        MeasureContent moved = Parts.For(2026).Dated(read, 2024);

        Assert.Equal([new DateOnly(2023, 6, 30), new DateOnly(2023, 9, 30), new DateOnly(2026, 12, 31), null], moved.Deadlines.Select(deadline => deadline.Date));
        Assert.Equal([new DateOnly(2026, 3, 31), new DateOnly(2025, 12, 31)], moved.Milestones.Select(milestone => milestone.Date));
        Assert.Equal(new DateOnly(2026, 3, 31), moved.Targets.Single().By);
        Assert.Equal(read.Paragraphs, moved.Paragraphs);
        Assert.Equivalent(read, Parts.Dated(moved, 2026), strict: true);
    }

    [Fact]
    public void An_emptied_part_is_empty() => Assert.Empty(Parts.Put(Content, MeasurePart.Lead, " ").Lead);
}
