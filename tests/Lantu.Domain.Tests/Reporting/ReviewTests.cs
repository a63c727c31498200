using Lantu.Domain.Deadlines;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Reporting;

public sealed class ReviewTests
{
    static readonly DateTimeOffset At = new(2024, 3, 4, 1, 0, 0, TimeSpan.Zero);

    static readonly PlannedQuantity Kilometres = new(0, "改造管网", "公里", true, Comparator.AtLeast, 40, new DateOnly(2024, 12, 31));

    [Theory]
    [InlineData("同", ProgressClaim.OnSchedule, 0, false, true)]
    [InlineData("异", ProgressClaim.OnSchedule, 0, false, false)]
    [InlineData("同", ProgressClaim.OnSchedule, 1, false, false)]
    [InlineData("同", ProgressClaim.OnSchedule, 0, true, false)]
    [InlineData("同", ProgressClaim.Behind, 0, false, false)]
    [InlineData("同", ProgressClaim.Completed, 0, false, false)]
    [InlineData("同", ProgressClaim.Ahead, 0, false, false)]
    public void A_report_is_clean_where_it_says_the_same_and_nothing_is_in_doubt(string text, ProgressClaim claim, int unanswered, bool isSampled, bool isClean) =>
        Assert.Equal(isClean, CleanReport.Is(Says(text, claim), Says("同"), unanswered, isSampled, null));

    [Fact]
    public void A_first_report_is_clean_only_by_exception()
    {
        Assert.False(CleanReport.Is(Says("同"), null, 0, false, null));
        Assert.True(CleanReport.Is(ReportContent.AsPlanned(null), null, 0, false, null));
    }

    [Theory]
    [InlineData(10, 0.25, true)]
    [InlineData(12, 0.30, false)]
    [InlineData(50, 1.25, false)]
    public void Figures_behind_the_curve_are_never_clean_whatever_is_claimed(int value, double reached, bool isBehind)
    {
        NodePlanContent planned = new() { Curve = new PlannedCurve(0, "改造管网", "公里", true, [new CurvePoint(new DateOnly(2024, 2, 29), 16), new CurvePoint(new DateOnly(2024, 3, 31), 40)]) };
        ReportContent content = Says("同") with { Quantities = [new ReportedQuantity(0, value)] };

        ComputedProgress computed = ComputedProgress.Of(planned, content, new DateOnly(2024, 2, 29));

        Assert.Equal((0.4m, (decimal?)reached, isBehind, isBehind), (computed.Planned, computed.Reached, computed.IsBehind, computed.Contradicts(ProgressClaim.Ahead)));
        Assert.False(computed.Contradicts(ProgressClaim.Behind));
        Assert.Equal(!isBehind, CleanReport.Is(content, content, 0, false, computed));
    }

    [Fact]
    public void Of_nodes_no_figure_tells_what_is_reached()
    {
        NodePlanContent planned = new() { Nodes = [new PlanNode(new DateOnly(2024, 2, 1), "一"), new PlanNode(new DateOnly(2024, 9, 1), "二")] };

        ComputedProgress computed = ComputedProgress.Of(planned, Says("同"), new DateOnly(2024, 2, 29));

        Assert.Equal((0.5m, null, false), (computed.Planned, computed.Reached, computed.IsBehind));
    }

    [Theory]
    [InlineData(DeadlineKind.Continuous, 40, null, CompletionObstacleKind.Standing)]
    [InlineData(DeadlineKind.Recurring, 40, null, CompletionObstacleKind.Standing)]
    [InlineData(DeadlineKind.By, 39, null, CompletionObstacleKind.ShareNotReached)]
    [InlineData(DeadlineKind.By, null, null, CompletionObstacleKind.FigureMissing)]
    [InlineData(DeadlineKind.By, 40, null, null)]
    [InlineData(DeadlineKind.By, 40, 60, CompletionObstacleKind.ShareNotReached)]
    public void Work_ends_early_when_the_share_is_reached(DeadlineKind deadline, int? value, int? curveOnly, CompletionObstacleKind? expected)
    {
        PlannedQuantity quantity = curveOnly is null ? Kilometres : Kilometres with { Share = null };
        NodePlanContent? planned = curveOnly is { } last ? new NodePlanContent { Curve = new PlannedCurve(0, "改造管网", "公里", true, [new CurvePoint(new DateOnly(2024, 12, 31), last)]) } : null;
        ReportContent content = Says("完成", ProgressClaim.Completed) with { Quantities = value is { } reached ? [new ReportedQuantity(0, reached)] : [] };

        Assert.Equal(expected, CompletionCheck.Find(MeasureOf(deadline), [quantity], content, planned)?.Kind);
    }

    [Fact]
    public void States_and_comparisons_of_years_are_told_at_the_years_end()
    {
        ReportContent content = Says("完成", ProgressClaim.Completed) with { Quantities = [new ReportedQuantity(0, 99)] };

        Assert.Equal(CompletionObstacleKind.State, CompletionCheck.Find(MeasureOf(DeadlineKind.By), [Kilometres with { Unit = "%", IsCumulative = false }], content, null)?.Kind);
        Assert.Equal(CompletionObstacleKind.State, CompletionCheck.Find(MeasureOf(DeadlineKind.By, Comparator.DecreaseBy), [], content, null)?.Kind);
    }

    [Fact]
    public void A_completion_spares_later_rounds_until_it_is_opened_again()
    {
        Completion closed = new() { PlanId = default, UnitOrdinal = 1, MeasureOrdinal = 1, Number = 1, Month = new RoundMonth(2024, 3), Revision = 1, CheckerOrdinal = null, At = At, By = "甲", Account = 1 };
        Assert.Equal([false, true, true, true], Spared());

        closed.Reopen("反弹", new RoundMonth(2024, 5), At, "乙");

        Assert.Equal([false, true, false, false], Spared());
        Assert.Throws<InvalidOperationException>(() => closed.Reopen("又", new RoundMonth(2024, 6), At, "乙"));

        bool[] Spared() => [.. Enumerable.Range(3, 4).Select(month => closed.Spares(new RoundMonth(2024, month)))];
    }

    [Fact]
    public void A_conclusion_is_needed_where_several_report_to_a_lead_and_one_says_something()
    {
        ReportDuty one = Duty(1, 9);
        ReportDuty other = Duty(2, null);

        Assert.Equal(9, ConclusionDuty.LeadOf([other, one]));
        Assert.True(ConclusionDuty.IsNeeded([one, other], [Says("有"), ReportContent.AsPlanned(null)]));
        Assert.False(ConclusionDuty.IsNeeded([one, other], [ReportContent.AsPlanned(null)]));
        Assert.False(ConclusionDuty.IsNeeded([one], [Says("有")]));
        Assert.False(ConclusionDuty.IsNeeded([other, Duty(3, null)], [Says("有")]));
    }

    [Fact]
    public void Who_had_a_part_in_a_report_is_known_until_it_is_filed_anew()
    {
        ProgressReport report = new() { PlanId = default, Month = new RoundMonth(2024, 2), UnitOrdinal = 1, MeasureOrdinal = 1, Content = Says("一") };
        report.File(Says("一"), [], [], At, "甲", 1);
        report.SignOff(At, "乙", 2);
        report.Check(At, "丙", 3);
        Assert.Equal([true, true, true, false], Enumerable.Range(1, 4).Select(report.IsOf));

        report.Return("补", new DateOnly(2024, 3, 6), At, "丁");
        Assert.True(report.IsDueBack(new DateOnly(2024, 3, 6)));
        Assert.False(report.IsDueBack(new DateOnly(2024, 3, 7)));
        report.File(Says("二"), [], [], At, "戊", 5);

        Assert.Equal([false, false, false, false, true], Enumerable.Range(1, 5).Select(report.IsOf));
        Assert.True(report.IsDueBack(new DateOnly(2024, 3, 6)));
        report.SignOff(At, "乙", 2);
        Assert.False(report.IsDueBack(new DateOnly(2024, 3, 6)));
        Assert.Equal((At, "乙"), report.LastStep);
    }

    static ReportContent Says(string text, ProgressClaim claim = ProgressClaim.OnSchedule) => new() { Claim = claim, Text = text };

    static ReportDuty Duty(int unit, int? checker) => new() { PlanId = default, Month = new RoundMonth(2024, 2), UnitOrdinal = unit, MeasureOrdinal = 1, CheckerOrdinal = checker, IsSampled = false };

    static Measure MeasureOf(DeadlineKind deadline, Comparator comparator = Comparator.AtLeast)
    {
        Measure measure = new() { PlanId = default, Ordinal = 1, ProgrammeOrdinal = 1, TaskOrdinal = 1, Key = "1-1-1" };
        measure.Put(new MeasureContent { Paragraphs = ["改造管网40公里。"], Deadlines = [new Deadline { Text = "期限", Kind = deadline }], Targets = [new Target { Quantity = "改造管网", Comparator = comparator, Value = 40, Unit = "公里", Text = "40公里" }] });
        return measure;
    }
}
